import type { Cited } from './cited.ts';

/** Size of the frame until its page tells its own height: CSS pixels. */
const FRAME = { width: 720, height: 420 } as const;

/** On the other site: makes the frame as high as its page says that it is. */
const FIT =
  '<script>addEventListener("message",({data,source})=>{const height=Number(data?.variorum?.height);for(const frame of document.querySelectorAll("iframe"))if(height>0&&frame.contentWindow===source)frame.height=height})</script>';

/** The HTML by which another site shows a passage in a frame, which takes the height of its page. */
export function frameOf(embed: string, { title, story }: Cited): string {
  const [address, name] = [embed, `${title}, in ${story}`].map(escapeAttribute);
  return `<iframe src="${address}" title="${name}" width="${FRAME.width}" height="${FRAME.height}" style="max-width:100%;border:0" loading="lazy"></iframe>\n${FIT}`;
}

/** What an oEmbed consumer is told of a passage (oEmbed 1.0, type “rich”); `home` is the site's full address. */
export function describeFrame(embed: string, cited: Cited, home: string): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: cited.site,
    provider_url: home,
    title: `${cited.title}, in ${cited.story}`,
    html: frameOf(embed, cited),
    ...FRAME,
  };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
