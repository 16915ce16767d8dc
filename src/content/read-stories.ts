import { checkFormerNames, type Renamed } from './check-former-names.ts';
import type { ContentFault } from './content-fault.ts';
import type { ContentFile } from './content-file.ts';
import { SITE_FILE } from './read-site.ts';
import { readStory } from './read-story.ts';
import type { StorySource } from './story-source.ts';
import { toId } from './to-id.ts';

/** Folder names that would collide with pages of the site. */
const RESERVED = new Set(['about', 'cards', 'compare', 'offline', 'search', '404', 'fonts', '_astro']);

/** Makes stories of the files of `content/`, one a folder, in the order of their ids, and gathers every fault. */
export function readStories(files: readonly ContentFile[]): {
  readonly stories: readonly StorySource[];
  readonly faults: readonly ContentFault[];
} {
  const faults: ContentFault[] = [];
  const filesByFolder = new Map<string, ContentFile[]>();
  faults.push(...files.filter(isTaken).flatMap(({ path, linked }) => (linked ? [tellLinked(path, linked)] : [])));
  for (const file of files.filter(({ linked, ...taken }) => !linked && isTaken(taken)).toSorted(byPath)) {
    const parts = file.path.split('/');
    const [folder = '', ...rest] = parts;
    if (rest.length === 1) filesByFolder.set(folder, [...(filesByFolder.get(folder) ?? []), file]);
    else faults.push(misplaced(file.path));
  }
  const stories: StorySource[] = [];
  const renamed: Renamed[] = [];
  const folderById = new Map<string, string>();
  for (const [folder, members] of filesByFolder) {
    const id = toId(folder);
    const nameFault = checkFolder(folder, id, folderById.get(id));
    if (nameFault) faults.push(nameFault);
    folderById.set(id, folder);
    const result = readStory(id, folder, members);
    faults.push(...result.faults);
    if (result.story) stories.push(result.story);
    if (result.renamed) renamed.push(result.renamed);
  }
  faults.push(...checkFormerNames(renamed, [...folderById.keys()], 'story'));
  return {
    stories: stories.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    faults: faults.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0)),
  };
}

function checkFolder(folder: string, id: string, other: string | undefined): ContentFault | undefined {
  const at = { file: `content/${folder}`, line: null, excerpt: null };
  if (id === '' || RESERVED.has(id)) {
    const expected = `a folder name with letters or digits that is none of ${[...RESERVED].join(', ')}`;
    return { ...at, expected, found: `“${folder}”`, advice: 'Rename the folder.' };
  }
  if (other === undefined) return undefined;
  const found = `“${other}” and “${folder}”, which both become /${id}/`;
  return { ...at, expected: 'folders whose names give different addresses', found, advice: 'Rename one of them.' };
}

function misplaced(path: string): ContentFault {
  return {
    file: `content/${path}`,
    line: null,
    excerpt: null,
    expected: 'reports directly in the folder of their story: content/<story>/<report>.md',
    found: `content/${path}`,
    advice: 'Move the file into a folder of its story, or begin its name with “_” to leave it out.',
  };
}

/** Whether a file or folder is the site's: Markdown, and nothing whose name, or whose folder's, begins with `_` or `.`. */
function isTaken({ path, linked }: Pick<ContentFile, 'path' | 'linked'>): boolean {
  if (path === SITE_FILE) return false;
  return !path.split('/').some((part) => /^[._]/.test(part)) && (linked === 'folder' || /\.md$/i.test(path));
}

function byPath(one: ContentFile, other: ContentFile): number {
  return one.path < other.path ? -1 : 1;
}

function tellLinked(path: string, what: 'file' | 'folder'): ContentFault {
  return {
    file: `content/${path}`,
    line: null,
    excerpt: null,
    expected: `a ${what} of its own`,
    found: 'a symbolic link',
    advice: `Put a copy of the ${what} in its place, or begin its name with “_” to leave it out.`,
  };
}
