import { compareReports } from '../../../src/comparison/compare-reports.ts';
import { foldWords } from '../../../src/permalinks/compare-words.ts';
import type { SideFate } from '../../../src/permalinks/destination.ts';
import { linkPassage, quoteById } from '../../../src/permalinks/link-passage.ts';
import { listQuotations } from '../../../src/permalinks/list-quotations.ts';
import { readPassage } from '../../../src/permalinks/read-passage.ts';
import { hashLetters, splitWords, traceWords } from '../../../src/permalinks/trace-statements.ts';
import { LIMITS } from '../../../src/permalinks/weights.ts';
import type { ComparedReports } from '../../../src/report/comparison.ts';
import type { Report, Statement } from '../../../src/report/report.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { type Judgement, judgeAddress } from '../../../src/views/links/judge-address.ts';
import { type Draft, writeDraft } from './edited-report.ts';

/** A story as one build publishes it, with what its editor knows of each statement. */
export interface Build {
  readonly reports: readonly (Report & { readonly label: string })[];
  readonly matches: ComparedReports['matches'];
  /** By statement id: the keys of the sentences that it holds; the headline has `-1`. */
  readonly keysById: ReadonlyMap<string, readonly number[]>;
}

/** Builds a story of drafts. */
export function build(drafts: readonly Draft[]): Build {
  const keysById = new Map<string, readonly number[]>();
  const parsed = drafts.map((draft, at) => {
    const { body, spans } = writeDraft(draft);
    const id = `report-${String.fromCharCode(97 + at)}`;
    const report = parseReport(body, { id, ...(draft.title !== null && { title: draft.title }) });
    for (const { id: statement, headline, start, end } of report.statements) {
      const own = spans.filter((span) => span.start < end && start < span.end).flatMap(({ keys }) => keys);
      keysById.set(statement, headline ? [-1] : own);
    }
    return { ...report, label: id };
  });
  const { reports, matches } = compareReports(parsed);
  return { reports, matches, keysById };
}

/**
 * What is wrong with where a link leads after an edit. `silent`: something of it has changed, and the page doesn't say
 * so, or not of that report; `wrong`: it leads to other words as if they were its own; `dead`: it leads nowhere though
 * its words stand.
 */
export type Fault = 'silent' | 'wrong' | 'dead';

/** How a link fared. */
export interface Outcome {
  readonly fault: Fault | null;
  /** Whether anything was said of it. */
  readonly told: boolean;
  /** Whether it was given up though something of each sentence is left. */
  readonly lost: boolean;
}

const ADDRESS = 'https://example.org/news/story/passages/';

/** Every passage of a story that has a part in a report. */
export function listPassages({ reports, matches }: Build, report: string): readonly string[] {
  const statements = reports.flatMap(({ statements }) => statements.map(({ id }) => id));
  const quotations = listQuotations(reports, matches).map(({ id }) => id);
  return [...statements, ...matches.map(({ id }) => id), ...quotations].filter((id) =>
    readPassage(id, reports, matches)?.statements.some((statement) => isOf(report, statement)),
  );
}

/** Follows the link to a passage, as it was copied from one build, in the next. */
export function followEdited(passage: string, before: Build, after: Build): Outcome {
  const quote = quoteById(passage, before.reports, before.matches);
  if (!quote) throw new Error(`There is no passage ${passage}.`);
  const visited = visit(passage, new URL(linkPassage(`${ADDRESS}${passage}/`, quote, null)).hash, after);
  const { page, judgement } = visited;
  const truths = listTruths(passage, before, after);
  const told = page === null || (judgement?.lines.length ?? 0) > 0;
  const lost = page === null && truths.every(({ stands }) => stands);
  if (page === null) return { fault: truths.every(({ isFindable }) => isFindable) ? 'dead' : null, told, lost };
  const sides = judgement?.destination.kind === 'passage' ? judgement.destination.sides : [];
  const isBondTold = judgement?.destination.kind === 'passage' && judgement.destination.bond !== 'kept';
  const isSilent = truths.some(
    ({ report, state, isRepeat }) => state !== 'same' && saysNothing(report, sides) && !(isRepeat && isBondTold),
  );
  if (isSilent) return { fault: 'silent', told, lost };
  const isWrong = leadsAstray(page, sides, truths, after) || (!told && showsOtherWords(page, passage, before, after));
  return { fault: isWrong ? 'wrong' : null, told, lost };
}

/** Whether of a report, in which something has changed, the page says nothing, or that nothing has changed. */
function saysNothing(report: string, sides: readonly SideFate[]): boolean {
  return sides.every((side) => side.report !== report || side.state === 'same');
}

/** Whether a side is said to stand where it doesn't, or the page shows none of them. */
function leadsAstray(page: string, sides: readonly SideFate[], truths: readonly Truth[], after: Build): boolean {
  const { statements = [], quotation } = readPassage(page, after.reports, after.matches) ?? {};
  const quoting = quotation?.readings.flatMap(({ wordings, repeats }) =>
    [...Object.values(wordings), ...repeats].map((one) => one.statement),
  );
  const shown = quoting ?? statements;
  const found = sides.flatMap(({ statement }) => statement ?? []);
  if (found.length > 0 && !found.some((id) => shown.includes(id))) return true;
  // Where nothing was said, all that the page shows must be what the link was made for.
  const sure = sides.filter(({ state }) => state === 'same' || state === 'respelt' || state === 'corrected');
  const claimed = sides.length === 0 ? shown : sure.flatMap(({ statement }) => statement ?? []);
  return claimed.some(
    (id) => !truths.some(({ report, key }) => isOf(report, id) && after.keysById.get(id)?.includes(key)),
  );
}

