import { join } from 'node:path';
import { copySite } from '../../browser/copy-site.ts';
import { drawTable } from '../draw-table.ts';
import { makeStory } from './make-story.ts';
import { type BuildFigures, measureBuild } from './measure-build.ts';
import { makePlainFolder, removeFolder } from './plain-folder.ts';
import { plainSite } from './plain-site.ts';
import { type KindWeight, weighKinds } from './weigh-kinds.ts';

type Print = (line: string) => void;

/**
 * Builds an archive of so many made stories, three reports each: for the first time, again with nothing changed, and with
 * one report changed; then as many pages with plain Astro. Prints time and memory, files and bytes.
 */
export async function benchNewsroom(count: number, print: Print): Promise<void> {
  const content = Object.fromEntries(
    Array.from({ length: count }, (_, number) => Object.entries(makeStory(number))).flat(),
  );
  const site = await copySite();
  try {
    await site.write(content);
    const first = await measureBuild(site.folder);
    const kinds = await weighKinds(join(site.folder, 'dist'));
    const unchanged = await measureBuild(site.folder);
    const [path = '', text = ''] = Object.entries(content).find(([path]) => path.endsWith('wire.md')) ?? [];
    await site.write({ [path]: `${text}\nNobody answered.\n` });
    const changed = await measureBuild(site.folder);
    const { pages, ...plain } = await measurePlain(Object.values(content), countPages(kinds));
    print(drawBuilds(count, { 'first build': first, 'nothing changed': unchanged, 'one report changed': changed }));
    const ours = first.work / countPages(kinds);
    const theirs = plain.work / pages;
    print(
      `\nPlain Astro, ${pages} pages of the same texts: ${drawFigures(plain).join(', ')}. Processor time a page: ${inMilliseconds(theirs)}, here ${inMilliseconds(ours)} (${(ours / theirs).toFixed(1)} times).\n`,
    );
    print(drawKinds(count, kinds));
  } finally {
    await site.remove();
  }
}

async function measurePlain(
  texts: readonly string[],
  pages: number,
): Promise<BuildFigures & { readonly pages: number }> {
  const folder = await makePlainFolder(plainSite(texts, pages));
  try {
    return { ...(await measureBuild(folder)), pages };
  } finally {
    await removeFolder(folder);
  }
}

/** HTML pages, as far as the kinds tell: data, pictures and scripts left out. */
function countPages(kinds: readonly KindWeight[]): number {
  const isPage = ({ kind }: KindWeight) => ['embeds', 'passages', 'pages of reports', 'story pages'].includes(kind);
  return kinds.filter(isPage).reduce((sum, { files }) => sum + files, 0);
}

function inMilliseconds(seconds: number): string {
  return `${(1000 * seconds).toFixed(1)} ms`;
}

function drawFigures({ seconds, work, memory }: BuildFigures): readonly string[] {
  return [`${seconds.toFixed(1)} s`, `${work.toFixed(1)} s`, `${Math.round(memory)} MB`];
}

function drawBuilds(count: number, builds: Readonly<Record<string, BuildFigures>>): string {
  const [first] = Object.values(builds);
  return drawTable({
    title: `${count} stories, ${3 * count} reports`,
    head: ['build', 'time', 'processor', 'memory', 'share', 'reused'],
    rows: Object.entries(builds).map(([name, figures]) => [
      ...[name, ...drawFigures(figures)],
      first ? (figures.work / first.work).toFixed(2) : '',
      figures.summary ?? '',
    ]),
  });
}

function drawKinds(count: number, kinds: readonly KindWeight[]): string {
  const sum = (of: 'files' | 'bytes') => kinds.reduce((total, kind) => total + kind[of], 0);
  const all = { kind: 'all', files: sum('files'), bytes: sum('bytes') };
  return drawTable({
    title: 'What is built',
    head: ['kind', 'files', 'a story', 'kB', 'kB a story'],
    rows: [...kinds, all].map(({ kind, files, bytes }) => [
      ...[kind, String(files), (files / count).toFixed(1)],
      ...[Math.round(bytes / 1000).toString(), (bytes / 1000 / count).toFixed(1)],
    ]),
  });
}
