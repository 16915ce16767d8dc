import { isRelay } from '../clauses/main-clause.ts';
import type { ReportingClause } from '../clauses/reporting-clauses.ts';
import type { Unit } from '../grammar/read-units.ts';
import type { SpeakerSign } from '../lexicon/en/speaker-weights.ts';
import { nearestTo } from './nearest-to.ts';
import type { ReportingSentence } from './resolve-pronouns.ts';

interface Place {
  readonly sentence: ReportingSentence;
  /** Index of the quotation's unit. */
  readonly at: number;
}

/** What each clause near a quotation says for its source; clauses that only relay are left out beside others that hold it. */
export function signsByClause({ sentence: { units, clauses }, at }: Place): [ReportingClause, SpeakerSign[]][] {
  const sourced = clauses.filter(({ source }) => source);
  const near = nearestTo(at, sourced, ({ cue }) => cue.from);
  const holds = ({ content }: ReportingClause): boolean => content !== null && content.from <= at && at < content.to;
  const own = near.filter((clause) => !isRelay(units, clause));
  const considered = own.some(holds) ? own : near;
  const bySize = considered.filter(holds).sort((a, b) => sizeOf(b) - sizeOf(a));
  const distanceOf = ({ cue }: ReportingClause): number => Math.abs(cue.from - at);
  const nearest = [...considered].sort((a, b) => distanceOf(a) - distanceOf(b))[0];
  return considered.map((clause) => {
    const manner = clause.verb?.manner ?? 'phrase';
    const signs: SpeakerSign[] = [holds(clause) ? `${manner} holds` : manner, cueSign(clause, at)];
    if (clause === bySize[0]) signs.push('largest that holds');
    if (clause === bySize.at(-1)) signs.push('smallest that holds');
    if (clause === nearest) signs.push('nearest clause');
    if (introduces(units, clause, at)) signs.push('cue that introduces');
    if (clause.cue.from > at && !endsClause(units, at)) signs.push('cue behind no comma');
    return [clause, signs];
  });
}

/** Whether nothing but a comma or a colon stands between a cue and a quotation that begins like a sentence. */
function introduces(units: readonly Unit[], { cue }: ReportingClause, at: number): boolean {
  const isNext = cue.to === at - 1 && /^[,:]$/.test(units[at - 1]?.text ?? '');
  return isNext && /^["“‘'`]*\p{Lu}/u.test(units[at]?.text ?? '');
}

/** Whether a quotation ends in a sign that lets a clause of report follow. */
const endsClause = (units: readonly Unit[], at: number): boolean =>
  /[,?!.…—-]["”’'`]*$/.test(units[at]?.text ?? '') || /^[,—–-]/.test(units[at + 1]?.text ?? '');

const sizeOf = ({ content }: ReportingClause): number => (content ? content.to - content.from : 0);

/** Units between a cue and a quotation from which it is near, off and far. */
const CUE_BANDS = { near: 2, off: 4, far: 10 } as const;

function cueSign({ cue }: ReportingClause, at: number): SpeakerSign {
  const isBefore = at >= cue.to;
  const gap = isBefore ? at - cue.to : cue.from - at;
  const side = isBefore ? 'cue before' : 'cue behind';
  if (gap < CUE_BANDS.near) return `${side}: at once`;
  if (gap < CUE_BANDS.off) return `${side}: near`;
  return gap < CUE_BANDS.far ? `${side}: off` : `${side}: far`;
}
