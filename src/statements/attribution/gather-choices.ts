import type { Quotation, Speaker } from '../../report/report.ts';
import { isRelay } from '../clauses/main-clause.ts';
import type { ReportingClause } from '../clauses/reporting-clause.ts';
import { joinedBefore } from '../grammar/joint-speakers.ts';
import { headOfPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import { isA, type Unit } from '../grammar/read-units.ts';
import type { SpeakerSign } from '../lexicon/language/signs.ts';
import { isAllQuotation } from './is-all-quotation.ts';
import { phraseSigns } from './phrase-signs.ts';
import type { ReportingSentence } from './placed-sentence.ts';
import type { SpokenBefore } from './spoken-before.ts';

/** Somebody whose words a quotation may be, and what speaks for it. */
export interface SpeakerChoice {
  /** A phrase of the sentence, somebody who spoke before, or nobody who can be told. */
  readonly who: { readonly phrase: NounPhrase } | { readonly earlier: Speaker } | null;
  readonly signs: ReadonlySet<SpeakerSign>;
}

/** A quotation in its sentence. */
export interface QuotationContext {
  readonly sentence: ReportingSentence;
  readonly before: SpokenBefore;
  /** The subjects of the sentence, in the running order. */
  readonly subjects: readonly NounPhrase[];
  /** Index of the quotation's unit. */
  readonly at: number;
  readonly kind: Quotation['kind'];
}

/** Everybody whose words a quotation may be. */
export function gatherChoices(context: QuotationContext): SpeakerChoice[] {
  const { sentence, at, kind } = context;
  const inSentence = [...gatherPhrases(context)].map(
    ([phrase, signs]): SpeakerChoice => ({
      who: { phrase },
      signs: new Set([...signs, ...phraseSigns(sentence.units, phrase, at)]),
    }),
  );
  return [...inSentence, ...earlierSpeaker(context), { who: null, signs: new Set([`nobody: ${kind}` as const]) }];
}

type SignsByPhrase = ReadonlyMap<NounPhrase, ReadonlySet<SpeakerSign>>;

/** The sources and subjects of the sentence; two that overlap are one. */
function gatherPhrases(context: QuotationContext): SignsByPhrase {
  const { at, subjects, sentence } = context;
  const signsByPhrase = new Map<NounPhrase, Set<SpeakerSign>>();
  const add = (phrase: NounPhrase, signs: readonly SpeakerSign[]): void => {
    const known = [...signsByPhrase.keys()].find((other) => other.from < phrase.to && phrase.from < other.to) ?? phrase;
    signsByPhrase.set(known, new Set([...(signsByPhrase.get(known) ?? []), ...signs]));
  };
  for (const [{ source }, signs] of signsByClause(context)) if (source) add(source, signs);
  const near = hasWeights(sentence) ? nearestTo(at, subjects.filter(canSpeakAside(sentence)), ({ from }) => from) : [];
  for (const phrase of near) add(phrase, [phrase.from < at ? 'subject before' : 'subject behind']);
  const nearest = near.findLast(({ to }) => to <= at);
  if (nearest) add(nearest, ['nearest subject']);
  const [first] = subjects;
  if (first && near.includes(first) && first.to <= at) add(first, ['first subject']);
  const atColon = nameBeforeColon(sentence.units, at);
  if (atColon) add(atColon, ['name at the colon']);
  const behind = nameBehindVerb(sentence.units, at);
  if (behind) add(behind, ['name behind a verb']);
  return signsByPhrase;
}

/** Whether a subject may speak: what is plainly no person says nothing by the way, as in `… after cracks found`. */
const canSpeakAside =
  ({ units }: ReportingSentence) =>
  (phrase: NounPhrase): boolean => {
    if (phrase.kind !== 'description' || !isA(units[phrase.from - 1], 'circumstanceOfSpeaker')) return true;
    const head = headOfPhrase(units, phrase);
    return isA(units[phrase.from], 'determiner') || SPEAKING.some((wordClass) => isA(head, wordClass));
  };

const SPEAKING = ['individual', 'individuals', 'personNoun', 'bodyNoun', 'documentNoun', 'commonPlural'] as const;

/** `… the pollster Ann Lee: “…”` */
function nameBeforeColon(units: readonly Unit[], at: number): NounPhrase | undefined {
  const phrase = units[at - 1]?.text === ':' ? nounPhraseEndingAt(units, at - 2) : undefined;
  return phrase?.kind === 'name' ? joinedBefore(units, phrase) : undefined;
}

/** `“…,” beamed Ann Lee` */
function nameBehindVerb(units: readonly Unit[], at: number): NounPhrase | undefined {
  const verb = units[at + 1];
  if (verb?.kind !== 'word' || verb.capital || !isA(verb, 'unknownVerb') || isA(verb, 'auxiliary')) return undefined;
  if (!/[,?!.]["”’']*$/.test(units[at]?.text ?? '')) return undefined;
  const phrase = nounPhraseStartingAt(units, at + 2);
  return phrase?.kind === 'name' ? phrase : undefined;
}

function earlierSpeaker({ sentence, before, subjects }: QuotationContext): SpeakerChoice[] {
  const { inParagraph, inReport, subject } = before;
  if (dropsSubject(sentence)) return subject ? [{ who: { earlier: subject }, signs: new Set(DROPPED) }] : [];
  const earlier = inParagraph ?? inReport;
  const isAlone = isAllQuotation(sentence) && subjects.length === 0;
  if (earlier === null || !(isAlone || hasWeights(sentence))) return [];
  const place = inParagraph ? 'spoke in the paragraph' : 'spoke in the report';
  const sign = isAlone ? (`${place}, nothing but quotation` as const) : (`${place}` as const);
  return [{ who: { earlier }, signs: new Set([sign]) }];
}

/**
 * Whether a language has weights of its own. By those of another, nobody is named for a quotation whom no verb or phrase
 * of report names.
 */
const hasWeights = ({ units: [unit] }: ReportingSentence): boolean => unit?.lexicon.tables.weights !== undefined;

/** What speaks for somebody whom a verb leaves unnamed. */
const DROPPED: readonly SpeakerSign[] = ['name', 'cue behind: at once', 'spoke in the paragraph'];

/** Whether a sentence has a verb of report without its subject, in a language that can leave that out: `«…», afirmó.` */
const dropsSubject = ({ units, clauses }: ReportingSentence): boolean =>
  units[0]?.lexicon.tables.dropsSubjects === true && !clauses.some(({ source }) => source !== null);

/** Items nearest to a quotation that are considered: more would cost time and decide nothing. */
const MOST_CONSIDERED = 6;

/** The few items nearest to a place, in the order given. */
function nearestTo<Item>(at: number, items: readonly Item[], placeOf: (item: Item) => number): Item[] {
  if (items.length <= MOST_CONSIDERED) return [...items];
  const byDistance = [...items].sort((a, b) => Math.abs(placeOf(a) - at) - Math.abs(placeOf(b) - at));
  const near = new Set(byDistance.slice(0, MOST_CONSIDERED));
  return items.filter((item) => near.has(item));
}

interface Place {
  readonly sentence: ReportingSentence;
  /** Index of the quotation's unit. */
  readonly at: number;
}

/** What each clause near a quotation says for its source; clauses that only relay are left out beside others that hold it. */
function signsByClause({ sentence: { units, clauses }, at }: Place): [ReportingClause, SpeakerSign[]][] {
  const sourced = clauses.filter(({ source }) => source);
  const near = nearestTo(at, sourced, ({ cue }) => cue.from);
  const holds = ({ content }: ReportingClause): boolean => content !== null && content.from <= at && at < content.to;
  const unrelayed = near.filter((clause) => !isRelay(units, clause));
  const considered = unrelayed.some(holds) ? unrelayed : near;
  const bySize = considered.filter(holds).sort((a, b) => sizeOf(b) - sizeOf(a));
  const distanceOf = ({ cue }: ReportingClause): number => Math.abs(cue.from - at);
  const nearest = [...considered].sort((a, b) => distanceOf(a) - distanceOf(b))[0];
  return considered.map((clause) => {
    const manner = clause.verb?.manner ?? 'phrase';
    const signs: SpeakerSign[] = [holds(clause) ? `${manner} holds` : manner, cueSign(clause, at)];
    if (clause === bySize[0]) signs.push('largest that holds');
    if (clause === bySize.at(-1)) signs.push('smallest that holds');
    if (clause === nearest) signs.push('nearest clause');
    if (introduces(units, clause, at)) signs.push('cue that introduces');
    if (clause.cue.from > at && !endsClause(units, at)) signs.push('cue behind no comma');
    return [clause, signs];
  });
}

/** Whether nothing but a comma or a colon stands between a cue and a quotation that begins like a sentence. */
function introduces(units: readonly Unit[], { cue }: ReportingClause, at: number): boolean {
  const isNext = cue.to === at - 1 && /^[,:]$/.test(units[at - 1]?.text ?? '');
  return isNext && /^["“‘'`]*\p{Lu}/u.test(units[at]?.text ?? '');
}

/** Whether a quotation ends in a sign that lets a clause of report follow. */
const endsClause = (units: readonly Unit[], at: number): boolean =>
  /[,?!.…—-]["”’'`]*$/.test(units[at]?.text ?? '') || /^[,—–-]/.test(units[at + 1]?.text ?? '');

const sizeOf = ({ content }: ReportingClause): number => (content ? content.to - content.from : 0);

/** Units between a cue and a quotation from which it is near, off and far. */
const CUE_BANDS = { near: 2, off: 4, far: 10 } as const;

function cueSign({ cue }: ReportingClause, at: number): SpeakerSign {
  const isBefore = at >= cue.to;
  const gap = isBefore ? at - cue.to : cue.from - at;
  const side = isBefore ? 'cue before' : 'cue behind';
  if (gap < CUE_BANDS.near) return `${side}: at once`;
  if (gap < CUE_BANDS.off) return `${side}: near`;
  return gap < CUE_BANDS.far ? `${side}: off` : `${side}: far`;
}
