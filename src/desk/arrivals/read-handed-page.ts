import { z } from 'zod';
import { reportSchema } from '../../content/schemas.ts';
import { plainReport, type TakenReport, tellUnknown } from '../../import/files/taken-report.ts';
import { readWebPage } from '../../import/pages/read-web-page.ts';
import { textOfBlocks } from '../../import/pages/text-of-blocks.ts';
import type { Platform } from '../../import/read-file.ts';
import { inflate } from '../draft/squeeze.ts';
import type { Arrival } from './arrival.ts';
import type { HandedPage } from './hand-over-page.ts';

/** Characters that a page may have unpacked, lest a small address fill the memory. */
const LONGEST = 20_000_000;

const handedPage: z.ZodType<HandedPage> = z.object({
  url: z.string(),
  title: z.string(),
  lang: z.string(),
  isSelection: z.boolean(),
  html: z.string(),
});

/** The report in what a bookmark handed over behind `#page=`. */
export async function readHandedPage(content: string, { parse }: Pick<Platform, 'parse'>): Promise<Arrival> {
  const [version = '', length = '', data = ''] = content.split('.');
  if (version !== '1') return fault('The bookmark is of another version of this site. Make it anew from this page.');
  if (Number(length) !== data.length) return fault(CUT);
  const page = await inflate(data, LONGEST).then(
    (text) => handedPage.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  if (page === undefined) return fault(CUT);
  const from = hostOf(page.url);
  const taken = page.isSelection ? readSelection(page, parse) : await readWhole(page, parse);
  if ('expected' in taken) return fault(`${from}: expected ${taken.expected}, found ${taken.found}. ${taken.advice}`);
  const url = reportSchema.shape.url.safeParse(page.url).data ?? null;
  const lang = taken.lang ?? reportSchema.shape.lang.safeParse(page.lang).data ?? null;
  const found = { ...taken, url: taken.url ?? url, title: taken.title ?? (page.title.trim() || null), lang };
  const what = page.isSelection ? 'What was selected there was taken.' : 'The report on the page was taken.';
  const unknown = tellUnknown(found);
  const notes = [what, ...taken.notes, ...(unknown === null ? [] : [unknown])];
  return { kind: 'taken', from, taken: { ...found, label: found.publisher ?? from, notes } };
}

const CUT =
  'A page was handed over, but only a part of it arrived: the browser cut its address. Select the report there and use the bookmark again, or copy the text and paste it.';

const fault = (message: string): Arrival => ({ kind: 'fault', message });

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'another page';
}

function readSelection({ html }: HandedPage, parse: Platform['parse']): TakenReport {
  return plainReport(textOfBlocks(parse(html, 'text/html').body));
}

/** The page's source is in UTF-8 now, whatever its head says: a byte order mark tells so. */
function readWhole({ html }: HandedPage, parse: Platform['parse']) {
  return readWebPage(new TextEncoder().encode(`\uFEFF<!doctype html>${html}`), parse);
}
