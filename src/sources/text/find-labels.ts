import type { Span } from '../../report/report.ts';

/** The name of a speaker at the start of a line: the span holds it with its colon. */
export interface Label extends Span {
  /** As written, without what stands in brackets behind it; `null` where only the speaker's change is shown. */
  readonly name: string | null;
}

/**
 * The names of speakers by which a transcript tells turns: `MR. PRICE:`, `Q`, `Ned Price:`, `<v Price>`, `>>`. Names in small
 * letters count only in a text that has one of them again, as lines of a press release begin with words and a colon too.
 */
export function findLabels(text: string): readonly Label[] {
  const sure = [...find(text, CAPITALS), ...find(text, QUESTION), ...find(text, VOICE), ...find(text, CHEVRONS)];
  const starts = new Set(sure.map(({ start }) => start));
  const others = find(text, NAME).filter(({ start }) => !starts.has(start));
  const labels = [...sure, ...(areTurns(others) ? others : [])].toSorted((one, other) => one.start - other.start);
  return labels.filter(({ start }, place) => start >= (labels[place - 1]?.end ?? 0));
}

function find(text: string, pattern: RegExp): readonly Label[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found, groups }) => ({
    start: index,
    end: index + found.length,
    name: groups?.name?.trim() ?? null,
  })).filter(({ name }) => name === null || name.length <= LONGEST);
}

/** Characters of the longest name that is taken for one. */
const LONGEST = 60;

function areTurns(labels: readonly Label[]): boolean {
  const times = Map.groupBy(labels, ({ name }) => name?.toLowerCase());
  return [...times.values()].some((own) => own.length > 1);
}

const LINE = '^[^\\S\\n]*(?:(?:[-–—*•]|>>)[^\\S\\n]*)?';
const ASIDE = '(?:[^\\S\\n]*(?:\\([^()\\n]{0,60}\\)|\\[[^\\][\\n]{0,60}\\]))?';
const COLON = `${ASIDE}[^\\S\\n]*:(?=\\s|$)`;
const CAPITAL_WORD = "(?:(?:Mc|Mac|De|Di|La|Le|Van|O['’])?\\p{Lu}[\\p{Lu}\\p{M}\\d’'.\\-&]*|\\d+)";
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}\\d’'.\\-]*";

const CAPITALS = new RegExp(
  `${LINE}(?<name>\\p{Lu}[\\p{Lu}\\p{M}\\d’'.\\-&]*(?:,?[^\\S\\n]+${CAPITAL_WORD})*)${COLON}`,
  'gmu',
);
const QUESTION = /^[^\S\n]*(?<name>Q)(?:\.|[^\S\n](?=[^\S\n]|[\p{Lu}“"(—-]))/gmu;
const VOICE = /<v(?:\.[^\s>]*)?[^\S\n]+(?<name>[^>\n]+)>/gu;
const CHEVRONS = /^[^\S\n]*>>(?!>)/gmu;
const NAME = new RegExp(
  `${LINE}(?<name>${NAME_WORD}(?:[^\\S\\n]+(?:${NAME_WORD}|de|van|von|der|of|the|al|bin)){0,5})${COLON}`,
  'gmu',
);
