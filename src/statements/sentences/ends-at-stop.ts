import { namesBody } from '../lexicon/en/bodies.ts';
import { cueFormOf } from '../lexicon/en/cue-verbs.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  IRREGULAR_PAST,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WEEKDAYS,
} from '../lexicon/en/function-words.ts';

/** A word with a full stop that may be an abbreviation's, and what stands on either side of it in the sentence. */
export interface Stop {
  /** Without the full stop. */
  readonly word: string;
  readonly before: string;
  /** From the capital or figure, or the mark before it. */
  readonly after: string;
}

/** Whether the full stop of a figure or an abbreviation, with a capital or a figure behind it, ends the sentence. */
export function endsAtStop({ word, before, after }: Stop): boolean {
  if (before.trim() === '' || isTitleCase(before)) return false;
  const [next = '', second = ''] = after.match(/[\p{L}\d’'-]+/gu) ?? [];
  if (!/^\p{Lu}/u.test(next)) return false;
  if (/^\d/.test(word)) return !isNumbering(word, before);
  if (/^[ap]\.m$/i.test(word)) return endsAtTime(before, after);
  if (!/\p{Lu}/u.test(word)) return !BEFORE_NAMES.test(word) && !(word === 'ft' && !/\d\s*$/.test(before));
  if (/^(?:War|Man)$/.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return NO_NAME.test(next);
  return canEnd(word, before) && beginsSentence(word, before, [next, second]);
}

/** Whether the words behind an abbreviation that may or may not end a sentence begin another. */
function beginsSentence(word: string, before: string, [next, second]: readonly [string, string]): boolean {
  if (isOpener(next) || SUBJECT_PRONOUNS.has(second)) return true;
  if (word.includes('.') && IN_NAME.test(before)) return false;
  return hasVerb(before) && isVerb(second) && canBeSubject(word, next);
}

/** `The reasons: 1. Cost, 2. Time` */
const isNumbering = (word: string, before: string): boolean =>
  /^\d\d?$/.test(word) && (/[:;]\s*$/.test(before) || (/,\s*$/.test(before) && /\b1\.\s/.test(before)));

/** Small abbreviations with a name behind them. */
const BEFORE_NAMES = /^(?:v|vs|c|ca|cf|p|pp|viz|e\.g|i\.e|nos?|b|d|feat|op|al)$/;

/** Words with which a sentence begins and which are nobody's name. */
const NO_NAME =
  /^(?:He|She|It|They|We|You|The|This|That|These|Those|There|But|And|His|Their|Its|Our|My|If|When|While|Because|Although|Nobody|Everybody|Everyone|Some|Many|Most|After|Before|What|Who|Why|How)$/;

const isOpener = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/[’']\p{L}+$/u, '');
  return [DETERMINERS, SUBJECT_PRONOUNS, CLAUSE_OPENERS, PREPOSITIONS].some((words) => words.has(lower));
};

/** `George H.W. Bush` */
const IN_NAME = /\p{Lu}\p{Ll}+\s$/u;

/** States behind a town: `Kansas City, Mo.` */
const STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;

/** Whether an abbreviation can stand at the end of a sentence: initials of bodies, firms, states, streets, months. */
const canEnd = (word: string, before: string): boolean =>
  /^(?:(?:\p{L}{1,2}\.)+\p{L}|\p{Lu}{2})$/u.test(word) ||
  /^(?:Inc|Corp|Cos?|Ltd|Jr|Sr|Bros|Ave|Blvd|Rd|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$/.test(word) ||
  (word === 'St' && /\p{Lu}\p{L}+\s$/u.test(before)) ||
  (STATES.test(word) && /,\s$/.test(before));

/** Officials decline things behind `the U.S.`; a Senate or an Army is its own. */
const canBeSubject = (word: string, next: string): boolean =>
  !word.includes('.') || (!namesBody(next) && (!/^(?:U\.[SNK]|E\.U)$/.test(word) || /[^s]s$/.test(next)));

const hasVerb = (text: string): boolean => (text.match(/[\p{L}’']+/gu) ?? []).some(isVerb);

function isVerb(word: string): boolean {
  const lower = word.replaceAll('’', "'");
  return (
    AUXILIARIES.has(lower) ||
    IRREGULAR_PAST.has(lower) ||
    /^\p{Ll}{2,}ed$/u.test(lower) ||
    cueFormOf(lower)?.form === 'past'
  );
}

/** `The meeting begins at 9 a.m. Eastern time`: within a sentence only a day or a zone has a capital there. */
const ZONE =
  /^[([]?(?:[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Greenwich|(?:\p{Lu}\p{L}+ ){1,3}(?:[Tt]ime|[Ss]tandard)\b)/u;
/** `At 5 p.m. Lee left.` */
const OPENS_WITH_TIME = /^(?:At|By|Around|About|On|From|Until|Before|After|Shortly|Just|Since|In|Between)\b[^,]{0,40}$/;

function endsAtTime(before: string, after: string): boolean {
  const next = /\p{L}+/u.exec(after)?.[0].toLowerCase() ?? '';
  return !WEEKDAYS.has(next) && !WEEKDAYS.has(`${next}.`) && !ZONE.test(after) && !OPENS_WITH_TIME.test(before);
}

/** A headline with capitals throughout, in which a capital tells nothing. */
function isTitleCase(text: string): boolean {
  const words = (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !isSmall(word));
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

const isSmall = (word: string): boolean => DETERMINERS.has(word) || PREPOSITIONS.has(word) || CLAUSE_OPENERS.has(word);
