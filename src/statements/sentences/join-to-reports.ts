import type { Span } from '../../report/report.ts';
import { cueFormOf } from '../lexicon/en/cue-verbs.ts';
import { AUXILIARIES, IRREGULAR_PAST } from '../lexicon/en/function-words.ts';

/** A quotation that ends like a sentence, with the report behind it: `“Why?” Blinken asked.`, `“…” — Blinken` */
export function joinToReports(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let isIntroduced = false;
  for (const span of spans) {
    const last = joined.at(-1);
    if (last) isIntroduced = introducesQuotation(text.slice(last.start, last.end)) ?? isIntroduced;
    const behind = text.slice(span.start, Math.min(span.end, span.start + 120));
    if (last && endsQuotation(text, last) && (SIGNATURE.test(behind) || (!isIntroduced && isReport(behind)))) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

/** Characters before the mark in which the verb is looked for that brings a quotation in. */
const SIGHT = 200;

/**
 * Whether what stands before the last quotation that begins in a sentence already tells who speaks: `He asked, “Why?”`;
 * `undefined` where none begins in it.
 */
function introducesQuotation(sentence: string): boolean | undefined {
  const opening = [...sentence.matchAll(/(?:^|[\s([—–-])(?:["“‘«„]|'')(?=[^\s.,;:!?)\]])/g)].at(-1);
  if (opening === undefined) return undefined;
  const words = sentence.slice(Math.max(0, opening.index - SIGHT), opening.index).match(/[\p{L}’']+/gu) ?? [];
  return words.some(
    (word) => AUXILIARIES.has(word) || IRREGULAR_PAST.has(word) || isSayingPast(word) || /\p{Ll}{2}ed$/u.test(word),
  );
}

const endsQuotation = (text: string, { start, end }: Span): boolean =>
  /[?!…,.][”"’']+$/.test(text.slice(Math.max(start, end - 4), end));

/** A dash and a name. */
const SIGNATURE = /^(?:[—–―-]|--)\s*\p{Lu}\S*(?: [\p{Lu}\p{N}]\S*){0,4}\s*$/u;

/** A name and any verb of the past, with nothing behind it; or `Lee went on, …`. */
const BARE_REPORT =
  /^(?!(?:He|She|They|We|You|It|Nobody|Everybody|Everyone) )\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Ll}+ed\.$|(?:went on|(?:shot|hit) back)[.,])/u;

/** Whether a sentence says only who spoke: a name or a title, a verb of saying, and no more than the occasion. */
function isReport(sentence: string): boolean {
  if (BARE_REPORT.test(sentence)) return true;
  const words = sentence.match(/[\p{L}\p{N}’'.-]+|[^\s]/gu) ?? [];
  const verb = words.findIndex((word, index) => index > 0 && index < 6 && isSayingPast(word));
  if (verb < 1 || words.slice(0, verb).some((word) => /^[,:;]$/.test(word) || /^(?:he|she|who|that)$/i.test(word)))
    return false;
  return (
    /^(?:[.,;]|in|on|at|during|to|from|outside|inside|before|by|into|over|back|again|after|when|as|with|of|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\p{L}+ly)?$/u.test(
      (words[verb + 1] ?? '').replace(/(?<=.)\.$/, ''),
    ) ||
    words[verb] === 'told' ||
    asksNothingElse(words.slice(verb)) ||
    /\.$/.test(words[verb] ?? '')
  );
}

function isSayingPast(word: string): boolean {
  const form = cueFormOf(word.replace(/\.$/, ''));
  return (
    form !== undefined && form.form !== 'base' && form.form !== 'participle' && /^(?:speech|telling)$/.test(form.manner)
  );
}

/** Words of whoever is asked, at most, with the verb and the full stop. */
const LONGEST_QUESTION = 6;

/** `asked Lee.`, `asked the board chairman.`, but not `asked Lee to leave.` */
const asksNothingElse = (words: readonly string[]): boolean =>
  words[0] === 'asked' &&
  words.length <= LONGEST_QUESTION &&
  !words.some((word) => /^(?:to|if|whether|for|about|that|what|why|how|when|who)$/.test(word));
