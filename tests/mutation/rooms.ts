import { globSync } from 'node:fs';

/** A part of the code whose tests are tried on its mutants. */
export interface Room {
  readonly name: string;
  /** Its files and its tests, as patterns from the project's root. */
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** The rooms that are tried, and all of them where none is asked for. */
export const ROOMS: readonly Room[] = [
  { name: 'permalinks', sources: ['src/permalinks/**/*.ts'], tests: ['tests/permalinks/**/*.test.ts'] },
  { name: 'quotations', sources: ['src/comparison/quotations/*.ts'], tests: ['tests/comparison/**/*.test.ts'] },
  { name: 'details', sources: ['src/comparison/details/*.ts'], tests: ['tests/comparison/**/*.test.ts'] },
  { name: 'matches', sources: ['src/comparison/matches/*.ts'], tests: ['tests/comparison/**/*.test.ts'] },
  { name: 'query', sources: ['src/search/parse/*.ts', 'src/search/query/*.ts'], tests: ['tests/search/**/*.test.ts'] },
];

/** The files that some patterns mean, in a fixed order; without those of properties, which find what is wrong by chance. */
export function listFiles(patterns: readonly string[]): readonly string[] {
  return globSync([...patterns])
    .filter((file) => !/[/\\.]propert(?:y|ies)\.test\.ts$/.test(file))
    .toSorted();
}

/** What is asked for of a room, by its name or by paths of its files; `null` where nothing is. */
export function narrowRoom(room: Room, asked: readonly string[]): Room | null {
  if (asked.includes(room.name)) return room;
  const sources = listFiles(room.sources).filter((file) => asked.includes(file));
  return sources.length === 0 ? null : { ...room, sources };
}
