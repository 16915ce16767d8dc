import type { QuotationCheck } from '../../../src/report/quotation-check.ts';
import type { Source } from '../../../src/report/source.ts';
import { checkQuotations } from '../../../src/sources/check-quotations.ts';
import { indexWords } from '../../../src/sources/words/index-words.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import type { Plant, PlantedQuotation } from './planted.ts';

/** How a kind of planted quotation was judged. */
export interface Measured {
  readonly plant: Plant;
  readonly all: number;
  /** Found where its words stand. */
  readonly placed: number;
  /** Of those the right verdict. */
  readonly judged: number;
  /** Of how many a lost negation was told or, where they are another speaker's, that speaker. */
  readonly told: number;
  /** What was judged otherwise, to look at. */
  readonly wrong: readonly { readonly planted: PlantedQuotation; readonly check: QuotationCheck | undefined }[];
}

/** Writes the quotations into a report, as news would, and holds it against its transcript. */
export function measureChecks(planted: readonly PlantedQuotation[], source: Source): readonly Measured[] {
  const paragraphs = planted.map(({ text, speaker }) => `“${text.replace(/[.,]$/, '')},” ${speaker} said.`);
  const report = parseReport(paragraphs.join('\n\n'), { id: 'report' });
  const checks = checkQuotations(report, indexWords(source));
  let reached = 0;
  const rows = planted.map((own) => {
    const at = checks.findIndex(({ text }, place) => place >= reached && text === `${own.text.replace(/[.,]$/, '')},`);
    if (at >= 0) reached = at + 1;
    return { planted: own, check: checks[at] };
  });
  return [...Map.groupBy(rows, ({ planted: { plant } }) => plant)].map(([plant, own]) => ({
    plant,
    all: own.length,
    placed: own.filter((row) => isPlaced(row.planted, row.check, source)).length,
    judged: own.filter((row) => row.check && row.planted.verdicts.includes(row.check.verdict)).length,
    told: own.filter(({ check }) => (plant === 'another speaker' ? check?.otherSpeaker : check?.loses === 'negation'))
      .length,
    wrong: own.filter((row) => !isRight(row.planted, row.check) || !isPlaced(row.planted, row.check, source)),
  }));
}

function isRight({ plant, verdicts }: PlantedQuotation, check: QuotationCheck | undefined): boolean {
  if (!check || !verdicts.includes(check.verdict)) return false;
  if (plant === 'another speaker') return check.otherSpeaker !== null;
  return plant !== 'negation lost' || check.loses === 'negation';
}

/** Whether most of a found place is one of the right ones, or has the same words. */
function isPlaced({ places, text }: PlantedQuotation, check: QuotationCheck | undefined, { body }: Source): boolean {
  if (!check) return false;
  const { source } = check;
  if (places.length === 0 || source === null) return places.length === 0 && source === null;
  const isSame = writeLetters(body.slice(source.start, source.end)) === writeLetters(text);
  return (
    isSame ||
    places.some(({ start, end }) => {
      const common = Math.min(end, source.end) - Math.max(start, source.start);
      return common >= 0.5 * (Math.max(end, source.end) - Math.min(start, source.start));
    })
  );
}

const writeLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
