import type { Weights } from '../fit/choice.ts';

/** Where the weights of a file stand: a record of signs, a list of words, or a single number. */
export type WeightsPlace =
  | { readonly record: string }
  | { readonly list: string; readonly decimals: number }
  | { readonly number: string; readonly sign: string };

/** A weights file's text with new numbers in the place of the old. */
export function setWeights(source: string, place: WeightsPlace, weights: Weights): string {
  if ('record' in place) return setRecord(source, place.record, weights);
  if ('list' in place) return setList(source, place, weights);
  return replaceIn(source, new RegExp(`(?<=export const ${place.number} = )[^;]+(?=;)`), () =>
    writeWeight(weights.get(place.sign) ?? 0, 2),
  );
}

/** One weight a line, by a sign in marks or without; a sign that no example has counts nothing. */
function setRecord(source: string, name: string, weights: Weights): string {
  return replaceIn(source, new RegExp(`(?<=export const ${name}\\b[^=]*= \\{\\n)[^]*?(?=\\n\\})`), (body) => {
    const known = new Set([...body.matchAll(ENTRY)].map(([, marked, plain]) => marked ?? plain ?? ''));
    const unknown = [...weights.keys()].filter((sign) => !known.has(sign));
    if (unknown.length > 0)
      throw new Error(
        `${name}: expected a line for each sign that the engine gives, found none for ${unknown.join('; ')}. ` +
          'Add it to the weights file with the weight 0 and train again.',
      );
    return body.replace(ENTRY, (line, marked, plain) =>
      line.replace(/-?[\d.]+(?=,$)/, writeWeight(weights.get(marked ?? plain) ?? 0, 2)),
    );
  });
}

const ENTRY = /^ {2}(?:'([^']+)'|([\w$]+)): -?[\d.]+,$/gm;

/** Letters of a line of a list. */
const WIDTH = 118;

/** Words, each with its weight behind it, in a template: `say 1.3, tell 0.5`. */
function setList(source: string, { list, decimals }: { list: string; decimals: number }, weights: Weights): string {
  return replaceIn(source, new RegExp(`(?<=export const ${list}\\b[^\`]*\`)[^\`]*(?=\`)`), () => {
    const pairs = [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
    return fillLines(
      pairs.map(([word, weight]) => `${word} ${writeWeight(weight, decimals)}`),
      { separator: ', ', indent: '    ' },
    ).trimStart();
  });
}

/** Items put on lines of at most `WIDTH` letters. */
export function fillLines(
  items: readonly string[],
  { separator, indent }: { readonly separator: string; readonly indent: string },
): string {
  const lines: string[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const longer = line === undefined ? undefined : `${line}${separator}${item}`;
    if (longer !== undefined && longer.length + separator.trimEnd().length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`${indent}${item}`);
  }
  return lines.join(`${separator.trimEnd()}\n`);
}

function writeWeight(weight: number, decimals: number): string {
  const factor = 10 ** decimals;
  return String((Math.round(weight * factor) || 0) / factor);
}

function replaceIn(source: string, place: RegExp, write: (found: string) => string): string {
  if (!place.test(source)) throw new Error(`Expected to find ${place} in the weights file, and did not.`);
  return source.replace(place, write);
}
