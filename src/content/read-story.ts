import { checkFields } from './check-fields.ts';
import { checkFormerNames, type Renamed, toFormerId } from './check-former-names.ts';
import type { ContentFault } from './content-fault.ts';
import type { ContentFile } from './content-file.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { originOf } from './origin-of.ts';
import { fillInSources, isSourceFile, missingSource } from './read-sources.ts';
import {
  type ReportFields,
  reportNamesSchema,
  reportSchema,
  type StoryFields,
  sourceNamesSchema,
  sourceSchema,
  storySchema,
} from './schemas.ts';
import type { ReportSource, StorySource } from './story-source.ts';
import { toId } from './to-id.ts';

interface ParsedFile<Fields> extends FrontMatter {
  readonly file: string;
  /** Absent where the front matter has faults. */
  readonly fields: Fields | undefined;
}

type ParsedReport = ParsedFile<ReportFields> & { readonly id: string };

/** Makes a story of the files of one folder; `story` is absent when something in it has to be mended first. */
export function readStory(
  id: string,
  folder: string,
  files: readonly ContentFile[],
): { readonly story?: StorySource; readonly renamed?: Renamed; readonly faults: readonly ContentFault[] } {
  const faults: ContentFault[] = [];
  const storyFile = files.find(isStoryFile) ?? { path: `${folder}/story.md`, text: '' };
  const story = parseFile(storyFile, storySchema, faults);
  const named = sourceNamesSchema.parse(story?.data).sources;
  const members = files.filter((file) => !isStoryFile(file));
  const reportFiles = members.filter((file) => !isSourceFile(file, named));
  const sourceFiles = members.filter((file) => !reportFiles.includes(file));
  const reports = reportFiles.flatMap((file) => {
    const parsed = parseFile(file, reportSchema, faults);
    return parsed ? [{ ...parsed, id: toId(fileName(file.path)) }] : [];
  });
  const sources = sourceFiles.flatMap((file) => {
    const parsed = parseFile(file, sourceSchema, faults);
    return parsed ? [{ ...parsed, id: toId(fileName(file.path)), what: 'source' as const }] : [];
  });
  if (reportFiles.length < 2) faults.push(tooFew(folder, reportFiles.length));
  const all = [...reports.map((report) => ({ ...report, what: 'report' as const })), ...sources];
  faults.push(...all.flatMap((member, index) => checkMember(member, all.slice(0, index))));
  if (story) faults.push(...checkNames(story, reportFiles), ...checkSourceNames(story, named, sources));
  const ids = reportFiles.map(({ path }) => toId(fileName(path)));
  faults.push(...checkFormerNames(reports.map(toRenamed), ids, 'report of this story'));
  if (!story) return { faults };
  const renamed = toRenamed({ ...story, id });
  return faults.length > 0
    ? { renamed, faults }
    : {
        story: {
          ...fillIn(id, folder, story, reports),
          ...(sources.length > 0 && { documents: fillInSources(sources, named) }),
        },
        renamed,
        faults,
      };
}

function toRenamed({
  id,
  file,
  fields,
  placeOf,
}: ParsedFile<StoryFields | ReportFields> & { readonly id: string }): Renamed {
  return { id, file, was: fields?.was ?? [], placeOf };
}

