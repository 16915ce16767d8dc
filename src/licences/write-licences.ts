import type { Work } from './work.ts';

/** The site's licences as plain text: its own, then those of the works that it ships, works of one text together. */
export function writeLicences(own: Work, works: readonly Work[]): string {
  const lacking = [own, ...works].filter(({ text }) => text.trim() === '');
  if (lacking.length > 0) {
    throw new Error(
      `No licence text was found for ${lacking.map(nameWork).join(', ')}, which the site ships. Say it in src/licences/notices.ts, or do without the package.`,
    );
  }
  const sorted = works.toSorted((one, other) => compareCodes(nameWork(one), nameWork(other)));
  const worksByText = Map.groupBy(sorted, ({ text }) => tidy(text));
  const parts = [...worksByText].map(([text, named]) => describe(named, text));
  return `${UTF_8}${[HEAD, describe([own], tidy(own.text)), ...parts].join(LINE)}\n`;
}

/** A mark by which browsers know the encoding where a host doesn't name it. */
const UTF_8 = '\uFEFF';

const HEAD = `Variorum is under the licence that comes first here.
What it sends to browsers also contains works of others; their licences follow.`;

const LINE = `\n\n${'-'.repeat(80)}\n\n`;

const describe = (works: readonly Work[], text: string): string =>
  `${works.map((work) => `${nameWork(work)} (${work.licence})`).join('\n')}\n\n${text}`;

const nameWork = ({ name, version }: Work): string => `${name} ${version}`;

/** Without what differs by the machine that a licence was written on. */
const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** By code unit: the same on every machine, whatever language it speaks. */
const compareCodes = (one: string, other: string): number => (one < other ? -1 : 1);
