/** What the source of a page calls its styles while they are set aside; a browser would look at them under its page's policy. */
const ASIDE = 'data-aside';

/** A page's source whose styles are mere data, so that no parser applies them: rules as plain text, attributes renamed. */
export function setStylesAside(source: string): string {
  return source
    .replace(/<style(?=[\s>/])/gi, `<xmp ${ASIDE}`)
    .replace(/<\/style(?=[\s>/])/gi, '</xmp')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'])style(?=\s*=)/gi, `$1${ASIDE}`));
}

/** Takes the styles that were set aside out of a page; what they hide is hidden still. */
export function dropStyles(page: Document): void {
  for (const rules of Array.from(page.querySelectorAll(`xmp[${ASIDE}]`))) rules.remove();
  for (const element of Array.from(page.querySelectorAll(`[${ASIDE}]`))) {
    if (HIDING.test(element.getAttribute(ASIDE) ?? '')) element.setAttribute('hidden', '');
    element.removeAttribute(ASIDE);
  }
}

/** Word writes the bullets of its lists as text and says so in a style. */
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore/i;
