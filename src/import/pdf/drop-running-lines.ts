import type { PrintedLine } from './printed-line.ts';

/** Points by which the place of a running line may differ from page to page. */
const SAME_PLACE = 4;

/** A page number, alone or with the pages there are and what else stands beside it. */
const PAGE_NUMBER = /^(?:page )?\d{1,4}$|^(?:page )?\d{1,4} ?(?:\/|of) ?\d{1,4}\b.{0,60}$/i;

/** Leaves out page numbers and what stands at the same place of most pages, whatever numbers it holds. */
export function dropRunningLines(pages: readonly (readonly PrintedLine[])[]): readonly (readonly PrintedLine[])[] {
  const signs = pages.map((page) => page.map(toSign));
  const isRunning = (line: PrintedLine) => {
    const own = toSign(line);
    const count = signs.filter((page) => page.some((sign) => isSame(own, sign))).length;
    return count > 1 && count > pages.length / 2;
  };
  return pages.map((page) => page.filter((line) => !PAGE_NUMBER.test(line.text) && !isRunning(line)));
}

interface Sign {
  readonly words: string;
  readonly foot: number;
}

function toSign({ text, foot }: PrintedLine): Sign {
  return { words: text.replace(/\d+/g, '#').toLowerCase(), foot };
}

function isSame(one: Sign, other: Sign): boolean {
  return one.words === other.words && Math.abs(one.foot - other.foot) <= SAME_PLACE;
}
