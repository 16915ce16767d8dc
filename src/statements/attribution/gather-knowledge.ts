import { readUnits, type Unit } from '../grammar/read-units.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { NameUse } from '../names/count-names.ts';
import { findNames } from '../names/find-names.ts';
import { type NameKnowledge, registerNames } from '../names/name-register.ts';
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
  const speaking = spoken.map(namesOfSources);
  const evidence = gatherEvidence([
    ...spoken.map(({ units }, index) => ({ units, speaking: speaking[index] ?? [] })),
    ...quoted.map((units) => ({ units, speaking: [] })),
  ]);
  const names = spoken.map(({ units }) => findNames(units, evidence));
  const uses: NameUse[] = [
    ...spoken.flatMap(({ units }, index) =>
      (names[index] ?? []).map(
        (name): NameUse => ({
          ...name,
          shows: showingOf(units, name),
          speaks: (speaking[index] ?? []).some(({ from, to }) => from <= name.from && name.to <= to),
          sentence: index,
        }),
      ),
    ),
    ...quoted.flatMap((units) => findNames(units, evidence)),
  ];
  const register = registerNames(uses, { people, lexicon });
  const { chooseBearer } = judges;
  const resolutions = resolvePronouns(spoken, { register, names, chooseBearer });
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

/** Where the names of those stand who say or think something by a verb. */
const namesOfSources = ({ clauses }: ReportingSentence) =>
  clauses.flatMap(({ source, verb }) => (source?.name && verb ? source.name : []));
