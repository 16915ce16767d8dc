import { remember } from '../../report/remember.ts';

/** The part of a word that its forms share: `implemented` and `implementation` both give `implement`. */
export const stemWord = remember(findStem);

function findStem(key: string): string {
  const word = key.endsWith("'s") ? key.slice(0, -2) : key;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  return /^[a-z'-]+$/.test(word) ? stripSuffix(word) : word;
}

/** The stems under which the forms of a word go: its own, and that of the other forms where a row of irregular ones has some. */
export function listStems(word: string): readonly string[] {
  const stem = stemWord(word);
  if (stem.endsWith('*')) return [stem, stripSuffix(stem.slice(0, -1))];
  return [stem, ...(IRREGULAR_BY_REGULAR.get(stem) ?? [])];
}

/** The words that share a stem which no suffix explains: of `go*`, `go`, `went` and `gone`; none of other stems. */
export function listIrregular(stem: string): readonly string[] {
  return FORMS_BY_STEM.get(stem) ?? [];
}

function stripSuffix(word: string): string {
  for (const [suffix, ending, shortest] of SUFFIXES_BY_LETTER.get(word.slice(-1)) ?? []) {
    const length = word.length - suffix.length;
    if (length >= shortest && word.endsWith(suffix)) return undouble(word.slice(0, length) + ending);
  }
  return word;
}

/** `plann` and `plan` are one; so are `call` and `cal`, which does no harm. */
function undouble(stem: string): string {
  const last = stem.at(-1);
  return last === stem.at(-2) && last !== undefined && !'aeiou'.includes(last) ? stem.slice(0, -1) : stem;
}

/** Longest first: what a word ends in, what stands for it, how long the rest must be at least. */
const SUFFIXES: readonly (readonly [string, string, number])[] = [
  ['ifications', 'ify', 3],
  ['ification', 'ify', 3],
  ['izations', '', 4],
  ['isations', '', 4],
  ['ization', '', 4],
  ['isation', '', 4],
  ['ements', '', 4],
  ['ations', '', 4],
  ['itions', '', 4],
  ['nesses', '', 4],
  ['ement', '', 4],
  ['ments', '', 4],
  ['ation', '', 4],
  ['ition', '', 4],
  ['ators', '', 4],
  ['ising', '', 4],
  ['izing', '', 4],
  ['ating', '', 4],
  ['ingly', '', 4],
  ['ment', '', 4],
  ['ness', '', 4],
  ['ator', '', 4],
  ['ions', '', 4],
  ['ings', '', 3],
  ['ised', '', 4],
  ['ized', '', 4],
  ['ises', '', 4],
  ['izes', '', 4],
  ['ated', '', 4],
  ['ates', '', 4],
  ['edly', '', 4],
  ['able', '', 4],
  ['ible', '', 4],
  ['ably', '', 4],
  ['ally', '', 4],
  ['sses', 's', 2],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ion', '', 4],
  ['ing', '', 3],
  ['ise', '', 4],
  ['ize', '', 4],
  ['ate', '', 4],
  ['ers', '', 4],
  ['ors', '', 4],
  ['ive', '', 4],
  ['ful', '', 4],
  ['ss', 's', 2],
  ['us', 'us', 2],
  ['ed', '', 3],
  ['es', '', 3],
  ['er', '', 4],
  ['or', '', 4],
  ['al', '', 4],
  ['ly', '', 3],
  ['s', '', 3],
  ['e', '', 3],
];

/** By their last letters, so that a word is held only against those that it can end in. */
const SUFFIXES_BY_LETTER = Map.groupBy(SUFFIXES, ([suffix]) => suffix.slice(-1));

/** Forms that no suffix explains, by the form; each row is the stem and its forms. */
const IRREGULAR = new Map(
  `say said says saying|tell told|take took taken|go went gone|come came|see saw seen|give gave given|hold held|find found
  |meet met|leave left|lose lost loss losses|win won|fight fought|send sent|buy bought|bring brought|think thought|speak spoke spoken
  speech speeches|break broke broken|choose chose chosen choice|fall fell fallen|rise rose risen|write wrote written|begin began begun
  |know knew known|grow grew grown growth|show shown|pay paid payment payments|make made|sell sold sale sales|strike struck|shoot shot
  shooting shots|steal stole stolen theft|drive drove driven|die died dies dying dead death deaths|run ran|become became
  |get got|keep kept|build built|lead led|feel felt|hear heard|stand stood|spend spent|sit sat|flee fled|seek sought
  |catch caught|teach taught|swear swore sworn|tear tore torn|throw threw thrown|withdraw withdrew withdrawn withdrawal|man men
  |woman women|child children|person people|wife wives|life lives|u.s us usa|decide decided decision decisions|argue argument arguments
  |respond response responses|destroy destroyed destruction|refuse refusal|arrive arrival|propose proposal proposals|approve approval
  |believe belief|prove proof proven|defend defence defense|offend offence offense|admit admission|permit permission`
    .split('|')
    .flatMap((row) => {
      const forms = row.trim().split(/\s+/);
      return forms.map((form) => [form, `${forms[0]}*`] as const);
    }),
);

const FORMS_BY_STEM = new Map<string, readonly string[]>(
  [...Map.groupBy(IRREGULAR, ([, stem]) => stem)].map(([stem, rows]) => [stem, rows.map(([form]) => form)] as const),
);

/** By the stem of `takes` and `taking`: that of `take`, `took` and `taken`. */
const IRREGULAR_BY_REGULAR = Map.groupBy(FORMS_BY_STEM.keys(), (stem) => stripSuffix(stem.slice(0, -1)));
