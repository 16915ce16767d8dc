/** How many lists and block quotes stand in one another where a text's lines nest them deepest, by signs and indents. */
export function measureNesting(body: string): number {
  const open: { readonly indent: number; readonly openers: number }[] = [];
  let [depth, deepest] = [0, 0];
  for (const line of body.split('\n')) {
    const openers = OPENINGS.exec(line)?.[0].match(OPENER)?.length ?? 0;
    if (openers === 0) continue;
    const indent = measureIndent(line);
    for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
      depth -= last.openers;
      open.pop();
    }
    open.push({ indent, openers });
    depth += openers;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The signs at the start of a line that open lists and block quotes. */
const OPENINGS = /^(?:[ \t]|>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const OPENER = /[>*+-]|\d+/g;

/** In columns, of which a tab takes four. */
function measureIndent(line: string): number {
  const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
  return blanks.replaceAll('\t', '    ').length;
}
