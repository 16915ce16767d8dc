import type { PrintedLine, PrintedPage } from './printed-line.ts';

/** Points by which the place of a running line may differ from page to page. */
const SAME_PLACE = 4;

/** Share of the sheet's height at its head and at its foot in which running lines stand. */
const EDGE = 0.12;

/** Share of pages that must have a running line; heads of left and right pages stand on half of them each. */
const LEAST_PAGES = 0.4;

/** Share of a file's characters that can stand in running lines; where more seem to, they are the text itself. */
const MOST_RUNNING = 0.25;

/** A page number, alone or with the pages there are and what else stands beside it. */
const PAGE_NUMBER = /^(?:page )?(\d{1,4})$/i;
const NUMBERED_PAGE = /^page (\d{1,4})$|^(?:page )?(\d{1,4}) ?(?:\/|of) ?\d{1,4}\b.{0,60}$/i;

/** The lines of pages without page numbers and running heads and feet, and what was left out, each wording once. */
export interface RunningLines {
  readonly pages: readonly (readonly PrintedLine[])[];
  readonly leftOut: readonly string[];
}

/**
 * Leaves out page numbers, and what stands at the edge of most pages at one place with the same words, numbers aside that
 * count the pages. What looks alike in the middle of pages is text, and so is what somebody wants to keep.
 */
export function dropRunningLines(pages: readonly PrintedPage[], kept: ReadonlySet<string> = new Set()): RunningLines {
  const placed = pages.flatMap((page, index) => page.lines.map((line) => toPlaced(page, index, line)));
  const numbers = new Set(placed.filter((each) => isPageNumber(each, pages)).map(({ line }) => line));
  const running = findRunning(
    placed.filter(({ line }) => !numbers.has(line)),
    pages.length,
  );
  const isTextItself = lengthOf([...running]) > lengthOf(placed.map(({ line }) => line)) * MOST_RUNNING;
  const dropped = new Set([...numbers, ...(isTextItself ? [] : running)].filter(({ text }) => !kept.has(text)));
  const leftOut = [...dropped].filter((line) => running.has(line)).map(({ text }) => text);
  return {
    pages: pages.map(({ lines }) => lines.filter((line) => !dropped.has(line))),
    leftOut: [...new Set(leftOut)],
  };
}

const lengthOf = (lines: readonly PrintedLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

interface PlacedLine {
  readonly line: PrintedLine;
  /** Index of its page. */
  readonly page: number;
  readonly isAtEdge: boolean;
  /** Its words with `#` for each number. */
  readonly words: string;
  readonly numbers: readonly number[];
}

function toPlaced({ top, bottom }: PrintedPage, page: number, line: PrintedLine): PlacedLine {
  const height = (line.foot - bottom) / (top - bottom);
  return {
    line,
    page,
    isAtEdge: height > 1 - EDGE || height < EDGE,
    words: line.text.replace(/\d+/g, '#').toLowerCase(),
    numbers: (line.text.match(/\d+/g) ?? []).map(Number),
  };
}

/** A number alone at the head or foot of its page that is the page's own, or counts with the pages. */
function isPageNumber({ line, page }: PlacedLine, pages: readonly PrintedPage[]): boolean {
  const lines = pages[page]?.lines ?? [];
  if (line !== lines[0] && line !== lines.at(-1)) return false;
  const number = numberOf(line, NUMBERED_PAGE) ?? numberOf(line, PAGE_NUMBER);
  if (number === undefined) return false;
  if (NUMBERED_PAGE.test(line.text) || number === page + 1) return true;
  const neighbours = [page - 1, page + 1].flatMap((other) => pages[other]?.lines ?? []);
  return neighbours.some((other) => Math.abs((numberOf(other, PAGE_NUMBER) ?? Number.NaN) - number) === 1);
}

function numberOf({ text }: PrintedLine, pattern: RegExp): number | undefined {
  const digits = pattern
    .exec(text)
    ?.slice(1)
    .find((digits) => digits !== undefined);
  return digits === undefined ? undefined : Number(digits);
}

/** The lines at the edge that stand at the same place of enough pages and say the same, or count the pages. */
function findRunning(placed: readonly PlacedLine[], pages: number): ReadonlySet<PrintedLine> {
  const atEdge = placed.filter(({ isAtEdge }) => isAtEdge);
  const byWords = Map.groupBy(atEdge, ({ words }) => words);
  const running = [...byWords.values()].flatMap((alike) =>
    alike.filter(({ line: { foot } }) => {
      const level = alike.filter(({ line }) => Math.abs(line.foot - foot) <= SAME_PLACE);
      const pageCount = new Set(level.map(({ page }) => page)).size;
      return pageCount > 1 && pageCount >= pages * LEAST_PAGES && countsPages(level);
    }),
  );
  return new Set(running.map(({ line }) => line));
}

/** Whether each number in lines with the same words stays what it is from page to page, or grows with the pages. */
function countsPages(level: readonly PlacedLine[]): boolean {
  const [first] = level;
  if (first === undefined) return false;
  return first.numbers.every((number, place) => {
    const isConstant = level.every(({ numbers }) => numbers[place] === number);
    const isCounting = level.every(({ numbers, page }) => (numbers[place] ?? 0) - page === number - first.page);
    return isConstant || isCounting;
  });
}
