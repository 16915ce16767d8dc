/** What stands with a report and is none of it, by how it is written; only at the head or the foot of the report. */
const AT_HEAD = [
  /^(?:first )?(?:published|updated|posted|last (?:updated|modified)|modified)\b.{0,60}\d.{0,60}$/i,
  /^by \p{Lu}.{2,60}? ?[-–—|·•,/] ?.{0,40}\d.{0,40}$/iu,
  /^(?:By|BY|by) \p{Lu}[\p{L}.'’-]*(?: (?:(?:and|de|van|von|al|&) )?\p{Lu}[\p{L}.'’-]*){1,5}$/u,
] as const;

/** A line that ends so is a sentence of the report, unless what ends it is a time of day. */
const SENTENCE = /(?<![ap]\.m)[.!?]["”’']?$/i;

const AT_FOOT = [
  /\b(?:may|can) be reached (?:at|by|on|via)\b/i,
  /^(?:you can )?(?:follow|contact|e-?mail) (?:him|her|them|the (?:author|reporter|writer)|\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*)\b.{0,120}(?:@|twitter|facebook|x\.com|instagram)/iu,
  /\b(?:subscribe|sign up|signing up)\b.{0,60}\b(?:newsletters?|inbox|updates|alerts|e-?mails?|podcast)\b/i,
  /^(?:get|receive)\b.{0,80}\b(?:in|to) your inbox\b/i,
] as const;

/** Signs of a program that fell into the text: `/*`, `});` */
const CODE = /^[/*{};()<>]+$/;

/** Paragraphs from either end of a report among which such lines stand. */
const REACH = { head: 4, foot: 5 } as const;

/** Characters above which a paragraph is a part of the report whatever it begins with. */
const LONGEST = 240;

/** A report's text, and the lines that were taken for none of it. */
export interface WithoutFurniture {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** Takes out of a report's paragraphs who wrote it when, how to reach them, offers of newsletters, and stray code; not what is to be kept. */
export function dropFurniture(text: string, kept: ReadonlySet<string> = new Set()): WithoutFurniture {
  const paragraphs = text.split('\n\n').filter((paragraph) => !CODE.test(paragraph));
  const isFurniture = paragraphs.map((paragraph, index) => {
    if (paragraph.length > LONGEST || kept.has(paragraph)) return false;
    const isHead =
      index < REACH.head && !SENTENCE.test(paragraph) && AT_HEAD.some((pattern) => pattern.test(paragraph));
    return isHead || (index >= paragraphs.length - REACH.foot && AT_FOOT.some((pattern) => pattern.test(paragraph)));
  });
  if (isFurniture.every(Boolean)) return { text, leftOut: [] };
  return {
    text: paragraphs.filter((_, index) => !isFurniture[index]).join('\n\n'),
    leftOut: paragraphs.filter((_, index) => isFurniture[index]),
  };
}
