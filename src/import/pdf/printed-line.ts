/** A line of print with its place, in points from the page's left foot. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  /** Of its letters. */
  readonly height: number;
}
