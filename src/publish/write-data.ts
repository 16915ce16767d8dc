import type { Match } from '../report/comparison.ts';
import { type ComparedStory, type ComparisonData, DATA_VERSION } from '../report/comparison-data.ts';
import { IDS_VERSION } from '../report/statement-ids.ts';

/** The text of `comparison.json`; `schema` is the address of its JSON Schema where it stands on a site. */
export function writeData(story: ComparedStory, schema?: string): string {
  const { id, title, date, reports, comparison, sources = [] } = story;
  const data: ComparisonData = {
    ...(schema !== undefined && { $schema: schema }),
    version: DATA_VERSION,
    ids: IDS_VERSION,
    story: { id, title, date },
    reports,
    matches: reports.length > EXPLAINED ? comparison.matches.map(leaveOutParts) : comparison.matches,
    only: comparison.only,
    nearest: comparison.nearest,
    lacking: comparison.lacking,
    overlaps: comparison.overlaps,
    findings: comparison.findings,
    ...(sources.length > 0 && { sources }),
  };
  return JSON.stringify(data, shorten);
}

/** Reports of a story up to which each link says what its score is made of: of twenty reports that is most of the file. */
const EXPLAINED = 3;

function leaveOutParts(match: Match): Match {
  return { ...match, links: match.links.map((link) => ({ ...link, parts: {} })) };
}

/** Scores and shares to three digits: more say nothing, and twenty reports have thousands of them. */
function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(3)) : value;
}
