// biome-ignore-all lint/style/noDefaultExport: So the packages export.
/** What the benchmarks use of packages that `npm run bench` installs, so that types can be checked without them. */

declare module 'compromise' {
  export default function compromise(text: string): {
    quotations(): { out(as: 'array'): readonly string[] };
  };
}

declare module 'lighthouse' {
  interface Settings {
    /** Where the browser listens for its debugger. */
    readonly port: number;
    readonly onlyCategories: readonly string[];
  }
  interface Result {
    readonly lhr: {
      /** Scores from 0 to 1, `null` where an audit failed. */
      readonly categories: Readonly<Record<string, { readonly id: string; readonly score: number | null }>>;
    };
  }
  export default function lighthouse(address: string, settings: Settings): Promise<Result | undefined>;
}

declare module 'minisearch' {
  interface Options {
    readonly fields: readonly string[];
    readonly idField: string;
    readonly searchOptions: { readonly prefix: boolean; readonly fuzzy: number };
  }
  export default class MiniSearch {
    constructor(options: Options);
    static loadJSON(json: string, options: Options): MiniSearch;
    addAll(documents: readonly unknown[]): void;
    search(query: string): readonly { readonly id: unknown }[];
  }
}

declare module 'defuddle/node' {
  export function Defuddle(
    page: Document,
    address: string,
  ): Promise<{ readonly content: string; readonly author: string }>;
}
