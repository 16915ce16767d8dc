import { diffWords } from '../comparison/words/diff-words.ts';
import { findAltered } from '../permalinks/find-altered.ts';
import { nameMatch } from '../permalinks/name-match.ts';
import type { Passage } from '../permalinks/read-passage.ts';
import type { Match, QuotationMatch } from '../report/comparison.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import type { Span, Statement } from '../report/report.ts';
import { statementById } from '../report/statement-by-id.ts';
import type { Card, CardWording } from './design-card.ts';

/** What a card shows, wherever it stands. */
export type CardContent = Omit<Card, 'site'>;

/** The card of a match: its first altered quotation in each wording, or else its statements. */
export function cardOfMatch(match: Match, story: ComparedStory): CardContent {
  const note = nameMatch(match);
  const [quotation] = findAltered(match);
  if (quotation) return cardOfQuotation(quotation, story, note);
  const texts = story.reports.flatMap((report) => {
    const first = report.statements.find((statement) => match.statements[report.id]?.includes(statement.id));
    return first ? [wordingOf(first, report.label)] : [];
  });
  return { title: story.title, wordings: compareTexts(texts), note };
}

/** The card of a quotation, with its marks where a report has them; `note` says what it is. */
export function cardOfQuotation(
  { readings, wordings }: Pick<QuotationMatch, 'readings' | 'wordings'>,
  story: ComparedStory,
  note: string,
): CardContent {
  const texts = story.reports.flatMap((report) => {
    const wording = wordings[report.id];
    if (wording === undefined) return [];
    const words = wording.text.replace(/[\s,.]+$/u, '');
    const isQuoted = readings.some((reading) => reading.quoted && reading.wordings[report.id] === wording);
    const statement = statementById(report).get(wording.statement);
    const quotation = statement?.quotations.find(({ start }) => start === wording.start);
    const speaker = (quotation ?? statement)?.speaker?.name ?? null;
    return [{ label: report.label, speaker, text: isQuoted ? `“${words}”` : words }];
  });
  return { title: story.title, wordings: compareTexts(texts), note };
}

/** The card of a statement: its words beside those of the other reports of its match, if it has one. */
export function cardOfStatement({ id, match }: Passage<Match>, story: ComparedStory): CardContent {
  const texts = story.reports.flatMap((report) => {
    const own = statementById(report).get(id);
    const other = report.statements.find((statement) => match?.statements[report.id]?.includes(statement.id));
    const shown = own ?? other;
    return shown ? [{ ...wordingOf(shown, report.label), isOwn: own !== undefined }] : [];
  });
  const note = match ? nameMatch(match) : 'No counterpart found';
  return { title: story.title, wordings: compareTexts(texts.toSorted((one, two) => +two.isOwn - +one.isOwn)), note };
}

function wordingOf({ text, speaker }: Statement, label: string): Labelled {
  return { label, speaker: speaker?.name ?? null, text };
}

/** The card of a story: its first altered quotation, or else its first sure match in other words, or any. */
export function cardOfStory(story: ComparedStory): CardContent {
  const { matches } = story.comparison;
  const sure = matches.filter(({ certainty }) => certainty === 'sure');
  const telling =
    sure.find((match) => findAltered(match).length > 0) ??
    sure.find(({ relation }) => relation !== 'same') ??
    sure[0] ??
    matches[0];
  const note = `${story.reports.length} reports side by side`;
  if (!telling) return { title: story.title, wordings: [], note };
  const card = cardOfMatch(telling, story);
  return telling.certainty === 'perhaps' ? card : { ...card, note };
}

type Labelled = Pick<CardWording, 'label' | 'speaker' | 'text'>;

function compareTexts([one, other]: readonly Labelled[]): readonly CardWording[] {
  if (!one || !other) return one ? [{ label: one.label, speaker: one.speaker, text: one.text, differing: [] }] : [];
  const segments = diffWords(one.text, other.text);
  const sides = [
    { ...one, side: 'first' as const },
    { ...other, side: 'second' as const },
  ];
  return sides.map(({ label, speaker, text, side }) => {
    const differing: Span[] = [];
    let reached = 0;
    for (const segment of segments) {
      const end = reached + segment[side].length;
      if (segment.kind === 'differs' && end > reached) differing.push(trimSpan(text, { start: reached, end }));
      reached = end;
    }
    return { label, speaker, text, differing: differing.filter(({ start, end }) => end > start) };
  });
}

/** Spaces at either end carry no mark. */
function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}
