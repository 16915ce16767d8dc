import { compareSpeakers } from '../../comparison/quotations/compare-speakers.ts';
import type { Speaker } from '../../report/report.ts';
import type { Source, Turn } from '../../report/source.ts';

/** Who speaks a source's turns, beside whom a report names. */
export interface TurnSpeakers {
  /** Whether a turn is spoken by whom the report names. */
  readonly isSpokenBy: (speaker: Speaker | null, turn: Turn | undefined) => boolean;
  /**
   * Who speaks in a turn, where that is surely somebody else than the report says: the source names the report's speaker
   * elsewhere, or calls the turn's by a personal name. `null` where it may be one.
   */
  readonly findOther: (speaker: Speaker | null, turn: Turn | undefined) => string | null;
}

/** Compares the speakers of a source's turns with those of reports, each two names once. */
export function compareTurnSpeakers({ turns }: Source): TurnSpeakers {
  const namedByLabel = new Map(turns.map((turn) => [turn.speaker, readLabel(turn)] as const));
  const labelsByName = new Map<string, ReadonlySet<string | null>>();
  const labelsOf = (speaker: Speaker): ReadonlySet<string | null> => {
    const key = `${speaker.found} ${speaker.name}`;
    const known = labelsByName.get(key);
    if (known) return known;
    const own = [...namedByLabel].filter(([, named]) => named !== null && compareSpeakers(speaker, named) === 'same');
    const labels = new Set(own.map(([label]) => label));
    labelsByName.set(key, labels);
    return labels;
  };
  return {
    isSpokenBy: (speaker, turn) => speaker !== null && turn !== undefined && labelsOf(speaker).has(turn.speaker),
    findOther: (speaker, turn) => {
      const label = turn?.speaker ?? null;
      if (speaker === null || label === null || labelsOf(speaker).has(label)) return null;
      const isOther = PERSONAL.test(label) && compareSpeakers(speaker, namedByLabel.get(label) ?? null) === 'other';
      return isOther || labelsOf(speaker).size > 0 ? label : null;
    },
  };
}

const PERSONAL = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\b/i;

/** The name by which a source calls a speaker, as far as it is one: of `SENIOR OFFICIAL` nobody knows who it is. */
function readLabel({ speaker, asks }: Turn): Speaker | null {
  if (speaker === null || asks) return null;
  const name = speaker.replace(/[\p{L}\p{M}’'.-]+/gu, (word) => (ROLES.has(word.toLowerCase()) ? '' : word)).trim();
  return /\p{L}/u.test(name) ? { name, as: speaker, found: 'named' } : null;
}

const ROLES = new Set(
  `senior official officials administration department state defense defence foreign prime vice first deputy acting chief press
  under assistant director officer staff aide spokesman spokeswoman spokesperson moderator operator speaker participant member
  audience voice host narrator interpreter translator clerk court counsel witness chair chairman chairwoman chairperson attorney
  lawyer male female man woman unidentified unknown crowd all ambassador commissioner king queen prince princess a an of and
  chancellor premier leader`.split(/\s+/),
);
