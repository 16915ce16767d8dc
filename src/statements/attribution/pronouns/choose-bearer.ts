import type { Unit } from '../../grammar/read-units.ts';
import type { MentionPlace, PronounSign } from '../../lexicon/language/signs.ts';
import type { Bearer } from '../../names/name-register.ts';

/** Somebody for whom a pronoun may stand, and how much of each sign speaks for it. */
export interface BearerChoice {
  readonly bearer: Bearer;
  readonly signs: ReadonlyMap<PronounSign, number>;
}

/** The likeliest of all for whom a pronoun may stand; of equals the first. */
export function chooseBearer(choices: readonly BearerChoice[], { unit }: { readonly unit: Unit }): Bearer | undefined {
  const { pronouns: weights } = unit.lexicon.weights;
  let best: Bearer | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { bearer, signs } of choices) {
    let score = 0;
    for (const [sign, amount] of signs) score += weights[sign] * amount;
    if (score <= most) continue;
    best = bearer;
    most = score;
  }
  return best;
}

/** Somebody named or taken up where a pronoun may take it up again. */
export interface Mention {
  readonly bearer: Bearer;
  /** Index of its outer sentence in the report. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly place: MentionPlace;
}

/** The best first. */
const PLACES: readonly MentionPlace[] = ['speaker', 'subject', 'object', 'possessor'];

/** Sentences back in which mentions are recent. */
const RECENT = 3;

/** What speaks for somebody with these mentions as the one who is meant in a sentence. */
export function signsOfBearer(
  bearer: Bearer,
  mentions: readonly Mention[],
  { sentence, paragraph }: Pick<Mention, 'sentence' | 'paragraph'>,
): BearerChoice['signs'] {
  const distance = sentence - (mentions.at(-1)?.sentence ?? sentence);
  const recent = mentions.filter((mention) => sentence - mention.sentence <= RECENT).length;
  const signs = new Map<PronounSign, number>([
    ['distance', Math.log2(1 + distance)],
    ['mentions', Math.log2(1 + bearer.mentions)],
    ['recent mentions', Math.log2(1 + recent)],
  ]);
  if (mentions.some((mention) => mention.paragraph === paragraph)) signs.set('same paragraph', 1);
  if (bearer.pronoun === undefined) signs.set('unknown pronoun', 1);
  const here = bestPlace(mentions, sentence);
  if (here) signs.set(`${here} in the sentence`, 1);
  const before = bestPlace(mentions, sentence - 1);
  if (before) signs.set(`${before} in the sentence before`, 1);
  return signs;
}

const bestPlace = (mentions: readonly Mention[], sentence: number): MentionPlace | undefined =>
  PLACES.find((place) => mentions.some((mention) => mention.sentence === sentence && mention.place === place));
