/** What a file's reader is told besides its bytes. */
export interface Reading {
  /** The encoding that somebody says the text is in, whatever its bytes tell; its name in `TextDecoder`. */
  readonly encoding?: string | undefined;
  /** Lines that are not to be left out, as written. */
  readonly keep?: readonly string[] | undefined;
  /** Hears how far a long file is: pages done, and pages in all. */
  readonly tell?: ((done: number, total: number) => void) | undefined;
  /** Stops the reading of a long file. */
  readonly signal?: AbortSignal | undefined;
}