function isStoryFile({ path }: ContentFile): boolean {
  return fileName(path).toLowerCase() === 'story';
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function parseFile<Schema extends typeof storySchema | typeof reportSchema | typeof sourceSchema>(
  { path, text }: ContentFile,
  schema: Schema,
  faults: ContentFault[],
) {
  const file = `content/${path}`;
  if (text === null) {
    faults.push(notUtf8(file));
    return undefined;
  }
  const parts = readFrontMatter(file, text);
  if ('found' in parts) {
    faults.push(parts);
    return undefined;
  }
  const { fields, faults: wrong } = checkFields(schema, parts, file);
  faults.push(...wrong);
  return { ...parts, file, fields };
}

/** A report or a source. */
type Member = Pick<ParsedReport, 'id' | 'file' | 'body'> & { readonly what: 'report' | 'source' };

function checkMember({ what, ...report }: Member, earlier: readonly Member[]): readonly ContentFault[] {
  const at = { file: report.file, line: null, excerpt: null };
  const faults: ContentFault[] = [];
  if (report.id === '') {
    const expected = 'a file name with letters or digits, of which addresses are made';
    faults.push({ ...at, expected, found: 'none', advice: 'Rename the file.' });
  }
  const twin = earlier.find(({ id }) => id === report.id);
  if (twin) {
    const found = `${twin.file} and this file, which both become “${report.id}”`;
    faults.push({ ...at, expected: 'an id for each report', found, advice: 'Rename one of the two files.' });
  }
  if (!/[\p{L}\p{N}]/u.test(report.body)) {
    const expected = `the text of the ${what} behind its front matter`;
    faults.push({ ...at, expected, found: 'no word', advice: `Paste the ${what} here, or delete the file.` });
  }
  return faults;
}

/** Every report that `story.md` names has to be there, whatever else is wrong with the file. */
function checkNames(story: ParsedFile<StoryFields>, files: readonly ContentFile[]): readonly ContentFault[] {
  const ids = files.map(({ path }) => toId(fileName(path)));
  const { reports, first } = reportNamesSchema.parse(story.data);
  const named = [
    ...reports.map((name, index) => ({ name, path: ['reports', index] })),
    ...(first === undefined ? [] : [{ name: first, path: ['first'] }]),
  ];
  return named
    .filter(({ name }) => !ids.includes(toId(name)))
    .map(({ name, path }) => ({
      file: story.file,
      ...story.placeOf(path),
      expected: `the file name of a report in this folder: ${ids.join(', ')}`,
      found: `“${name}”`,
      advice: 'Add the missing file, or correct or remove the name.',
    }));
}

function checkSourceNames(
  story: ParsedFile<StoryFields>,
  named: readonly string[],
  sources: readonly Member[],
): readonly ContentFault[] {
  const ids = sources.map(({ id }) => id);
  return named.flatMap((name, index) =>
    ids.includes(toId(name.replace(/\.md$/i, '')))
      ? []
      : [missingSource(name, { file: story.file, ...story.placeOf(['sources', index]) })],
  );
}

function fillIn(
  id: string,
  folder: string,
  story: ParsedFile<StoryFields>,
  parsed: readonly ParsedReport[],
): StorySource {
  const {
    title,
    date,
    updated,
    people = [],
    corrections = [],
    first,
    was = [],
    reports: order = [],
  } = story.fields ?? {};
  const rank = new Map(order.map((name, index) => [toId(name), index]));
  const rankOf = (report: ParsedReport) => rank.get(report.id) ?? order.length;
  const ordered = parsed.toSorted((a, b) => rankOf(a) - rankOf(b));
  const reports = ordered.map((report, index) => toReportSource(report, index));
  return {
    id,
    title: title ?? reports.find((report) => report.title !== null)?.title ?? folder,
    date: date ?? null,
    updated: findLatest([date, updated, ...parsed.flatMap(({ fields }) => [fields?.published, fields?.updated])]),
    body: story.body,
    people,
    corrections: corrections.map((correction, index) => ({
      correction,
      file: story.file,
      ...story.placeOf(['corrections', index]),
    })),
    first: first === undefined ? null : toId(first),
    was: was.map(toFormerId),
    formerReports: Object.fromEntries(
      parsed.flatMap((report) => (report.fields?.was ?? []).map((name) => [toFormerId(name), report.id])),
    ),
    reports,
  };
}

/** The latest of several moments, whatever their zones, as it is written; `null` of none. */
function findLatest(moments: readonly (string | undefined)[]): string | null {
  const told = moments.flatMap((moment) => moment ?? []);
  return told.toSorted((one, other) => Date.parse(other) - Date.parse(one))[0] ?? null;
}

function toReportSource({ id, fields = {}, body }: ParsedReport, index: number): ReportSource {
  return {
    id,
    label: fields.label ?? `Report ${index < 26 ? String.fromCharCode(65 + index) : index + 1}`,
    ...originOf(fields),
    lang: fields.lang ?? null,
    ...(fields.rights !== undefined && { rights: fields.rights }),
    body,
  };
}

function tooFew(folder: string, count: number): ContentFault {
  return {
    file: `content/${folder}`,
    line: null,
    excerpt: null,
    expected: 'at least two reports, each a .md file',
    found: count === 0 ? 'none' : 'one',
    advice: 'Add the missing report, or begin the folder’s name with “_” to leave it out.',
  };
}

function notUtf8(file: string): ContentFault {
  return {
    file,
    line: null,
    excerpt: null,
    expected: 'text in UTF-8',
    found: 'bytes that are no UTF-8',
    advice: 'Open the file in an editor and save it with the encoding UTF-8.',
  };
}
