import type { Span } from '../../report/report.ts';
import type { CueForm } from '../lexicon/language/cue-form.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A quotation that ends like a sentence, with the report behind it: `“Why?” Blinken asked.`, `“…” — Blinken` */
export function joinToReports(text: string, spans: readonly Span[], lexicon: Lexicon): Span[] {
  const joined: Span[] = [];
  let isIntroduced = false;
  for (const span of spans) {
    const last = joined.at(-1);
    if (last) isIntroduced = introducesQuotation(text.slice(last.start, last.end), lexicon) ?? isIntroduced;
    const behind = text.slice(span.start, Math.min(span.end, span.start + LONGEST_REPORT));
    const saysWho = (): boolean => SIGNATURE.test(behind) || (!isIntroduced && saysOnlyWho(behind, lexicon));
    if (last && endsQuotation(text, last) && saysWho())
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Characters of a sentence that says only who spoke, at most. */
const LONGEST_REPORT = 120;

/** Characters before the mark in which the verb is looked for that brings a quotation in. */
const SIGHT = 200;

/**
 * Whether what stands before the last quotation that begins in a sentence already tells who speaks: `He asked, “Why?”`;
 * `undefined` where none begins in it.
 */
function introducesQuotation(sentence: string, { lookUp }: Lexicon): boolean | undefined {
  const opening = [...sentence.matchAll(/(?:^|[\s([—–-])(?:["“‘«„]|'')(?=[^\s.,;:!?)\]])/g)].at(-1);
  if (opening === undefined) return undefined;
  const words = sentence.slice(Math.max(0, opening.index - SIGHT), opening.index).match(/[\p{L}’']+/gu) ?? [];
  return words.some((word) => {
    const { classes, cue } = lookUp(word);
    return classes.has('auxiliary') || classes.has('irregularPast') || classes.has('pastForm') || isSayingPast(cue);
  });
}

const endsQuotation = (text: string, { start, end }: Span): boolean =>
  /[?!…,.][”"’']+$/.test(text.slice(Math.max(start, end - 4), end));

/** A dash and a name. */
const SIGNATURE = /^(?:[—–―-]|--)\s*\p{Lu}\S*(?: [\p{Lu}\p{N}]\S*){0,4}\s*$/u;

/** Words of a speaker before the verb, at most. */
const LONGEST_SPEAKER = 5;

/** Whether a sentence says only who spoke: a name or a title, a verb of saying, and no more than the occasion. */
function saysOnlyWho(sentence: string, { lookUp }: Lexicon): boolean {
  if (isBareReport(sentence, lookUp)) return true;
  const words = sentence.match(/[\p{L}\p{N}’'.-]+|[^\s]/gu) ?? [];
  const verb = words.findIndex(
    (word, index) => index > 0 && index <= LONGEST_SPEAKER && isSayingPast(lookUp(word.replace(/\.$/, '')).cue),
  );
  const parts = (word: string): boolean =>
    /^[,:;]$/.test(word) || lookUp(word.toLowerCase()).classes.has('partsReport');
  if (verb < 1 || words.slice(0, verb).some(parts)) return false;
  const said = words[verb] ?? '';
  return (
    isOccasion(words[verb + 1], lookUp) ||
    lookUp(said).cue?.traits.has('tells') === true ||
    asksNothingElse(words.slice(verb), lookUp) ||
    /\.$/.test(said)
  );
}

type LookUp = Lexicon['lookUp'];

/** A name and any verb of the past, with nothing behind it; or `Lee went on, …`. */
function isBareReport(sentence: string, lookUp: LookUp): boolean {
  const [, speaker = '', verb = '', behind = ''] = BARE_REPORT.exec(sentence) ?? [];
  if (verb === '' || lookUp(speaker.toLowerCase()).classes.has('noBareSpeaker')) return false;
  const { classes, sayingParticle } = lookUp(verb);
  if (behind === '.' && classes.has('pastForm')) return true;
  const [particle, sign = ''] = /^ (\p{Ll}+)(.)?/u.exec(behind)?.slice(1) ?? [];
  return sayingParticle !== undefined && particle === sayingParticle && /^[.,]$/.test(sign);
}

/** A name, perhaps a second one, a small word, and whatever stands behind it. */
const BARE_REPORT = /^(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}[\p{L}’'-]+ )?(\p{Ll}+)(.*)$/su;

/** Whether nothing follows a verb, or where, when and how something is said. */
function isOccasion(next: string | undefined, lookUp: LookUp): boolean {
  if (next === undefined || /^[.,;]$/.test(next)) return true;
  const word = next.replace(/(?<=.)\.$/, '');
  const { classes } = lookUp(word);
  return (
    classes.has('occasionOfReport') || classes.has('adverbForm') || lookUp(word.toLowerCase()).classes.has('weekday')
  );
}

const isSayingPast = (cue: CueForm | undefined): boolean =>
  cue !== undefined &&
  cue.form !== 'base' &&
  cue.form !== 'participle' &&
  (cue.manner === 'speech' || cue.manner === 'telling');

/** Words of whoever is asked, at most, with the verb and the full stop. */
const LONGEST_QUESTION = 6;

/** `asked Lee.`, `asked the board chairman.`, but not `asked Lee to leave.` */
function asksNothingElse(words: readonly string[], lookUp: LookUp): boolean {
  const asks = lookUp(words[0] ?? '').cue;
  if (asks?.form !== 'past' || !asks.traits.has('asks') || words.length > LONGEST_QUESTION) return false;
  return !words.some((word) => lookUp(word).classes.has('asksOn'));
}
