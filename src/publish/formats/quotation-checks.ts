import type { QuotationCheck } from '../../report/quotation-check.ts';
import type { CheckedSource } from '../../report/source.ts';
import type { SiteFormat } from './story-format.ts';
import { writeCsv } from './write-csv.ts';

/** A story's quotations as a table: one a line for each source that it was held against. */
export const quotationChecks: SiteFormat = {
  file: 'quotation-checks.csv',
  type: 'text/csv',
  name: 'Quotations against sources',
  what: 'CSV, a line for each quotation held against a source',
  stands: 'on a site',
  needsSources: true,
  write: ({ reports, sources = [] }) => {
    const columns = Object.entries(COLUMNS);
    const checked = sources.flatMap((source) =>
      reports.flatMap((report) =>
        (source.quotations[report.id] ?? []).map((check) => ({ report: report.label, source, check })),
      ),
    );
    return writeCsv([columns.map(([name]) => name), ...checked.map((own) => columns.map(([, read]) => read(own)))]);
  },
};

interface Checked {
  readonly report: string;
  readonly source: CheckedSource;
  readonly check: QuotationCheck;
}

const COLUMNS: Readonly<Record<string, (checked: Checked) => string | number | null>> = {
  report: ({ report }) => report,
  statement: ({ check }) => check.statement,
  quotation: ({ check }) => check.text,
  speaker: ({ check }) => check.speaker,
  verdict: ({ check }) => check.verdict,
  shown: ({ check }) => (check.shown === null ? null : String(check.shown)),
  loses: ({ check }) => check.loses,
  tidied: ({ check }) => String(check.tidied),
  'other speaker': ({ check }) => check.otherSpeaker,
  source: ({ source }) => source.label,
  'source start': ({ check }) => check.source?.start ?? null,
  'source end': ({ check }) => check.source?.end ?? null,
  'source text': ({ check, source }) => check.source && source.body.slice(check.source.start, check.source.end),
};
