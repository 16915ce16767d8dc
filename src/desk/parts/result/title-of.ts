import type { DeskState } from '../../state/desk-state.ts';

/** What a comparison is called: as its reader says, or after its first headline. */
export function titleOf({ desk, result }: Pick<DeskState, 'desk' | 'result'>): string {
  const headline = result?.comparison.reports.find((report) => report.title !== null)?.title;
  return desk.title.trim() || headline || 'Reports compared';
}
