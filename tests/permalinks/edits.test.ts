import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { parseReport } from '../../src/statements/parse-report.ts';
import type { Draft } from './edits/edited-report.ts';
import { EDITS } from './edits/edits.ts';
import { build, type Fault, followEdited, listPassages } from './edits/follow-edited.ts';
import { MADE_STORIES } from './edits/made-stories.ts';

/**
 * Of so many edits of a story one is tried, each kind at other sentences; all of them with `EDITED=all`. Those of
 * quotations that are interrupted, run over several sentences or stand several times are always tried.
 */
const STEPS = process.env.EDITED === 'all' ? { made: 1, shipped: 1 } : { made: 5, shipped: 41 };
const ALWAYS: readonly string[] = ['utterances'];

const madeStories = Object.entries(MADE_STORIES).map(([name, reports]) => ({
  name,
  step: ALWAYS.includes(name) ? 1 : STEPS.made,
  drafts: reports.map(({ title, text }) => {
    const units = text.flatMap((sentences) =>
      sentences.map((sentence, at) => ({ text: sentence, gap: at === sentences.length - 1 ? '\n\n' : ' ' })),
    );
    return { title, units: units.map((unit, key) => ({ keys: [key], ...unit })) };
  }),
}));
const shippedStory = { name: 'shipped', step: STEPS.shipped, drafts: ['report-a', 'report-b'].map(readShipped) };

function readShipped(id: string): Draft {
  const file = `content/blinken-lavrov-call/${id}.md`;
  const parts = readFrontMatter(file, readFileSync(file, 'utf8'));
  if ('found' in parts) throw new Error(`${file} can't be read`);
  const { title = null } = parts.data as { readonly title?: string };
  const { statements } = parseReport(parts.body, { id });
  const units = statements.map(({ start, end }, key) => ({
    keys: [key],
    text: parts.body.slice(start, end),
    gap: parts.body.slice(end, statements[key + 1]?.start),
  }));
  return { title, units };
}

/** Every edit of a kind at a sentence of a report that is to be tried. */
function listEdits(drafts: readonly Draft[], step: number) {
  const all = drafts.flatMap((draft, side) =>
    draft.units.flatMap((_, at) => Object.entries(EDITS).map(([kind, edit]) => ({ kind, edit, draft, side, at }))),
  );
  return all.filter((_, place) => place % step === 0);
}

interface Tally {
  follows: number;
  told: number;
  lost: number;
  readonly faults: Record<Fault, string[]>;
}

function tryEdits(drafts: readonly Draft[], step: number): Tally {
  const tally: Tally = { follows: 0, told: 0, lost: 0, faults: { silent: [], wrong: [], dead: [] } };
  const before = build(drafts);
  for (const { kind, edit, draft, side, at } of listEdits(drafts, step)) {
    const edited = edit(draft, at);
    if (!edited) continue;
    const after = build(drafts.with(side, edited));
    for (const passage of listPassages(before, `report-${'abc'.charAt(side)}`)) {
      const { fault, told, lost } = followEdited(passage, before, after);
      tally.follows += 1;
      tally.told += Number(told);
      tally.lost += Number(lost);
      if (fault) tally.faults[fault].push(`${passage}: ${kind}, report ${side}, sentence ${at}`);
    }
  }
  return tally;
}

describe('old links after an edit', () => {
  test('are tried with at least 28 kinds of edits', () => {
    expect(Object.keys(EDITS).length).toBeGreaterThanOrEqual(28);
  });

  test.each([...madeStories, shippedStory])(
    'of the story “$name” are never silent, wrong or dead',
    ({ name, drafts, step }) => {
      const { faults, ...counts } = tryEdits(drafts, step);
      if (process.env.EDITED) process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`);
      expect(faults).toEqual({ silent: [], wrong: [], dead: [] });
      expect(counts.follows).toBeGreaterThan(500);
      expect(counts.told).toBeGreaterThan(20);
    },
    600_000,
  );
});
