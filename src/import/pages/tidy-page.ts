/** Elements that are no part of a report wherever they stand. */
const FOREIGN = `[role="dialog"], [role="complementary"], aside, form, amp-ad, amp-list, amp-consent, amp-sidebar,
  figcaption, blockquote[class*="pull" i]`;

/** Words in the names of classes, ids and components by which pages call what stands around a report. */
const AROUND = new Set(
  `ad ads advert advertisement anzeige banner barrier breaking byline caption consent cookie cookies credit credits feedback
  links mehr meta metadata newsletter outbrain paywall player promo promoted pullquote recirc recommended related relatedposts share
  sharing signup social subscribe subscription taboola tags teaser teasers topic topics video`.split(/\s+/),
);

/** Names of what readers say below a report, which may well be longer than the report. */
const COMMENTS = new Set(['comments', 'comment', 'disqus', 'respond']);

/** Share of a page's text above which an element is no mere surrounding, whatever its name. */
const LARGEST_SHARE = 0.4;

/** Headings of lists of other reports, which may be longer than the report. */
const OTHERS =
  /^(?:more (?:from|in|on|stories)|related|read (?:more|next)|you may also like|recommended|most (?:read|viewed)|latest|next up|don['’]t miss|also (?:on|read|see))\b/i;

/** Elements that are measured at most: nested thousands deep, each would be read again and again. */
const MOST_MEASURED = 2000;

const BLOCKS =
  'p, li, h2, h3, h4, [class*="paragraph" i], [class*="read-more" i], [class*="readmore" i], [class*="also-on" i]';

/** What opens over the words when they are pointed at. */
const POPUPS = '[class*="popup" i], [class*="tooltip" i], [class*="hovercard" i], [class*="rollover" i]';

/**
 * Takes out of a page what is known to be no part of the report and would be taken for one: consent, offers, comments,
 * links to other reports. An element that has the headline or much of the text stays.
 */
export function tidyPage(page: Document): void {
  const named = Array.from(page.querySelectorAll('body *')).map((element) => ({ element, names: namesOf(element) }));
  const having = (words: ReadonlySet<string>) =>
    named.filter(({ names }) => names.some((name) => words.has(name))).map(({ element }) => element);
  for (const element of having(COMMENTS)) if (!element.querySelector('h1')) element.remove();
  dropLists(page);
  dropPopups(page);
  const whole = lengthOf(page.body);
  const around = [...Array.from(page.querySelectorAll(FOREIGN)), ...having(AROUND)].slice(0, MOST_MEASURED);
  for (const element of around) {
    if (!element.querySelector('h1') && lengthOf(element) <= whole * LARGEST_SHARE) element.remove();
  }
  partAtBreaks(page);
  const blocks = Array.from(page.querySelectorAll(BLOCKS)).slice(0, MOST_MEASURED);
  for (const block of blocks) if (isNoText(block)) block.remove();
}

/** Whether an element begins with that heading and is no part of a report's headline. */
function isHeadOf(heading: Element, list: Element | null): boolean {
  return list !== null && list.firstElementChild === heading && list.nodeName !== 'BODY' && !list.querySelector('h1');
}

/** Takes out the lists of other reports that their headings tell. */
function dropLists(page: Document): void {
  for (const heading of Array.from(page.querySelectorAll('h2, h3, h4'))) {
    const list = heading.parentElement;
    if (!OTHERS.test(heading.textContent?.trim() ?? '')) continue;
    if (isHeadOf(heading, list)) list?.remove();
    else dropLinksBehind(heading);
  }
}

/** Takes out a heading of links and what follows it, as far as that is mostly links. */
function dropLinksBehind(heading: Element): void {
  for (let next = heading.nextElementSibling; next && isMostlyLinks(next); next = heading.nextElementSibling)
    next.remove();
  heading.remove();
}

function isMostlyLinks(element: Element): boolean {
  const linked = Array.from(element.querySelectorAll('a[href]')).reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked >= lengthOf(element) / 2;
}

/** Takes out what opens over a linked name and says it again among other links. */
function dropPopups(page: Document): void {
  for (const popup of Array.from(page.querySelectorAll(POPUPS)).slice(0, MOST_MEASURED)) {
    const before = popup.previousElementSibling;
    const repeats = before !== null && (popup.textContent ?? '').trim().startsWith((before.textContent ?? '').trim());
    if (repeats && before.textContent?.trim() !== '' && popup.closest('p, li') !== null) popup.remove();
  }
}

/** What Unicode has to part paragraphs; the text's own paragraphs are made of it in the end. */
const PARAGRAPH_SEPARATOR = '\u2029';

/** Two line breaks part paragraphs on older pages. Readability makes elements of them, but loses some on the way. */
function partAtBreaks(page: Document): void {
  for (const first of Array.from(page.querySelectorAll('br'))) {
    const second = nextBreak(first);
    if (!second) continue;
    first.before(page.createTextNode(PARAGRAPH_SEPARATOR));
    for (let node: Element | null = first; node; ) {
      const next = nextBreak(node);
      node.remove();
      node = next;
    }
  }
}

/** The line break that follows with nothing but white space between. */
function nextBreak(element: Element): Element | null {
  let node = element.nextSibling;
  while (node && node.nodeType === 3 && (node.nodeValue ?? '').trim() === '') node = node.nextSibling;
  return node?.nodeName.toUpperCase() === 'BR' ? (node as Element) : null;
}

/** The words of which an element's names are made: `promoBox-list` gives promo, box and list. */
function namesOf(element: Element): readonly string[] {
  const names = ['class', 'id', 'data-component'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** What leads to a link: `Also read:`, `READ MORE:`, `À lire aussi :`, `Also on example.org`. */
const LEAD = /^[\p{L} ]{2,24}:$|^(?:also on|see also|read (?:more|also|next))\b.{0,40}$/iu;

/** Words from which a link that ends like a sentence is one of the report's, and no headline of another. */
const LEAST_SENTENCE = 12;

const RIGHTS = /^(?:©|\(c\)|copyright\b).{0,120}$/i;

/** Whether a block has no words but those of a link to another page, or only says whose the text is. */
function isNoText(block: Element): boolean {
  const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  const links = Array.from(block.querySelectorAll('a[href]')).filter(
    (link) => !/^#/.test(link.getAttribute('href') ?? ''),
  );
  const linked = links.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim());
  const rest = linked.reduce((left, words) => left.replace(words, ''), text).trim();
  const isSentence = /[.!?]["”’']?$/.test(text) && text.split(' ').length >= LEAST_SENTENCE;
  return (links.length > 0 && ((rest === '' && !isSentence) || LEAD.test(rest))) || RIGHTS.test(text);
}

/** Characters of text, white space apart. */
function lengthOf(element: Element | null): number {
  return (element?.textContent ?? '').replace(/\s+/g, '').length;
}
