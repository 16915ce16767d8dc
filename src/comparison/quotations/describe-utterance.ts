import type { QuotationMatch, QuotationReading, Verdict } from '../../report/comparison.ts';
import { gatherWordings, type PlacedWording } from '../readings/gather-wordings.ts';
import { type ComparedWordings, compareWordings } from '../wordings/compare-wordings.ts';
import { joinWords } from '../wordings/join-compounds.ts';
import { readSpokenWords } from '../wordings/read-spoken-words.ts';
import { findLostWords } from './find-lost-words.ts';
import type { Telling } from './find-tellings.ts';
import type { Utterance } from './gather-utterances.ts';
import type { UtterancePair } from './pair-utterances.ts';

/** What tells one utterance. */
export interface ToldUtterance {
  /** Its wordings between marks. */
  readonly utterances: readonly Utterance[];
  /** Those without. */
  readonly tellings: readonly Telling[];
  /** The pairs that show the wordings to be of one utterance. */
  readonly pairs: readonly UtterancePair[];
  /** Ids of the story's reports. */
  readonly order: readonly string[];
}

/** An utterance with its readings and what became of its words. */
export function describeUtterance({ utterances, tellings, pairs, order }: ToldUtterance): QuotationMatch {
  const known = new Set(utterances.flatMap(({ words }) => words));
  const keyByUtterance = new Map(
    utterances.map(
      (utterance) =>
        [
          utterance,
          joinWords(utterance.spoken, known)
            .map(({ key }) => key)
            .join(' '),
        ] as const,
    ),
  );
  const quoted = [...Map.groupBy(utterances, (utterance) => keyByUtterance.get(utterance) ?? '').values()];
  const told = [
    ...Map.groupBy(tellings, ({ wording }) =>
      readSpokenWords(wording.text)
        .map(({ key }) => key)
        .join(' '),
    ).values(),
  ];
  const readings = [
    ...sortReadings(
      quoted.map((own) => describeReading(own.map(placeUtterance), order, 'quoted')),
      order,
    ),
    ...sortReadings(
      told.map((own) => describeReading(own, order, 'told')),
      order,
    ),
  ];
  const compared = compareReadings(pairs, keyByUtterance);
  return {
    ...judgeReadings(compared, tellings.length > 0),
    lost: compared.map(({ lost }) => lost).find((lost) => lost !== null) ?? null,
    readings,
    wordings: listFullest(readings, order),
  };
}

/** Where an utterance stands. */
function placeUtterance({ report, statements, start, end, text }: Utterance): PlacedWording {
  return { report, wording: { statement: statements[0]?.id ?? '', start, end, text } };
}

function describeReading(
  placed: readonly PlacedWording[],
  order: readonly string[],
  how: 'quoted' | 'told',
): QuotationReading {
  return { ...gatherWordings(placed, order), quoted: how === 'quoted' };
}

/** The fullest first; of those as full what more reports have, then what the first of them has. */
function sortReadings(readings: readonly QuotationReading[], order: readonly string[]): readonly QuotationReading[] {
  const placed = readings.map((reading) => {
    const [first = ''] = reading.reports;
    const { text = '', start = 0 } = reading.wordings[first] ?? {};
    return { reading, length: readSpokenWords(text).length, place: order.indexOf(first), start };
  });
  return placed
    .toSorted(
      (one, other) =>
        other.length - one.length ||
        other.reading.reports.length - one.reading.reports.length ||
        one.place - other.place ||
        one.start - other.start,
    )
    .map(({ reading }) => reading);
}

interface ComparedPair extends ComparedWordings {
  readonly lost: QuotationMatch['lost'];
}

/** Each two readings that are of one utterance, compared once; not those that both reports have. */
function compareReadings(
  pairs: readonly UtterancePair[],
  keyByUtterance: ReadonlyMap<Utterance, string>,
): readonly ComparedPair[] {
  const keyOf = (utterance: Utterance) => keyByUtterance.get(utterance) ?? '';
  const had = new Set(Array.from(keyByUtterance, ([{ report }, key]) => `${report}\n${key}`));
  const comparedByKeys = new Map<string, ComparedWordings>();
  return pairs
    .filter(({ first, second }) => {
      const areBothsOwn = had.has(`${first.report}\n${keyOf(second)}`) && had.has(`${second.report}\n${keyOf(first)}`);
      return keyOf(first) === keyOf(second) || !areBothsOwn;
    })
    .map(({ first, second }) => {
      const keys = `${keyOf(first)}\n${keyOf(second)}`;
      const compared = comparedByKeys.get(keys) ?? compareWordings(first.spoken, second.spoken);
      comparedByKeys.set(keys, compared);
      return { ...compared, lost: findLostWords(compared, [first, second]) };
    });
}

function judgeReadings(
  compared: readonly ComparedPair[],
  isTold: boolean,
): { readonly verdict: Verdict; readonly edited: boolean } {
  const verdicts = new Set(compared.map(({ verdict }) => verdict));
  const verdict = verdicts.has('altered')
    ? 'altered'
    : isTold
      ? 'paraphrased'
      : verdicts.has('trimmed')
        ? 'trimmed'
        : 'same';
  const gravest = compared.filter((own) => own.verdict === verdict);
  return { verdict, edited: gravest.length > 0 && gravest.every(({ edited }) => edited) };
}

/** Of a report's wordings the first, which is its fullest, stands for it. */
function listFullest(readings: readonly QuotationReading[], order: readonly string[]): QuotationMatch['wordings'] {
  return Object.fromEntries(
    order.flatMap((report) => {
      const wording = readings.find((reading) => reading.wordings[report])?.wordings[report];
      return wording ? [[report, wording] as const] : [];
    }),
  );
}