function isOf(report: string, statement: string): boolean {
  return statement.startsWith(`${report}-`);
}

/** Goes where the link leads, page after page, as a browser does; `page` is `null` on the page for missing addresses. */
function visit(passage: string, fragment: string, after: Build) {
  let [at, hash] = [passage, fragment];
  for (let step = 0; step < 5; step++) {
    const own = quoteById(at, after.reports, after.matches);
    if (own && new URL(linkPassage(`${ADDRESS}${at}/`, own, null)).hash === hash) return { page: at, judgement: null };
    const judgement: Judgement = judgeAddress(at, hash, { story: after, former: {} });
    if (judgement.kind === 'tell') return { page: own ? at : null, judgement };
    hash = `${hash.replace(/&from=[^&]*/, '')}&from=${encodeURIComponent(judgement.madeFor)}`;
    at = judgement.passage;
  }
  throw new Error(`The link to ${passage} leads round in a circle.`);
}

/** What really became of each statement of a passage. */
function listTruths(passage: string, before: Build, after: Build): readonly Truth[] {
  const { statements = [], quotation } = readPassage(passage, before.reports, before.matches) ?? {};
  const quotedParts = quotation?.readings.flatMap(({ wordings, repeats }) => [
    ...Object.values(wordings).map((wording) => ({ ...wording, isRepeat: false })),
    ...repeats.map((wording) => ({ ...wording, isRepeat: true })),
  ]);
  const parts = quotedParts ?? statements.map((statement) => ({ statement, text: undefined, isRepeat: false }));
  return parts.flatMap(({ statement: id, text: quoted, isRepeat }) => {
    const report = before.reports.find((one) => one.statements.some((statement) => statement.id === id));
    const then = report?.statements.find((statement) => statement.id === id);
    const all = after.reports.find((one) => one.id === report?.id)?.statements ?? [];
    const own = all.filter((statement) =>
      after.keysById.get(statement.id)?.some((key) => before.keysById.get(id)?.includes(key)),
    );
    const texts = own.flatMap(({ text, quotations }) =>
      quoted === undefined ? text : quotations.map((one) => one.text),
    );
    const isIn = (text: string) => hashLetters(text) === hashLetters(quoted ?? then?.text ?? '');
    // Words without marks, or that run over several statements, are no quotation of the statement, then as now.
    const wasIn = quoted === undefined || (then?.quotations ?? []).some(({ text }) => isIn(text));
    const isNowIn = wasIn ? texts.some(isIn) : own.some((statement) => beginsIn(statement, quoted, all));
    const isAsOften = countPlaces(quoted, all) === countPlaces(quoted, report?.statements ?? []);
    const standsNow = isRepeat ? isAsOften : isNowIn;
    const state = standsNow ? ('same' as const) : ('changed' as const);
    // Few quoted words tell nothing of a statement that has changed beyond finding.
    const isWhole = own.some(({ text }) => hashLetters(text) === hashLetters(then?.text ?? ''));
    const isTelling = quoted !== undefined && traceWords(quoted).sketch.length >= LIMITS.tellingWords;
    const isFindable = isWhole || (isTelling && state === 'same');
    const stands = texts.length > 0;
    const truth = { report: report?.id ?? '', state, stands, isFindable, isRepeat };
    return (before.keysById.get(id) ?? []).map((key) => ({ key, ...truth }));
  });
}

/** How often words stand in statements, however they are written. */
function countPlaces(words: string | undefined, statements: readonly Statement[]): number {
  const wanted = foldWords(words ?? '').join(' ');
  return statements.reduce((count, { text }) => count + foldWords(text).join(' ').split(wanted).length - 1, 0);
}

/** Whether words begin in a statement and go on in those behind it, as they are written. */
function beginsIn(statement: Statement, words: string, all: readonly Statement[]): boolean {
  const from = all.slice(all.indexOf(statement)).map(({ text }) => splitWords(text).join(' '));
  const place = from.join(' ').indexOf(splitWords(words).join(' '));
  return place >= 0 && place < (from[0]?.length ?? 0);
}

/** What really became of one sentence of a passage. */
interface Truth {
  readonly report: string;
  readonly key: number;
  readonly state: 'same' | 'changed';
  /** Whether anything is left of it. */
  readonly stands: boolean;
  /** Whether it has words of a quotation again, so that a link tells of it by their number alone. */
  readonly isRepeat: boolean;
  /** Whether a link must find it. */
  readonly isFindable: boolean;
}

/** Whether the page of a quotation shows other words than those that the link was made for. */
function showsOtherWords(page: string, passage: string, before: Build, after: Build): boolean {
  const then = readPassage(passage, before.reports, before.matches)?.quotation;
  const now = readPassage(page, after.reports, after.matches)?.quotation;
  const wordings = then && now ? Object.entries(then.wordings) : [];
  return wordings.some(
    ([report, { text }]) => traceWords(text).words !== traceWords(now?.wordings[report]?.text ?? '').words,
  );
}
