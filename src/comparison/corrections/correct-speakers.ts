import type { Report, Speaker, Statement } from '../../report/report.ts';
import type { Rulings } from './read-corrections.ts';

/** The reports with the speakers that an editor has set; pages show these, and they are compared. */
export function correctSpeakers<Corrected extends Report>(
  reports: readonly Corrected[],
  { speakers }: Pick<Rulings, 'speakers'>,
): readonly Corrected[] {
  if (speakers.size === 0) return reports;
  return reports.map((report) => ({
    ...report,
    statements: report.statements.map((statement) => {
      const name = speakers.get(statement.id);
      return name === undefined ? statement : setSpeaker(statement, name);
    }),
  }));
}

function setSpeaker(statement: Statement, name: string | null): Statement {
  const speaker: Speaker | null = name === null ? null : { name, as: statement.speaker?.as ?? name, found: 'editor' };
  const quotations = statement.quotations.map((quotation) => ({ ...quotation, speaker }));
  const { cue, via, content } = statement;
  const manner = statement.manner ?? (speaker && 'speech');
  return { ...statement, speaker, manner, attributions: [{ speaker, cue, manner, via, content }], quotations };
}
