import { readFrontMatter } from '../../content/front-matter.ts';
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
  return {
    ...markdown,
    text: parts.body.trim(),
    title: fields.title ?? null,
    label: fields.label ?? null,
    publisher: fields.publisher ?? null,
    author: fields.author ?? null,
    url: fields.url ?? null,
    published: fields.published ?? null,
    lang: fields.lang ?? null,
    notes: refused.length === 0 ? notes : [...notes, `Left out of its front matter: ${refused.join(', ')}.`],
  };
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
