import { readUnits, type Unit } from '../grammar/read-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameUse } from '../names/count-names.ts';
import { findNames } from '../names/find-names.ts';
import { type NameKnowledge, registerNames } from '../names/name-register.ts';
import type { WrittenName } from '../names/read-name.ts';
import { showingOf } from '../names/showing.ts';
import { gatherEvidence } from '../names/word-evidence.ts';
import type { Passage } from '../read-passages.ts';
import { isFurniture, type PlacedSentence, type ReportingSentence } from './placed-sentence.ts';
import { resolvePronouns } from './pronouns/resolve-pronouns.ts';
import type { Knowledge } from './speakers.ts';

/** Reads a whole report for who is named in it, and whom its pronouns stand for. */
export function gatherKnowledge(
  passages: readonly Passage[],
  outer: readonly PlacedSentence[],
  { people, lexicon, judges }: NameKnowledge & Pick<Knowledge, 'judges'>,
): Knowledge {
  const spoken = outer.map((sentence) => (isFurniture(sentence) ? { ...sentence, units: [] } : sentence));
  const quoted = readQuoted(passages, lexicon);
  const evidence = gatherEvidence([
    ...spoken.map((sentence) => ({ units: sentence.units, speaking: namesOfSources(sentence) })),
    ...quoted.map((units) => ({ units, speaking: [] })),
  ]);
  const uses: NameUse[] = [
    ...spoken.flatMap((sentence, index) =>
      findNames(sentence.units, evidence).map((name): NameUse => ({ ...useOf(name, sentence), sentence: index })),
    ),
    ...quoted.flatMap((units) => findNames(units, evidence)),
  ];
  const register = registerNames(uses, { people, lexicon });
  const { chooseBearer } = judges;
  const resolutions = resolvePronouns(spoken, { register, evidence, chooseBearer });
  const peopleNamed = uses.flatMap((use) => {
    const bearer = use.sentence === undefined ? undefined : register.find(use)?.bearer;
    return bearer?.isPerson ? { name: bearer.name, sentence: use.sentence ?? 0 } : [];
  });
  return { register, resolutions, lexicon, judges, peopleNamed };
}

function readQuoted(passages: readonly Passage[], lexicon: Lexicon): Unit[][] {
  return passages
    .filter(({ furniture }) => furniture.size === 0)
    .flatMap(({ text, quoted }) => quoted.map((span) => readUnits(text, span, lexicon)));
}

/** A name with what its sentence shows of its bearer. */
function useOf(name: WrittenName, sentence: ReportingSentence): NameUse {
  const speaks = namesOfSources(sentence).some(({ from, to }) => from <= name.from && name.to <= to);
  return { ...name, shows: showingOf(sentence.units, name), speaks };
}

/** Where the names of those stand who say or think something by a verb. */
const namesOfSources = ({ clauses }: ReportingSentence) =>
  clauses.flatMap(({ source, verb }) => (source?.name && verb ? source.name : []));
