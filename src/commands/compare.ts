import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { comparisonJson } from '../publish/formats/comparison-json.ts';
import { matchTable } from '../publish/formats/match-table.ts';
import type { ComparedStory } from '../report/comparison-data.ts';
import { writeSummary } from './write-summary.ts';

const USAGE = `Compares reports of one event, statement by statement.

  npm run --silent compare -- a.md b.html [c.docx …] [--json | --csv | --html out.html]

Files may be texts (.txt, .md), saved web pages (.html, .mht), documents (.docx,
.odt, .fodt), PDFs with text, e-mails (.eml) and subtitles (.srt, .vtt); “-” is
standard input.

  --json           prints the comparison as JSON, as a site publishes it
  --csv            prints a table with a line for each match
  --html out.html  writes one page that opens anywhere; “-” prints it
  --help, -h       prints this

Without one of these, a summary is printed. What should be looked at in a file
goes to standard error. Exit codes: 0 done, 1 a file can't be read or written,
2 wrong use.
`;

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was asked for, or what is wrong with it. */
type Asked = { readonly files: readonly string[]; readonly form: Form } | 'help' | { readonly fault: string };

type Form = { readonly kind: 'summary' | 'json' | 'csv' } | { readonly kind: 'html'; readonly path: string };

// Whoever closes the pipe (`| head`) has read enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await runCompare(readArguments(process.argv.slice(2)));

/** Compares what was asked for and puts it out; the exit code. */
async function runCompare(asked: Asked): Promise<number> {
  if (asked === 'help') return put(USAGE);
  if ('fault' in asked) return complain(`${asked.fault} --help tells more.`, 2);
  try {
    // The readers are loaded once they are needed, so that wrong use is told at once.
    const { compareFiles } = await import('./compare-files.ts');
    return await putStory(await compareFiles(asked.files, complain), asked.form);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function readArguments(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    if (values.help) return 'help';
    const forms = (['json', 'csv', 'html'] as const).filter((name) => values[name] !== undefined);
    const [form = 'summary'] = forms;
    if (forms.length > 1) return { fault: `Expected one of --json, --csv and --html, found ${join(forms)}.` };
    if (positionals.filter((path) => path === '-').length > 1) {
      return { fault: 'Expected standard input (“-”) once, found it twice.' };
    }
    if (positionals.length < 2) {
      const found = positionals.length === 0 ? 'none' : 'one';
      return { fault: `Expected the files of two reports or more, found ${found}.` };
    }
    return { files: positionals, form: form === 'html' ? { kind: form, path: values.html ?? '' } : { kind: form } };
  } catch (error) {
    // Node goes on to tell how one names a file that looks like an option.
    const message = error instanceof Error ? error.message : String(error);
    return { fault: message.replace(/\.? To specify .*|\.?$/s, '.') };
  }
}

async function putStory(story: ComparedStory, form: Form): Promise<number> {
  switch (form.kind) {
    case 'summary':
      return put(writeSummary(story));
    case 'json':
      return put(`${comparisonJson.write(story, null)}\n`);
    case 'csv':
      return put(matchTable.write(story, null));
    case 'html': {
      const { drawSavedPage } = await import('./draw-saved-page.ts');
      const page = await drawSavedPage(story);
      if (form.path === '-') return put(page);
      return writeFile(form.path, page).then(
        () => put(`Wrote ${form.path}\n`),
        ({ code }) => complain(`${form.path}: this can’t be written (${code}). Look at its folder and its rights.`),
      );
    }
  }
}

function put(text: string): number {
  process.stdout.write(text);
  return 0;
}

function complain(message: string, code = 1): number {
  process.stderr.write(`${message}\n`);
  return code;
}

function join(names: readonly string[]): string {
  return new Intl.ListFormat('en').format(names.map((name) => `--${name}`));
}
