/** A sentence of a report and what stands behind it up to the next. */
export interface Unit {
  /** Stay with the sentence through every edit; a new sentence has none, one joined of two has both's. */
  readonly keys: readonly number[];
  readonly text: string;
  /** Space or a new paragraph. */
  readonly gap: string;
}

/** A report as its editor sees it. */
export interface Draft {
  readonly title: string | null;
  readonly units: readonly Unit[];
}

/** The text of a draft, and where each of its sentences stands in it. */
export function writeDraft({ units }: Draft): {
  readonly body: string;
  readonly spans: readonly { readonly keys: readonly number[]; readonly start: number; readonly end: number }[];
} {
  let body = '';
  const spans = units.map(({ keys, text, gap }) => {
    const start = body.length;
    body += text;
    const end = body.length;
    body += gap;
    return { keys, start, end };
  });
  return { body, spans };
}
