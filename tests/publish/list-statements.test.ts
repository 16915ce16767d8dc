import { expect, test } from 'vitest';
import { compareReports } from '../../src/comparison/compare-reports.ts';
import { listStatements } from '../../src/publish/list-statements.ts';
import { parseReport } from '../../src/statements/parse-report.ts';

test('statements are a table that spreadsheets read and do not run', () => {
  const post = parseReport('“Rain, rain,” said Ada Wolf.\n\n=SUM(A1) is what it says.', { id: 'post' });
  const speaker = { name: 'Ada Wolf', as: 'Ada Wolf', found: 'named' } as const;
  const statements = post.statements.map((statement, at) =>
    at === 0
      ? { ...statement, speaker, cue: 'said', manner: 'speech' as const }
      : { ...statement, speaker: null, cue: null, manner: null },
  );
  const reports = [
    { ...post, statements, label: 'Post' },
    { ...parseReport('Nobody came.', { id: 'echo' }), label: 'Echo' },
  ];
  const table = listStatements(reports, compareReports(reports), (id) => `https://example.org/${id}/`);
  const ids = reports.flatMap(({ statements }) => statements.map(({ id }) => id));
  expect(table.split('\r\n')).toEqual([
    'report,number,id,text,speaker,cue,manner,via,match,relation,address',
    `Post,1,${ids[0]},"“Rain, rain,” said Ada Wolf.",Ada Wolf,said,speech,,,only,https://example.org/${ids[0]}/`,
    `Post,2,${ids[1]},'=SUM(A1) is what it says.,,,,,,only,https://example.org/${ids[1]}/`,
    `Echo,1,${ids[2]},Nobody came.,,,,,,only,https://example.org/${ids[2]}/`,
    '',
  ]);
});
