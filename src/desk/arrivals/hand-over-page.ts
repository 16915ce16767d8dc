/** What a page hands over of itself. */
export interface HandedPage {
  /** Where it stands, without its fragment. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Whether it is what its reader selected; otherwise the whole page. */
  readonly isSelection: boolean;
  readonly html: string;
}

/**
 * Takes the page it is run on, or what is selected there, to the page of own comparisons, behind the `#` of its address. It
 * is written out as it stands here and run as a bookmark on other sites' pages, so it knows nothing but that address. It
 * fetches nothing, which their policies would forbid, and leaves out what readers typed in.
 */
export async function handOverPage(compare: string): Promise<void> {
  const selection = getSelection();
  const isSelection = selection !== null && selection.toString().trim().length > 99;
  const copy = isSelection ? document.createElement('div') : (document.documentElement.cloneNode(true) as HTMLElement);
  if (isSelection)
    for (let at = 0; at < selection.rangeCount; at++) copy.append(selection.getRangeAt(at).cloneContents());
  const unwanted =
    'script:not([type="application/ld+json"]),style,svg,img,picture,source,video,audio,iframe,object,embed,canvas,input,select,textarea,[contenteditable=true],link:not([rel=canonical])';
  for (const element of copy.querySelectorAll(unwanted)) element.remove();
  const page = {
    url: location.href.replace(/#.*/, ''),
    title: document.title,
    lang: document.documentElement.lang,
    isSelection,
    html: copy.outerHTML,
  };
  const stream = new Blob([JSON.stringify(page)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const data = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  if (data.length > 1_500_000) alert('This page is too long for an address. Select the report and try again.');
  else location.assign(`${compare}#page=1.${data.length}.${data}`);
}

/** The bookmark that hands pages over to the page of own comparisons at that address. */
export function writeBookmarklet(compare: string): string {
  return `javascript:${encodeURIComponent(`(${handOverPage})(${JSON.stringify(compare)})`)}`;
}
