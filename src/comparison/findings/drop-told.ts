import type { Finding, Reading, Wording } from '../../report/comparison.ts';
import type { Report } from '../../report/report.ts';

/** A finding with what it shows of the reports. */
export interface ShownFinding {
  readonly finding: Finding;
  /** Empty where it shows no readings. */
  readonly readings: readonly Reading[];
}

/** The findings without those that another tells as well: a detail within words that were altered is the quotation's. */
export function dropTold(shown: readonly ShownFinding[], reports: readonly Report[]): readonly Finding[] {
  const textById = new Map(
    reports.flatMap(({ id, statements }) => statements.map((own) => [own.id, `${own.headline} ${id}`] as const)),
  );
  const byMatch = Map.groupBy(shown, ({ finding }) => finding.match);
  const names = shown.filter(({ finding }) => finding.kind === 'name');
  const isTold = (each: ShownFinding) =>
    (byMatch.get(each.finding.match) ?? []).some(
      (teller) => TELLERS[each.finding.kind].includes(teller.finding.kind) && countWithin(each, teller, textById) > 1,
    ) ||
    (each.finding.kind === 'detail' && names.some((name) => isOfName(each, name, textById)));
  return shown.filter((each) => !isTold(each)).map(({ finding }) => finding);
}

/** By kind: the kinds of findings that tell more of the same words where two of its readings stand within theirs. */
const TELLERS: Readonly<Record<Finding['kind'], readonly Finding['kind'][]>> = {
  quotation: [],
  contradiction: ['quotation'],
  detail: ['quotation', 'contradiction', 'source'],
  source: [],
  name: [],
  only: [],
};

/** Whether a broken name is all that makes the readings differ, in whatever match. */
function isOfName(detail: ShownFinding, name: ShownFinding, textById: ReadonlyMap<string, string>): boolean {
  const [likely, ...broken] = name.readings;
  const others = detail.readings.filter((reading) => likely && tellValue(reading) !== tellValue(likely));
  const isBroken = (reading: Reading) => broken.some((other) => tellValue(other) === tellValue(reading));
  return others.length > 0 && others.every(isBroken) && countWithin(detail, name, textById) > 0;
}

const tellValue = (reading: Reading) => ('value' in reading ? reading.value : undefined);

/** How many of the readings have words within wordings of the teller: where two do, what differs is seen there. */
function countWithin({ readings }: ShownFinding, teller: ShownFinding, textById: ReadonlyMap<string, string>): number {
  const wholes = teller.readings.flatMap(listWordings);
  const isWithin = (part: Wording) =>
    wholes.some(
      (whole) =>
        textById.get(whole.statement) === textById.get(part.statement) &&
        whole.start <= part.start &&
        part.end <= whole.end,
    );
  return readings.filter((reading) => listWordings(reading).some(isWithin)).length;
}

const listWordings = ({ wordings, repeats }: Reading) => [...Object.values(wordings), ...repeats];
