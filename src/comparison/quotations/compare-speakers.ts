import type { Speaker } from '../../report/report.ts';
import { isTitle } from '../words/titles.ts';

/** Whether two reports name the same speaker, as far as names tell: a description alone says neither. */
export function compareSpeakers(first: Speaker | null, second: Speaker | null): 'same' | 'other' | 'unknown' {
  const [one, other] = [readNames(first), readNames(second)];
  if (one.length === 0 || other.length === 0) return 'unknown';
  if (one.some((name) => other.includes(name))) return 'same';
  return isNamed(first) && isNamed(second) ? 'other' : 'unknown';
}

/** The capitalised words of a name, without case and accents. */
function readNames(speaker: Speaker | null): readonly string[] {
  const words = (speaker?.name ?? '').match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [];
  return words
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/['’]s$/, ''),
    )
    .filter((word) => !isTitle(word));
}

/** Whether a report names a speaker, and doesn't only describe one. */
const isNamed = (speaker: Speaker | null) => speaker !== null && NAMED.has(speaker.found);

const NAMED: ReadonlySet<Speaker['found']> = new Set([
  'named',
  'variant',
  'misprint',
  'pronoun',
  'carried-over',
  'editor',
]);
