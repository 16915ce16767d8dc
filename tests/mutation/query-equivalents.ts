import type { Equivalent, Mutant } from './mutant.ts';

/** Changes of the query's code that change nothing of what it finds. */
export const QUERY_EQUIVALENTS: readonly Equivalent[] = [
  ...listAlike(
    'find-near-words.ts',
    'the sketch of letters only spares comparisons: a coarser one leaves more to them',
    {
      'if (countBits((letters[place] ?? 0) ^ wanted) > 2 * most) continue;': [
        ['countBits((letters[place] ?? 0) ^ wanted) > 2 * most', 'false'],
        ['2', '3'],
      ],
      'let bits = 0;': [['0', '1']],
      'for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);': [
        ['0', '1'],
        ['at < word.length', 'at <= word.length'],
        ['at < word.length', 'at >= word.length'],
        ['bits |= 1 << (word.charCodeAt(at) & 31);', ''],
        ['1', '0'],
        ['31', '0'],
        ['31', '310'],
      ],
      'return bits >>> 0;': [['0', '1']],
      'rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);': [['0x33333333', '0']],
      'return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;': [
        ['((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101', '((rest + (rest >>> 4)) & 0x0f0f0f0f) / 0x01010101'],
        ['0x0f0f0f0f', '0'],
        ['0x01010101', '0'],
      ],
    },
  ),
  ...listAlike(
    'pick-best.ts',
    'cutting early, at whatever length and line, only spares sorting: the last cut is the same',
    {
      'if (best.length >= 2 * most) {': [
        ['best.length >= 2 * most', 'best.length > 2 * most'],
        ['best.length >= 2 * most', 'false'],
        ['2', '3'],
        ['2', '1'],
      ],
      'line = scores[best.at(-1) ?? 0] ?? 0;': [
        ['line = scores[best.at(-1) ?? 0] ?? 0;', ''],
        ['scores[best.at(-1) ?? 0] ?? 0', '0'],
      ],
    },
  ),
  ...listAlike('find-hits.ts', 'what comes near is left aside where something was found', {
    'near: hits.length > 0 ? [] : rankHits(chooseNearest(near, plan), typed),': [
      [
        'hits.length > 0 ? [] : rankHits(chooseNearest(near, plan), typed)',
        'rankHits(chooseNearest(near, plan), typed)',
      ],
      ['0', '1'],
    ],
  }),
  ...listAlike('group-hits.ts', 'what is no hit has no exact words either, which only the compiler doubts', {
    'return wording.marks !== null && wording.exact;': [['wording.marks !== null && wording.exact', 'wording.exact']],
  }),
  ...listAlike('find-hits.ts', 'a text folds to the same words at every query: remembering them only spares time', {
    'const fold = source.isWhole ? foldOnce : foldRecord;': [
      ['source.isWhole ? foldOnce : foldRecord', 'foldOnce'],
      ['source.isWhole ? foldOnce : foldRecord', 'foldRecord'],
    ],
    'if (known) return known;': [['known', 'false']],
    'foldedByRecord.set(record, folded);': [['foldedByRecord.set(record, folded);', '']],
  }),
  ...listAlike('group-hits.ts', 'a later hit of a group gives the same group again', {
    'if (groups.has(key)) continue;': [['groups.has(key)', 'false']],
  }),
  ...listAlike('judge-words.ts', 'the last word of several that are one is there, which only the compiler doubts', {
    'return whole ? [own, { ...own, ...whole, end: words[at + whole.count - 1]?.end ?? end }] : [own];': [
      ['words[at + whole.count - 1]?.end ?? end', 'words[at + whole.count - 1]?.end'],
    ],
  }),
  ...listAlike('judge-words.ts', 'of equally good answers nothing but their kind is used, which is the same', {
    'if (answers) answers.push({ index, kind });': [
      ['answers.push({ index, kind })', 'answers.unshift({ index, kind })'],
    ],
  }),
  ...listAlike('measure-distance.ts', 'words whose lengths differ by more are further apart anyway', {
    'if (Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > LONGEST) return null;': [
      [
        'Math.abs(one.length - other.length) > most || Math.max(one.length, other.length) > LONGEST',
        'Math.max(one.length, other.length) > LONGEST',
      ],
    ],
  }),
  ...listAlike('measure-distance.ts', 'before the first letter the row comes out as it stands', {
    'for (let row = 1; row <= one.length; row++) {': [['1', '0']],
  }),
  ...listAlike('rank-hits.ts', 'the answers of Fuse.js are looked up by place, whatever their order', {
    'shouldSort: false,': [['false', 'true']],
  }),
];

/** Changes of one file that change nothing for one reason: for each line, the code before and after. */
function listAlike(
  name: string,
  why: string,
  changes: Readonly<Record<Mutant['context'], readonly (readonly [from: string, to: string])[]>>,
): readonly Equivalent[] {
  const file = `src/search/query/${name}`;
  return Object.entries(changes).flatMap(([context, pairs]) =>
    pairs.map(([from, to]) => ({ file, context, from, to, why })),
  );
}
