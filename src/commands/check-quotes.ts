import { parseArgs } from 'node:util';

const USAGE = `Holds the quotations of an article against what was said: a transcript, a
speech, a press release.

  npm run --silent check-quotes -- article.html --source transcript.txt [--source …] [--json]

Files may be texts (.txt, .md), saved web pages (.html, .mht), documents (.docx,
.odt, .fodt), PDFs with text, e-mails (.eml) and subtitles (.srt, .vtt); one of
them may be “-”, standard input. Who speaks is told by names before a colon
(MR. LEE:), Q, QUESTION: and the like.

  --source file  what the quotations are held against; may stand several times
  --json         prints an entry for each quotation, with its place in the source:
                 of texts and subtitles in the file as stored, of other files in
                 the text that is taken out of them
  --help, -h     prints this

Each quotation is verbatim, cut, altered, spliced (put together of several
places) or not found. Exit codes: 0 all is well; 1 a quotation is altered, isn’t
found, or loses a “not” or an “if”; 2 wrong use, or a file can’t be read.
`;

const OPTIONS = {
  source: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What was asked for, or what is wrong with it. */
type Asked =
  | { readonly article: string; readonly sources: readonly string[]; readonly form: 'table' | 'json' }
  | 'help'
  | { readonly fault: string };

// Whoever closes the pipe (`| head`) has read enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));
process.exitCode = await runCheck(readArguments(process.argv.slice(2)));

/** Checks what was asked for and prints it; the exit code. */
async function runCheck(asked: Asked): Promise<number> {
  if (asked === 'help') return put(USAGE, 0);
  if ('fault' in asked) return complain(`${asked.fault} --help tells more.`);
  try {
    // The readers are loaded once they are needed, so that wrong use is told at once.
    const { checkFiles } = await import('./quotes/check-files.ts');
    const checked = await checkFiles(asked.article, asked.sources, complain);
    const isWrong = checked.checks.some(
      ({ verdict, loses }) => verdict === 'not found' || verdict === 'altered' || loses !== null,
    );
    const code = isWrong ? 1 : 0;
    if (asked.form === 'json') {
      const { writeChecksJson } = await import('./quotes/write-checks-json.ts');
      return put(writeChecksJson(checked), code);
    }
    const { writeChecks } = await import('./quotes/write-checks.ts');
    return put(writeChecks(checked), code);
  } catch (error) {
    return complain(error instanceof Error ? error.message : String(error));
  }
}

function readArguments(args: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
    if (values.help) return 'help';
    const [article, ...others] = positionals;
    const sources = values.source ?? [];
    if (article === undefined || others.length > 0)
      return { fault: `Expected the file of one article, found ${positionals.length || 'none'}.` };
    if (sources.length === 0) return { fault: 'Expected a source (--source transcript.txt), found none.' };
    if ([article, ...sources].filter((path) => path === '-').length > 1)
      return { fault: 'Expected standard input (“-”) once, found it twice.' };
    return { article, sources, form: values.json ? 'json' : 'table' };
  } catch (error) {
    // Node goes on to tell how one names a file that looks like an option.
    const message = error instanceof Error ? error.message : String(error);
    return { fault: message.replace(/\.? To specify .*|\.?$/s, '.') };
  }
}

function put(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
