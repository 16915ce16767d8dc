/** A line of print with its place, in points from the page's left foot. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  /** Of its letters. */
  readonly height: number;
}

/** A page of print. */
export interface PrintedPage {
  readonly lines: readonly PrintedLine[];
  /** Where the sheet begins and ends, in points. */
  readonly bottom: number;
  readonly top: number;
}
