/** Characters that a `noscript` must have to be the report and not an appeal to turn scripts on. */
const LEAST_WITHOUT_SCRIPT = 400;

/** Brings into the page what it holds folded up: shadow roots as text, and a report for readers without scripts. */
export function unfoldPage(page: Document): void {
  for (const template of Array.from(page.querySelectorAll('template[shadowrootmode], template[shadowroot]'))) {
    const { content } = template as HTMLTemplateElement;
    template.replaceWith(...Array.from((content?.childNodes.length > 0 ? content : template).childNodes));
  }
  for (const folded of Array.from(page.querySelectorAll('noscript'))) {
    const words = Array.from(folded.querySelectorAll('p')).map(({ textContent }) => textContent ?? '');
    if (words.join('').length >= LEAST_WITHOUT_SCRIPT) folded.replaceWith(...Array.from(folded.childNodes));
  }
}

/** A page's source from its doctype on; servers write warnings before it. */
export function fromDoctype(source: string): string {
  const at = source.slice(0, 4096).search(/<!doctype\s+html/i);
  return at > 0 && !/<body[\s>]/i.test(source.slice(0, at)) ? source.slice(at) : source;
}
