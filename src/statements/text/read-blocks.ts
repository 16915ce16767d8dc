import type { Code, Html, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Paragraph, Run, Span } from '../../report/report.ts';
import { alignRun, type RunStyle } from './align-run.ts';
import type { Block } from './block.ts';
import { cutBody } from './cut-body.ts';
import { splitAtLines } from './line-paragraphs.ts';
import { isHostile, isPlain, readPlainBlocks } from './plain-blocks.ts';

interface Surroundings extends Pick<Paragraph, 'kind' | 'depth'> {
  readonly body: string;
  readonly targets: ReadonlyMap<string, string>;
  readonly blocks: Block[];
}

const SAFE_TARGET = /^(?:https?|mailto):/i;

/** The blocks of a Markdown body that hold text, in the running order. Text that would take long to parse is read as plain. */
export function readBlocks(body: string): Block[] {
  if (isPlain(body)) return readPlainBlocks(body).flatMap(splitBlock);
  if (isHostile(body)) return readPlainBlocks(body);
  return cutBody(body).flatMap(({ start, end }) =>
    parseBlocks(body.slice(start, end)).map((block) => ({
      ...block,
      runs: block.runs.map((run) => moveRun(run, start)),
    })),
  );
}

const splitBlock = (block: Block): Block[] => splitAtLines(block.runs).map((runs) => ({ ...block, runs }));

const moveRun = (run: Run, by: number): Run => (by === 0 ? run : { ...run, start: run.start + by, end: run.end + by });

function parseBlocks(body: string): Block[] {
  // The parser drops a byte order mark at the start and counts its offsets from behind it; a space keeps them.
  const counted = body.replace(/^\uFEFF/, ' ');
  const root = PARSER.parse(counted);
  const blocks: Block[] = [];
  collectBlocks(root, { body, targets: targetsByLabel(root), blocks, kind: 'paragraph', depth: 0 });
  return blocks;
}

/** GFM without the step that finds addresses in finished text: it makes nodes that don't know their place. */
const PARSER = remark()
  .use(remarkGfm)
  .use(function keepPlaces() {
    const data = this.data();
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _, ...rest }) => rest);
  })
  .freeze();

function targetsByLabel(root: Root): Map<string, string> {
  const targets = new Map<string, string>();
  const pending: Nodes[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
    if ('children' in node && !isText(node)) pending.push(...[...node.children].reverse());
  }
  return targets;
}

const isText = (node: Nodes): boolean => node.type === 'paragraph' || node.type === 'heading' || node.type === 'table';

function collectBlocks(node: Nodes, around: Surroundings): void {
  switch (node.type) {
    case 'heading':
      addBlock(node, { ...around, kind: 'heading', depth: node.depth });
      break;
    case 'paragraph':
      addBlock(node, around);
      break;
    case 'tableCell':
      addBlock(node, { ...around, kind: 'table-cell', depth: 0 });
      break;
    case 'code':
    case 'html':
      addLiteral(node, { ...around, kind: node.type, depth: 0 });
      break;
    case 'list':
      collectChildren(node, nested(around, 'list-item'));
      break;
    case 'blockquote':
      collectChildren(node, nested(around, 'block-quote'));
      break;
    case 'footnoteDefinition':
      collectChildren(node, { ...around, kind: 'footnote', depth: 0 });
      break;
    default:
      if ('children' in node) collectChildren(node, around);
  }
}

function nested(around: Surroundings, kind: Paragraph['kind']): Surroundings {
  return { ...around, kind, depth: around.kind === kind ? around.depth + 1 : 1 };
}

function collectChildren(node: Parents, around: Surroundings): void {
  for (const child of node.children) collectBlocks(child, around);
}

function addBlock(node: Parents, { body, targets, blocks, kind, depth }: Surroundings): void {
  const runs: Run[] = [];
  for (const child of node.children) {
    collectRuns(child as PhrasingContent, { emphasis: 'none', url: null }, { body, targets, runs });
  }
  for (const part of splitAtLines(runs)) {
    if (part.some((run) => /\S/.test(run.text))) blocks.push({ kind, depth, runs: part });
  }
}

function addLiteral(node: Code | Html, { body, blocks, kind, depth }: Surroundings): void {
  const { value } = node;
  if (/\S/.test(value)) blocks.push({ kind, depth, runs: runsOfLiteral(node, value, body, plain(kind)) });
}

const plain = (kind: Paragraph['kind']): RunStyle => ({ emphasis: kind === 'code' ? 'code' : 'none', url: null });

interface Collection {
  readonly body: string;
  readonly targets: ReadonlyMap<string, string>;
  readonly runs: Run[];
}

function collectRuns(node: PhrasingContent, style: RunStyle, into: Collection): void {
  const { body, targets, runs } = into;
  switch (node.type) {
    case 'text':
      runs.push(...alignRun(body, placeOf(node), node.value, style));
      return;
    case 'html':
      runs.push(...runsOfLiteral(node, node.value, body, style));
      return;
    case 'inlineCode':
      runs.push(...runsOfLiteral(node, node.value, body, { ...style, emphasis: 'code' }));
      return;
    case 'break':
      runs.push({ ...placeOf(node), text: '\n', ...style, escaped: true });
      return;
    case 'image':
    case 'imageReference':
      runs.push(...runsOfLiteral(node, node.alt ?? '', body, style));
      return;
    default:
      if (!('children' in node)) return;
      for (const child of node.children) collectRuns(child, styleWithin(node, style, targets), into);
  }
}

function styleWithin(node: PhrasingContent, style: RunStyle, targets: ReadonlyMap<string, string>): RunStyle {
  switch (node.type) {
    case 'emphasis':
      return { ...style, emphasis: style.emphasis === 'strong' ? 'strong-emphasis' : 'emphasis' };
    case 'strong':
      return { ...style, emphasis: style.emphasis === 'emphasis' ? 'strong-emphasis' : 'strong' };
    case 'delete':
      return { ...style, emphasis: 'deleted' };
    case 'link':
      return { ...style, url: safeTarget(node.url) };
    case 'linkReference':
      return { ...style, url: safeTarget(targets.get(node.identifier) ?? '') };
    default:
      return style;
  }
}

const safeTarget = (url: string): string | null => (SAFE_TARGET.test(url) ? url : null);

/** Text that Markdown takes as it is, found again between the signs around it. */
function runsOfLiteral(node: Nodes, value: string, body: string, style: RunStyle): Run[] {
  if (!value) return [];
  const place = placeOf(node);
  const at = body.slice(place.start, place.end).indexOf(value);
  if (at < 0) return [{ ...place, text: value, ...style, escaped: true }];
  const start = place.start + at;
  return [{ start, end: start + value.length, text: value, ...style, escaped: false }];
}

function placeOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
