import { stemWord } from '../../comparison/words/stem.ts';
import { readWords } from '../../comparison/words/words.ts';
import type { Finding } from '../../report/comparison.ts';
import type { Span, Statement } from '../../report/report.ts';
import { nameReports } from '../marks/name-reports.ts';
import { spellNumber } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { type DescribedFinding, type Extent, LETTERS } from './described-finding.ts';
import { excerptAround } from './excerpt-around.ts';

type Alone = Finding & { readonly kind: 'only' };

/** What one report alone has, by the first statement in it that names somebody or something that no other report names. */
export function describeAlone(finding: Alone, view: View, extent: Extent): DescribedFinding | null {
  const { report, statements } = finding;
  const all = statements.flatMap((id) => view.placed.get(id)?.statement ?? []);
  const knownWords = gatherWords(report, view);
  const named = all.flatMap((statement) => {
    const name = findOwnName(statement, knownWords);
    return name ? [{ statement, spans: [name] }] : [];
  });
  const shown = named[0] ?? (all[0] && { statement: all[0], spans: [] });
  if (!shown) return null;
  const { statement, spans } = shown;
  const further = statements.length - 1;
  const letters = LETTERS[extent] * (extent === 'glance' ? 2 : 1);
  const lang = view.placed.get(statement.id)?.side.report.lang ?? 'en';
  return {
    kind: 'only',
    name: 'No counterpart found',
    speaker: nameSpeaker(statement),
    readings: [{ excerpt: excerptAround(statement.text, spans, letters), reports: [report], lang, isQuoted: false }],
    meant: [],
    note: further > 0 ? `and ${spellNumber(further)} more of ${nameReports([report], view.sides)}` : null,
    href: view.links.place(statement.id),
  };
}

/** A speaker with a name: “reports” or “officials” beside the words tell nothing. */
function nameSpeaker({ speaker }: Statement): string | null {
  return speaker && /^\p{Lu}/u.test(speaker.name) ? speaker.name : null;
}

/** Words of the other reports, and of names in this one that look misprinted: what they name is no news. */
function gatherWords(report: string, { comparison }: View): ReadonlySet<string> {
  const texts = comparison.reports
    .filter(({ id }) => id !== report)
    .flatMap(({ statements }) => statements.map(({ text }) => text));
  const misprints = comparison.findings.flatMap((finding) =>
    finding.kind === 'name' ? finding.readings.map(({ value }) => value) : [],
  );
  return new Set([...texts, ...misprints].flatMap(listStems));
}

/** The first name in a statement of which no other report has a word; not whoever speaks, or passes the words on. */
function findOwnName({ details, speaker, via }: Statement, known: ReadonlySet<string>): Span | undefined {
  const telling = [speaker?.as, via].flatMap((name) => (name ? listStems(name) : []));
  const isKnown = (stem: string) => known.has(stem) || telling.includes(stem);
  return details.find(({ kind, text }) => kind === 'name' && !listStems(text).some(isKnown))?.inText;
}

const listStems = (text: string) => readWords(text).map(({ key }) => stemWord(key));
