/** Story and passage of the address of a passage's page, or `null` where it is another page's. */
export function readPassagePath(
  path: string,
  base: string,
): { readonly story: string; readonly passage: string } | null {
  const [, story, passage] = /^([^/]+)\/passages\/([^/]+)\/?$/.exec(path.slice(base.length)) ?? [];
  if (!path.startsWith(base) || !story || !passage) return null;
  return { story: decode(story), passage: decode(passage) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
