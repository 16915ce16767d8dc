import type { Draft, Unit } from './edited-report.ts';

/** What an editor does to the sentence at a place, or around it; `null` where there is nothing of the kind to do. */
export type Edit = (draft: Draft, at: number) => Draft | null;

const NEW_ONE = 'A spokesman for the harbour board gave no further figures.';
const NEW_TWO = 'Shops along the quay stayed closed until the evening.';
const STRANGER = 'Farmers in the valley expect a good harvest of pears this year.';

/** The kinds of edits, each named by what it does. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'changes a number': reword((text) => text.replace(/\d+/, (digits) => String(Number(digits) + 27))),
  'changes a word for another': reword((text) => changeWord(text, 2, () => 'certainly')),
  'changes the last word': reword((text) => changeWord(text, wordsOf(text).length - 1, () => 'yesterday.')),
  'puts a word in': reword((text) => changeWord(text, 1, (word) => `${word} reportedly`)),
  'puts “not” in': reword((text) => changeWord(text, 3, (word) => `not ${word}`)),
  'takes a word out': reword((text) => changeWord(text, 4, () => '')),
  'adds a clause in front': reword((text) => `As was reported before, ${text}`),
  'adds a clause behind': reword((text) =>
    text.replace(/[.”"]*$/, (end) => `, it was said on the same day${end || '.'}`),
  ),
  'cuts the end off': reword((text) => cutTo(text, 0.6)),
  'cuts the beginning off': reword((text) =>
    wordsOf(text)
      .slice(Math.ceil(wordsOf(text).length * 0.25))
      .join(' '),
  ),
  'rewrites most of it': reword((text) =>
    wordsOf(text)
      .map((word, at) => (at % 3 === 0 ? word : 'elsewhere'))
      .join(' '),
  ),
  'makes a misprint': reword((text) => text.replace(/\p{L}{7,}/u, (word) => word.slice(0, 3) + word.slice(4))),
  'writes it in capitals': reword((text) => text.toUpperCase()),
  'changes signs': reword((text) => text.replaceAll(/[“”]/g, '"').replace(/\.$/, '!')),
  'changes the money': reword((text) => text.replace(/[$€£]/, (sign) => (sign === '$' ? '€' : '$'))),
  'changes who speaks': reword((text) =>
    text.replace(/(?<=\bsaid )\p{Lu}\p{L}+ \p{Lu}\p{L}+|^\p{Lu}\p{L}+ \p{Lu}\p{L}+(?= said)/u, 'Nils Orban'),
  ),
  'changes a quotation': reword((text) => text.replace(/“(\S+) ([^”]*)”/, '“$1 certainly $2”')),
  'takes quotation marks off': reword((text) => text.replaceAll(/[“”"]/g, '')),
  'changes what stands behind the fiftieth word': reword((text) =>
    wordsOf(text).length > 51 ? changeWord(text, 50, () => 'certainly') : text,
  ),
  'deletes it': (draft, at) => replace(draft, at, []),
  'replaces it by something else': (draft, at) =>
    replace(draft, at, [{ ...unitAt(draft, at), keys: [], text: STRANGER }]),
  'replaces it and puts a look-alike elsewhere': (draft, at) => {
    const unit = unitAt(draft, at);
    const alike = wordsOf(unit.text)
      .map((word, place) => (place % 6 === 1 ? 'another' : word))
      .join(' ');
    const replaced = replace(draft, at, [{ ...unit, keys: [], text: STRANGER }]);
    return { ...draft, units: [...closed(replaced), fresh(NEW_ONE), fresh(alike, '\n')] };
  },
  'splits it in two': (draft, at) => {
    const unit = unitAt(draft, at);
    const half = /^(.{20,}?),? and (\p{Ll}.{15,})$/u.exec(unit.text);
    if (!half) return null;
    const [, first = '', second = ''] = half;
    const rest = { keys: unit.keys, text: second.charAt(0).toUpperCase() + second.slice(1), gap: unit.gap };
    return replace(draft, at, [{ ...unit, text: `${first}.`, gap: ' ' }, rest]);
  },
  'joins it to the next': (draft, at) => {
    const [unit, next] = [unitAt(draft, at), draft.units[at + 1]];
    if (!next) return null;
    const text = `${unit.text.replace(/\.$/, '')}, while ${next.text.charAt(0).toLowerCase()}${next.text.slice(1)}`;
    return replace({ ...draft, units: draft.units.toSpliced(at + 1, 1) }, at, [
      { keys: [...unit.keys, ...next.keys], text, gap: next.gap },
    ]);
  },
  'swaps it with the next': (draft, at) => {
    const [unit, next] = [unitAt(draft, at), draft.units[at + 1]];
    if (!next) return null;
    return { ...draft, units: draft.units.toSpliced(at, 2, { ...next, gap: unit.gap }, { ...unit, gap: next.gap }) };
  },
  'moves it to the end': (draft, at) => {
    const unit = unitAt(draft, at);
    return { ...draft, units: [...closed(replace(draft, at, [])), { ...unit, gap: '\n' }] };
  },
  'moves it to the beginning': (draft, at) => {
    const unit = unitAt(draft, at);
    return { ...draft, units: [{ ...unit, gap: '\n\n' }, ...replace(draft, at, []).units] };
  },
  'puts sentences on both sides': (draft, at) =>
    replace(draft, at, [fresh(NEW_ONE), { ...unitAt(draft, at), gap: ' ' }, fresh(NEW_TWO, unitAt(draft, at).gap)]),
  'edits both neighbours': (draft, at) => editNeighbours(draft, at),
  'edits it and both neighbours': (draft, at) => {
    const unit = unitAt(draft, at);
    return replace(editNeighbours(draft, at), at, [{ ...unit, text: changeWord(unit.text, 2, () => 'certainly') }]);
  },
  'makes it a paragraph of its own': (draft, at) => {
    const [unit, previous] = [unitAt(draft, at), draft.units[at - 1]];
    if (!previous) return null;
    return {
      ...draft,
      units: draft.units.toSpliced(at - 1, 2, { ...previous, gap: '\n\n' }, { ...unit, gap: '\n\n' }),
    };
  },
  'repeats it at the end': (draft, at) => ({
    ...draft,
    units: [
      ...closed(draft),
      fresh('Asked again, officials gave the same reply.'),
      fresh(unitAt(draft, at).text, '\n'),
    ],
  }),
  'repeats it at the beginning': (draft, at) => ({
    ...draft,
    units: [fresh(unitAt(draft, at).text), fresh('So it was reported at first.', '\n\n'), ...draft.units],
  }),
  'deletes it and puts the same words elsewhere for somebody else': (draft, at) => {
    const { text } = unitAt(draft, at);
    const units = closed(replace(draft, at, []));
    return { ...draft, units: [...units, fresh('Nils Orban, a fisherman, spoke next.'), fresh(text, '\n')] };
  },
  'deletes its paragraph': (draft, at) => {
    const isEnd = ({ gap }: Unit) => gap.includes('\n');
    const first = draft.units.findLastIndex((unit, place) => place < at && isEnd(unit)) + 1;
    const last = draft.units.findIndex((unit, place) => place >= at && isEnd(unit));
    const units = draft.units.toSpliced(first, (last < 0 ? draft.units.length : last + 1) - first);
    return units.length < 2 ? null : { ...draft, units };
  },
  'changes the headline': ({ title, units }, at) =>
    title === null || at > 0 ? null : { title: changeWord(title, 1, (word) => `${word} reportedly`), units },
};

function reword(change: (text: string) => string): Edit {
  return (draft, at) => {
    const unit = unitAt(draft, at);
    const text = change(unit.text);
    return text === unit.text || text.trim() === '' ? null : replace(draft, at, [{ ...unit, text }]);
  };
}

function editNeighbours({ title, units }: Draft, at: number): Draft {
  const change = (unit: Unit, place: number) => {
    if (place !== at - 1 && place !== at + 1) return unit;
    const last = wordsOf(unit.text).length - 1;
    return {
      ...unit,
      text: changeWord(
        changeWord(unit.text, 0, () => 'Reportedly, a'),
        last - 1,
        () => 'a certain',
      ),
    };
  };
  return { title, units: units.map(change) };
}

function unitAt({ units }: Draft, at: number): Unit {
  const unit = units[at];
  if (!unit) throw new Error(`There is no sentence ${at}.`);
  return unit;
}

function replace({ title, units }: Draft, at: number, by: readonly Unit[]): Draft {
  return { title, units: units.toSpliced(at, 1, ...by) };
}

/** The sentences, of which the last ends its paragraph. */
function closed({ units }: Draft): readonly Unit[] {
  return units.map((unit, at) => (at === units.length - 1 ? { ...unit, gap: '\n\n' } : unit));
}

function fresh(text: string, gap = ' '): Unit {
  return { keys: [], text, gap };
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ');
}

function changeWord(text: string, at: number, change: (word: string) => string): string {
  const words = wordsOf(text);
  if (words.length < 5) return text;
  return words.flatMap((word, place) => (place === at ? change(word) || [] : word)).join(' ');
}

function cutTo(text: string, share: number): string {
  const words = wordsOf(text);
  return words.length < 6
    ? text
    : `${words
        .slice(0, Math.ceil(words.length * share))
        .join(' ')
        .replace(/[,;:]$/, '')}.`;
}
