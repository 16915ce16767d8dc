import type { Quotation, Speaker } from '../../report/report.ts';
import { joinedBefore } from '../grammar/joint-speakers.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/read-units.ts';
import { AUXILIARIES } from '../lexicon/en/function-words.ts';
import type { SpeakerSign } from '../lexicon/en/speaker-weights.ts';
import { type Before, isAllQuotation } from './attribute-quotations.ts';
import { signsByClause } from './clause-signs.ts';
import { nearestTo } from './nearest-to.ts';
import { phraseSigns } from './phrase-signs.ts';
import type { ReportingSentence } from './resolve-pronouns.ts';

/** Somebody whose words a quotation may be, and what speaks for it. */
export interface SpeakerChoice {
  /** A phrase of the sentence, somebody who spoke before, or nobody who can be told. */
  readonly who: { readonly phrase: NounPhrase } | { readonly earlier: Speaker } | null;
  readonly signs: ReadonlySet<SpeakerSign>;
}

/** A quotation in its sentence. */
export interface QuotationContext {
  readonly sentence: ReportingSentence;
  readonly before: Before;
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
  const near = nearestTo(at, subjects, ({ from }) => from);
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

/** `… the pollster Ann Lee: “…”` */
function nameBeforeColon(units: readonly Unit[], at: number): NounPhrase | undefined {
  const phrase = units[at - 1]?.text === ':' ? nounPhraseEndingAt(units, at - 2) : undefined;
  return phrase?.kind === 'name' ? joinedBefore(units, phrase) : undefined;
}

/** `“…,” beamed Ann Lee` */
function nameBehindVerb(units: readonly Unit[], at: number): NounPhrase | undefined {
  const verb = units[at + 1];
  if (verb?.kind !== 'word' || verb.capital || !/(?:ed|[^su]s)$/.test(verb.lower) || AUXILIARIES.has(verb.lower))
    return undefined;
  if (!/[,?!.]["”’']*$/.test(units[at]?.text ?? '')) return undefined;
  const phrase = nounPhraseStartingAt(units, at + 2);
  return phrase?.kind === 'name' ? phrase : undefined;
}

function earlierSpeaker({ sentence, before, subjects }: QuotationContext): SpeakerChoice[] {
  const { inParagraph, inReport } = before;
  const earlier = inParagraph ?? inReport;
  if (earlier === null) return [];
  const place = inParagraph ? 'spoke in the paragraph' : 'spoke in the report';
  const sign =
    isAllQuotation(sentence) && subjects.length === 0
      ? (`${place}, nothing but quotation` as const)
      : (`${place}` as const);
  return [{ who: { earlier }, signs: new Set([sign]) }];
}
