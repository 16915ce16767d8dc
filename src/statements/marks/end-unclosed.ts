import type { Span } from '../../report/report.ts';
import { anyOf } from '../lexicon/any-of.ts';
import { lexiconOrEnglish } from '../lexicon/find-lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { listWords } from '../lexicon/list-words.ts';
import { oncePer } from '../lexicon/once-per.ts';
import type { QuotedSpan } from './quoted-span.ts';
import { scanDouble } from './scan-double.ts';

interface Unclosed {
  readonly text: string;
  readonly spans: readonly QuotedSpan[];
  /** The one that is not closed. */
  readonly span: QuotedSpan;
  readonly lang: string;
}

/** The spans of a paragraph of which one is not closed: it ends where the text tells, or else with the paragraph. */
export function endUnclosed({ text, spans, span, lang }: Unclosed): readonly QuotedSpan[] {
  const before = spans.filter(({ start }) => start < span.start);
  if (isDoubled(text, span)) return [...before, ...scanBehind(text, span.start, lang)];
  const end = endOf(text, span, lexiconOrEnglish(lang));
  if (end === undefined) return [...before, { ...span, repaired: 'unclosed' }];
  return [...before, { ...span, end, open: false, repaired: 'unclosed' }, ...scanBehind(text, end, lang)];
}

/** `““We go on.”` */
const isDoubled = (text: string, { start }: Span): boolean =>
  text[start] === text[start - 1] && /[“„«"]/.test(text[start] ?? '');

function scanBehind(text: string, at: number, lang: string): QuotedSpan[] {
  return scanDouble(text.slice(at), { carried: false, lang }).map((span) => ({
    ...span,
    start: span.start + at,
    end: span.end + at,
    repaired: span.open ? 'unclosed' : span.repaired,
  }));
}

/** Where the words end that no mark closes: before a report of who says them, or at a single mark. */
function endOf(text: string, { start, end }: Span, lexicon: Lexicon): number | undefined {
  const words = text.slice(start, end);
  const ends = [reportIn(words, lexicon), singleMarkIn(words)].filter((at) => at !== undefined);
  return ends.length > 0 ? start + Math.min(...ends) : undefined;
}

/** `…, Lee said`, `…! said the minister`, `…, she added` */
const reportPattern = oncePer(({ tables: { words } }: Lexicon) => {
  const pronoun = anyOf(listWords(words.reportingPronoun));
  const that = anyOf(listWords(words.reportOpener));
  const determiner = anyOf(listWords(words.reporterDeterminer));
  const name = `(?:\\p{Lu}[\\p{L}.’'-]* ){0,3}\\p{Lu}[\\p{L}’'-]+`;
  const speakerFirst = `(?:${pronoun}|${name}) (?<behind>\\p{Ll}+)\\b(?! ${that})`;
  const verbFirst = `(?<before>\\p{Ll}+) (?:\\p{Lu}|${determiner} )`;
  return new RegExp(`(?<=\\p{L}[,?!…])\\s(?:${speakerFirst}|${verbFirst})`, 'gu');
});

function reportIn(words: string, lexicon: Lexicon): number | undefined {
  const reports = [...words.matchAll(reportPattern(lexicon))];
  return reports.find(({ groups }) => isSaying(groups?.behind ?? groups?.before ?? '', lexicon))?.index;
}

function isSaying(word: string, { lookUp }: Lexicon): boolean {
  const { cue } = lookUp(word);
  return cue?.manner === 'speech' && (cue.form === 'past' || cue.form === 'present');
}

/** A single mark that closes a sentence, where no single mark opens before it. */
function singleMarkIn(words: string): number | undefined {
  const closing = words.search(/(?<=[.,!?…])['’](?=\s|$)/u);
  if (closing < 0 || /(?:^|[\s([—])['‘]/u.test(words.slice(0, closing))) return undefined;
  return closing;
}
