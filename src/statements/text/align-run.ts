import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Run, Span } from '../../report/report.ts';

/** How a run looks: everything of it but its words and their place. */
export type RunStyle = Pick<Run, 'emphasis' | 'url'>;

interface Step {
  /** Characters of the body that this step takes. */
  readonly source: number;
  /** Characters of the text that it yields. */
  readonly text: number;
}

const CHARACTER_REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y;

/**
 * Runs that put the text of a Markdown node beside its place in the body: character for character where the two
 * agree, as an escaped run where the body spells it otherwise, or as one escaped run if they can't be brought together.
 */
export function alignRun(body: string, place: Span, text: string, style: RunStyle): Run[] {
  if (body.slice(place.start, place.end) === text) return text ? [{ ...place, text, ...style, escaped: false }] : [];
  const runs: Run[] = [];
  let source = place.start;
  let at = 0;
  while (at < text.length) {
    const same = countSame(body, text, { source, end: place.end, at });
    if (same > 0) {
      runs.push({ start: source, end: source + same, text: text.slice(at, at + same), ...style, escaped: false });
      source += same;
      at += same;
      continue;
    }
    const step = stepOver(body.slice(source, Math.min(place.end, source + 400)), text, at);
    if (step === undefined) return [{ ...place, text, ...style, escaped: true }];
    if (step.text > 0) {
      runs.push({
        start: source,
        end: source + step.source,
        text: text.slice(at, at + step.text),
        ...style,
        escaped: true,
      });
    }
    source += step.source;
    at += step.text;
  }
  return runs;
}

/** How many characters stand alike, up to a character that Markdown may have written otherwise. */
function countSame(
  body: string,
  text: string,
  { source, end, at }: { source: number; end: number; at: number },
): number {
  let count = 0;
  while (at + count < text.length && source + count < end && body[source + count] === text[at + count]) {
    if (spellsOtherwise(body, source + count, text[at + count + 1])) break;
    count++;
  }
  return count;
}

/** Whether a backslash or ampersand, although it agrees with the text, begins an escape or a reference. */
function spellsOtherwise(body: string, at: number, next: string | undefined): boolean {
  if (body[at] === '\\') return body[at + 1] === '\\' && next !== '\\';
  return body[at] === '&' && next !== body[at + 1];
}

function stepOver(source: string, text: string, at: number): Step | undefined {
  if (source[0] === '\\' && source[1] === text[at]) return { source: 2, text: 1 };
  if (source[0] === '\0' && text[at] === '\uFFFD') return { source: 1, text: 1 };
  if (source[0] === '&') return stepOverReference(source, text, at);
  if (text[at] === '\n' || text[at] === '\r') {
    const spaces = /^[ \t]+(?=[\r\n])/.exec(source);
    return spaces ? { source: spaces[0].length, text: 0 } : undefined;
  }
  if (at > 0 && /[\r\n]/.test(text[at - 1] ?? '')) {
    const indent = /^[ \t>]+/.exec(source);
    if (indent) return { source: Math.max(1, indent[0].length - leadingBlanks(text, at, indent[0])), text: 0 };
  }
  return undefined;
}

/** How much of a line's indent the text keeps. */
function leadingBlanks(text: string, at: number, indent: string): number {
  const kept = /^[ \t>]*/.exec(text.slice(at, at + indent.length))?.[0] ?? '';
  return indent.endsWith(kept) ? kept.length : 0;
}

function stepOverReference(source: string, text: string, at: number): Step | undefined {
  CHARACTER_REFERENCE.lastIndex = 0;
  const reference = CHARACTER_REFERENCE.exec(source);
  if (!reference) return undefined;
  const [whole, decimal, hexadecimal, name] = reference;
  const decoded =
    name === undefined ? text.slice(at, at + widthOf(decimal, hexadecimal)) : decodeNamedCharacterReference(name);
  if (!decoded || !text.startsWith(decoded, at)) return undefined;
  return { source: whole.length, text: decoded.length };
}

/** UTF-16 length of the character that a numeric reference stands for. */
function widthOf(decimal: string | undefined, hexadecimal: string | undefined): number {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number.parseInt(decimal, 10);
  return code > 0xff_ff && code <= 0x10_ff_ff ? 2 : 1;
}
