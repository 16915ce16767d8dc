import type { Match } from '../comparison/comparison.ts';
import { diffWords } from '../comparison/diff-words.ts';
import type { Span } from '../statements/report.ts';
import type { Story } from '../stories.ts';
import type { Card, CardWording } from './design-card.ts';

/** The card of a match: its first altered quotation in both wordings, or else both statements. */
export function cardOfMatch({ quotations, statements, relation }: Match, story: Story): Card {
  const altered = quotations.filter(({ verdict }) => verdict === 'altered');
  const [quotation] = altered;
  const texts = story.reports.flatMap(({ id, label, statements: all }) => {
    const first = all.find((statement) => statements[id]?.includes(statement.id));
    const words = quotation ? quotation.wordings[id]?.text : first?.text;
    return words === undefined ? [] : [{ label, text: words }];
  });
  const count = altered.length === 1 ? 'A quotation altered' : `${altered.length} quotations altered`;
  return { title: story.title, wordings: compareTexts(texts), note: altered.length > 0 ? count : NOTES[relation] };
}

/** The card of a story: its first altered quotation, or else its first reworded match. */
export function cardOfStory(story: Story): Card {
  const { matches } = story.comparison;
  const hasAltered = ({ quotations }: Match) => quotations.some(({ verdict }) => verdict === 'altered');
  const telling = matches.find(hasAltered) ?? matches.find(({ relation }) => relation !== 'same') ?? matches[0];
  const note = `${story.reports.length} reports side by side`;
  if (!telling) return { title: story.title, wordings: [], note };
  return { ...cardOfMatch(telling, story), note };
}

const NOTES: Readonly<Record<Match['relation'], string>> = {
  same: 'Word for word the same',
  reworded: 'The same statement, reworded',
  rewritten: 'The same claim, in other words',
};

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
