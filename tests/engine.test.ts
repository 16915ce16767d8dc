import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as engine from '../src/engine.ts';
import { writeSchema } from '../src/publish/write-schema.ts';
import { compileSchema } from './publish/compile-schema.ts';

/** What scripts may build on: a name that goes from here breaks them, and stands in the changelog. */
const VALUES = [
  'DATA_VERSION',
  'UNKNOWN_ORIGIN',
  'compareReports',
  'diffWords',
  'findDifferences',
  'groupOmissions',
  'loadLanguage',
  'parseReport',
  'writeData',
];
const TYPES = [
  'Attribution',
  'Certainty',
  'CompareReportsOptions',
  'ComparedReports',
  'ComparedStory',
  'Comparison',
  'ComparisonData',
  'Correction',
  'CorrectionFault',
  'Detail',
  'DetailKind',
  'DetailMatch',
  'DiffSegment',
  'Finding',
  'Link',
  'LinkPart',
  'LostWords',
  'Match',
  'NearestStatement',
  'OmissionGroup',
  'Overlap',
  'Paragraph',
  'ParseReportOptions',
  'Person',
  'Quotation',
  'QuotationMatch',
  'QuotationReading',
  'Reading',
  'Relation',
  'Report',
  'ReportInfo',
  'ReportOrigin',
  'Run',
  'Span',
  'Speaker',
  'Statement',
  'StoryInfo',
  'StoryReport',
  'ValuedReading',
  'Verdict',
  'Wording',
];

/** Options by which plain TypeScript takes the engine in, with no setting of this project. */
const OPTIONS: ts.CompilerOptions = {
  ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, types: [] },
  ...{ target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.NodeNext },
};

describe('the engine', { timeout: 60_000 }, () => {
  test('gives scripts these values', () => {
    expect(Object.keys(engine).toSorted()).toEqual(VALUES);
  });

  test('gives scripts these types, each with its comment', () => {
    const program = ts.createProgram(['src/engine.ts'], OPTIONS);
    const checker = program.getTypeChecker();
    const source = program.getSourceFile('src/engine.ts');
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    const own = exported.map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    );
    const types = own.filter(({ name }) => !VALUES.includes(name));
    expect(types.map(({ name }) => name).toSorted()).toEqual(TYPES);
    const bare = own.filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('gives scripts all that a story publishes as comparison.json', () => {
    const told = ['ready', 'set'].map((word) => `“We are ${word} for the flood at the old bridge,” said Ada Lang.`);
    const reports = told.map((text, at) => ({
      ...engine.UNKNOWN_ORIGIN,
      ...engine.parseReport(text, { id: `report-${at}` }),
      label: `Report ${at}`,
    }));
    const story = { id: 'flood', title: 'A flood', date: null, reports, comparison: engine.compareReports(reports) };
    const data = JSON.parse(engine.writeData(story));
    const sources = globSync('src/report/*.ts').map((path) => readFileSync(path, 'utf8'));
    const schema = JSON.parse(writeSchema(sources, 'https://example.org/comparison.schema.json'));
    expect(compileSchema(schema)(data)).toEqual([]);
    expect(data.matches).toMatchObject([{ quotations: [{ verdict: 'altered' }] }]);
  });

  test('runs under plain Node, without a build', () => {
    const script = `import { compareReports, parseReport } from './src/engine.ts';
      const reports = ['It rained.', 'It rained.'].map((text, at) => parseReport(text, { id: 'report-' + at }));
      process.stdout.write(compareReports(reports).matches.map(({ relation }) => relation).join());`;
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })).toBe(
      'same',
    );
  });
});
