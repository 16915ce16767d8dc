/** A work that is shipped to visitors. */
export interface Work {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name, such as `MIT`. */
  readonly licence: string;
  /** The licence and the notices that have to go with the work. */
  readonly text: string;
}
