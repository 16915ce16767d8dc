import { readFrontMatter } from '../../content/front-matter.ts';
import { originOf } from '../../content/origin-of.ts';
import { type ReportFields, reportSchema } from '../../content/schemas.ts';
import { plainReport, type TakenReport } from '../files/taken-report.ts';

/** A Markdown file as `content/` holds it; front matter that can't be read is left out and said to be. */
export function readMarkdown(text: string, notes: readonly string[]): TakenReport {
  const parts = readFrontMatter('', text);
  const markdown = { ...plainReport(text, notes), format: 'markdown' as const };
  if ('found' in parts) {
    return { ...markdown, notes: [...notes, `Its front matter can’t be read (line ${parts.line}: ${parts.found}).`] };
  }
  const { fields, refused } = checkEach(parts.data);
  const { heading, rest } = cutHeading(parts.body.trim());
  const isHeadline = fields.title === undefined && heading !== null;
  return {
    ...markdown,
    ...originOf(fields),
    text: isHeadline ? rest : parts.body.trim(),
    title: fields.title ?? heading,
    label: fields.label ?? null,
    lang: fields.lang ?? null,
    notes: refused.length === 0 ? notes : [...notes, `Left out of its front matter: ${refused.join(', ')}.`],
  };
}

/** The heading of the first level with which a body begins, and what follows it. */
function cutHeading(body: string): { readonly heading: string | null; readonly rest: string } {
  const match = /^#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*(?:\n|$)|^(\S.*)\n=+[ \t]*(?:\n|$)/.exec(body);
  const heading = match?.[1] ?? match?.[2];
  if (match === null || heading === undefined) return { heading: null, rest: body };
  const rest = body.slice(match[0].length).trim();
  return rest === '' ? { heading: null, rest: body } : { heading, rest };
}

/** Each field by itself, so that one wrong line does not cost the others. */
function checkEach(data: unknown): { readonly fields: ReportFields; readonly refused: readonly string[] } {
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const fields: Record<string, unknown> = {};
  const refused: string[] = [];
  for (const [key, value] of entries) {
    const result = reportSchema.safeParse({ [key]: value });
    if (result.success) Object.assign(fields, result.data);
    else refused.push(key);
  }
  return { fields, refused };
}
