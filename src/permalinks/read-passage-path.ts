/** Story and passage of the address of a passage's page, or `null` where it is another page's. */
export function readPassagePath(path: string, base: string): PassagePath | null {
  const [, story, passage, embed] = /^([^/]+)\/passages\/([^/]+)\/?(embed\/?)?$/.exec(path.slice(base.length)) ?? [];
  if (!path.startsWith(base) || !story || !passage) return null;
  return { story: decode(story), passage: decode(passage), page: embed ? 'frame' : 'passage' };
}

/** What the path of a passage's page names. */
export interface PassagePath {
  readonly story: string;
  readonly passage: string;
  /** The page itself, or the small one for frames on other sites. */
  readonly page: 'passage' | 'frame';
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
