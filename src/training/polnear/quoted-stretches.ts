import type { Span } from '../../report/report.ts';
import { paragraphsOf } from './words.ts';

/**
 * What stands between quotation marks in an article: the judge's own reading, apart from the engine's, as it decides what
 * the engine should have found. A stretch stays within its paragraph; one without a closing mark runs to its end. Marks
 * inside a stretch are part of it.
 */
export function findQuotedStretches(text: string): readonly Span[] {
  const stretches: Span[] = [];
  let isCarried = false;
  for (const { start, end } of paragraphsOf(text)) {
    const line = text.slice(start, end);
    const nested = readDouble(line, { isCarried, nests: true });
    const doubles: Stretches = nested.open > 1 ? readDouble(line, { isCarried, nests: false }) : nested;
    isCarried = doubles.open > 0;
    for (const span of [...doubles.spans, ...readSingle(line, doubles.spans)])
      stretches.push({ start: start + span.start, end: start + span.end });
  }
  return stretches.sort((one, other) => one.start - other.start);
}

const canOpenBehind = (before: string | undefined): boolean => before === undefined || /[\s([{—–\-/“"‘']/.test(before);
const canCloseBefore = (after: string | undefined): boolean =>
  after === undefined || /[\s.,;:!?)\]}—–\-/”"’']/.test(after);
const isFilled = (letter: string | undefined): boolean => letter !== undefined && letter.trim() !== '';

interface DoubleMark {
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Whether its shape and place make it an opening one. */
  readonly opens: boolean;
  readonly isBehindDigit: boolean;
}

function listDoubleMarks(line: string): readonly DoubleMark[] {
  return [...line.matchAll(/[“”„«»"]|``|''/g)].map(({ 0: mark, index: start }) => {
    const end = start + mark.length;
    const [before, after] = [line[start - 1], line[end]];
    const canOpen = canOpenBehind(before) && isFilled(after);
    const canClose = (before === undefined ? false : isFilled(before)) && canCloseBefore(after);
    const isOpening = ['“', '„', '«', '``'].includes(mark);
    const opens = isOpening ? canOpen || !canClose : mark === '"' && canOpen && !canClose;
    return { start, end, canOpen, canClose, opens, isBehindDigit: /\d/.test(before ?? '') };
  });
}

interface Reading {
  /** Whether the paragraph before ended within a quotation. */
  readonly isCarried: boolean;
  /** Whether an opening mark within a quotation needs a closing one of its own. */
  readonly nests: boolean;
}

/** What the double marks of a line have come to. */
interface Stretches {
  readonly spans: readonly Span[];
  /** Marks that are open. */
  readonly open: number;
  /** Where the stretch that is open began. */
  readonly start: number;
}

/** The stretches between double marks, and how many marks are open at the end. */
function readDouble(line: string, { isCarried, nests }: Reading): Stretches {
  let stretches: Stretches = { spans: [], open: 0, start: 0 };
  for (const [order, mark] of listDoubleMarks(line).entries()) {
    const role = stretches.open > 0 ? roleInside(mark) : roleOutside(mark, isCarried && order === 0);
    stretches = takeMark(stretches, mark, role);
    if (!nests) stretches = { ...stretches, open: Math.min(stretches.open, 1) };
  }
  return stretches.open > 0
    ? { ...stretches, spans: [...stretches.spans, { start: stretches.start, end: line.length }] }
    : stretches;
}

function takeMark({ spans, open, start }: Stretches, mark: DoubleMark, role: Role): Stretches {
  switch (role) {
    case 'opens':
      return { spans, open: open + 1, start: open === 0 ? mark.end : start };
    case 'closes':
      return { spans: open === 1 ? [...spans, { start, end: mark.start }] : spans, open: open - 1, start };
    case 'closes what was carried':
      return { spans: [...spans, { start: 0, end: mark.start }], open, start };
    default:
      return { spans, open, start };
  }
}

type Role = 'opens' | 'closes' | 'closes what was carried' | 'nothing';

const roleInside = ({ opens }: DoubleMark): Role => (opens ? 'opens' : 'closes');

/** Outside a quotation a mark that can't close opens one, however it was typed; behind a digit it stands for inches. */
function roleOutside({ opens, canOpen, canClose, isBehindDigit }: DoubleMark, canBeCarried: boolean): Role {
  if (opens || (canOpen && !canClose)) return 'opens';
  if (canClose) return canBeCarried ? 'closes what was carried' : 'nothing';
  return isBehindDigit ? 'nothing' : 'opens';
}

const NO_MARK = /^['’‘](?:\d0s|em|til|cause|tis|twas|n|round|bout)\b/i;

/** The stretches between single marks, outside double ones. */
function readSingle(line: string, doubles: readonly Span[]): readonly Span[] {
  const isTaken = (at: number) => doubles.some(({ start, end }) => start - 1 <= at && at <= end);
  const spans: Span[] = [];
  for (let at = 0; at < line.length; at++) {
    const isMark = (line[at] === "'" || line[at] === '‘') && !isTaken(at) && !NO_MARK.test(line.slice(at, at + 8));
    if (!isMark || !canOpenBehind(line[at - 1]) || !/[\p{L}\p{N}$]/u.test(line[at + 1] ?? '')) continue;
    const end = findClosing(line, at, isTaken);
    if (end === undefined) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}

/** The mark that surely closes rather than tells a possessor (`workers'`), or else the likeliest. */
function findClosing(line: string, opening: number, isTaken: (at: number) => boolean): number | undefined {
  const ends: number[] = [];
  for (let at = opening + 2; at < line.length && !isTaken(at); at++) {
    if (/['’]/.test(line[at] ?? '') && isFilled(line[at - 1]) && canCloseBefore(line[at + 1])) ends.push(at);
  }
  const isBesideSign = (at: number) => /[.,!?…]/.test(line[at - 1] ?? '') || /[.,;:!?)]/.test(line[at + 1] ?? '.');
  return ends.find(isBesideSign) ?? ends.find((at) => line[at - 1] !== 's') ?? ends[0];
}
