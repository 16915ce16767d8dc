/** Numbers from 0 to 1 that are the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What can be planted in a sentence. */
export type PlantedKind = 'number' | 'money' | 'unit' | 'date' | 'name' | 'misprint' | 'word' | 'negation' | 'opposite';

/** A sentence of a story, with a place in which reports can differ. */
export interface PlantedSentence {
  readonly kind: PlantedKind;
  /** What may stand in the place; each value is another. */
  readonly values: readonly [string, string, string];
  /** The sentence with a value, worded in one of two ways. */
  readonly write: (value: string, wording: 0 | 1) => string;
}

const SYLLABLES = 'ba ke li mo nu ra si to va zo del fen gar hul jor kam lin mer nol pas'.split(' ');

/** An invented vocabulary: no word comes twice. */
function makeWords(random: () => number): (capital?: 'capital') => string {
  const used = new Set<string>();
  const make = (): string => {
    const word = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
    if (used.has(word)) return make();
    used.add(word);
    return word;
  };
  return (capital) => (capital ? make().replace(/^./, (letter) => letter.toUpperCase()) : make());
}

/** Invented words of one sentence. */
interface Invented {
  readonly word: () => string;
  readonly name: () => string;
}

/** By kind: the middle of a sentence with `_` for what differs, and what may stand there. */
const FRAMES: Readonly<
  Record<PlantedKind, (words: Invented) => readonly [frame: string, values: PlantedSentence['values']]>
> = {
  number: ({ word, name }) => [`${word()} guild of ${name()} counted _ ${word()}s`, ['12', '21', '35']],
  money: ({ word, name }) => [
    `${word()} guild of ${name()} paid _ for a ${word()}`,
    ['$412,000', '$418,300', '$4.6 million'],
  ],
  unit: ({ word, name }) => [
    `${word()} guild of ${name()} shut its ${word()} for _`,
    ['six weeks', 'six months', 'nine weeks'],
  ],
  date: ({ word, name }) => [`${word()} guild of ${name()} sold its ${word()} on _`, ['Monday', 'Tuesday', 'Friday']],
  name: ({ word, name }) => [`old ${word()} guild of _ sold its ${word()} ${word()}`, [name(), name(), name()]],
  misprint: ({ word, name }) => {
    const long = name();
    return [`${word()} guild sent a ${word()} to _`, [`${long}ton`, `${long}tan`, `${long}don`]];
  },
  word: ({ word, name }) => [`${word()} guild of ${name()} sold its _ ${word()}`, [word(), word(), word()]],
  negation: ({ word, name }) => [
    `${word()} guild of ${name()} _ sell its ${word()}`,
    ['will', 'will not', 'will never'],
  ],
  opposite: ({ word, name }) => [
    `${word()} guild of ${name()} _ that its ${word()} was empty`,
    ['denied', 'admitted', 'confirmed'],
  ],
};

/** Every kind. */
export const KINDS = Object.keys(FRAMES) as readonly PlantedKind[];

/** A sentence of each kind, in words of its own. */
export function writeStory(random: () => number): readonly PlantedSentence[] {
  const make = makeWords(random);
  const words: Invented = { word: () => make(), name: () => make('capital') };
  return KINDS.map((kind) => {
    const [frame, values] = FRAMES[kind](words);
    const event = `the ${words.word()} of ${words.name()}`;
    const write: PlantedSentence['write'] = (value, wording) => {
      const filled = frame.replace('_', value);
      return wording === 0 ? `The ${filled} after ${event}.` : `After ${event}, the ${filled}.`;
    };
    return { kind, values, write };
  });
}
