import { diffWords } from '../comparison/words/diff-words.ts';
import { findAltered } from '../permalinks/find-altered.ts';
import { nameMatch } from '../permalinks/name-match.ts';
import type { Match, QuotationMatch } from '../report/comparison.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import type { Span } from '../report/report.ts';
import type { Card, CardWording } from './design-card.ts';

/** What a card shows, wherever it stands. */
type CardContent = Omit<Card, 'site'>;

/** The card of a match: its first altered quotation in both wordings, or else both statements. */
export function cardOfMatch(match: Match, story: ComparedStory): CardContent {
  const note = nameMatch(match);
  const [quotation] = findAltered(match);
  if (quotation) return { ...cardOfQuotation(quotation, story), note };
  const texts = story.reports.flatMap(({ id, label, statements }) => {
    const first = statements.find((statement) => match.statements[id]?.includes(statement.id));
    return first ? [{ label, text: first.text }] : [];
  });
  return { title: story.title, wordings: compareTexts(texts), note };
}

/** The card of an altered quotation, with its marks. */
export function cardOfQuotation({ wordings }: Pick<QuotationMatch, 'wordings'>, story: ComparedStory): CardContent {
  const texts = story.reports.flatMap(({ id, label }) => {
    const text = wordings[id]?.text;
    return text === undefined ? [] : [{ label, text: `“${text.replace(/[\s,.]+$/u, '')}”` }];
  });
  return { title: story.title, wordings: compareTexts(texts), note: 'A quotation altered' };
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

type Labelled = Pick<CardWording, 'label' | 'text'>;

function compareTexts([one, other]: readonly Labelled[]): readonly CardWording[] {
  if (!one || !other) return one ? [{ ...one, differing: [] }] : [];
  const segments = diffWords(one.text, other.text);
  const sides = [
    { ...one, side: 'first' as const },
    { ...other, side: 'second' as const },
  ];
  return sides.map(({ label, text, side }) => {
    const differing: Span[] = [];
    let reached = 0;
    for (const segment of segments) {
      const end = reached + segment[side].length;
      if (segment.kind === 'differs' && end > reached) differing.push(trimSpan(text, { start: reached, end }));
      reached = end;
    }
    return { label, text, differing: differing.filter(({ start, end }) => end > start) };
  });
}

/** Spaces at either end carry no mark. */
function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}
