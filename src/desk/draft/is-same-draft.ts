import type { Draft, DraftReport } from './draft.ts';

/** Whether two drafts say the same. Nothing is written out for it, since it is asked at every key. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return (
    one.title === other.title &&
    one.isForClass === other.isForClass &&
    haveSameReports(one.reports, other.reports) &&
    (one.corrections === other.corrections || JSON.stringify(one.corrections) === JSON.stringify(other.corrections))
  );
}

function haveSameReports(ones: readonly DraftReport[], others: readonly DraftReport[]): boolean {
  return ones.length === others.length && ones.every((report, place) => isSameReport(report, others[place]));
}

function isSameReport(one: DraftReport, other: DraftReport | undefined): boolean {
  const names = Object.keys(one) as (keyof DraftReport)[];
  return one === other || (other !== undefined && names.every((name) => one[name] === other[name]));
}
