/** A file of `content/`: its path from there with `/` between the parts, and its text or `null` if it is no UTF-8. */
export interface ContentFile {
  readonly path: string;
  readonly text: string | null;
  /** What it is a symbolic link to, if it is one; its text is not read then. */
  readonly linked?: 'file' | 'folder';
}
