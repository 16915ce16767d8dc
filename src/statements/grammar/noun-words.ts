import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/en/function-words.ts';
import type { Unit } from './read-units.ts';

/** Whether a word can be part of a noun phrase other than as its determiner. */
export function isNounLike(unit: Unit): boolean {
  if (unit.kind !== 'word') return unit.text === '-';
  if (/^(?:Will|May)$/.test(unit.text)) return true;
  if (/^\p{Lu}{2,}$/u.test(unit.text) || (unit.capital && unit.text.length > 1 && !isSmallWord(unit.lower)))
    return true;
  return (
    !isSmallWord(unit.lower) &&
    (!/ly$/.test(unit.lower) || /^(?:ally|rally|family|assembly|supply|monopoly|reply|bully|anomaly)$/.test(unit.lower))
  );
}

/** Whether a word only joins others: a determiner, preposition, auxiliary, pronoun … */
export function isSmallWord(lower: string): boolean {
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CLAUSE_OPENERS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    /^(?:him|them|me|us|himself|there|here|very)$/.test(lower)
  );
}

/** Nouns that follow a name which belongs to them: `Trump campaign`, `FBI agents`. */
export const ROLE_NOUNS =
  /^(?:campaign|spokes\w+|aides?|advis[eo]rs?|ads?|supporters?|administration|team|officials?|surrogates?|ally|allies|lawyers?|attorneys?|nominee|candidate|leaders?|director|manager|chair\w*|president|secretary|minister|ministry|government|police|agents?|voters?|members?|lawmakers?|senators?|governor|mayor|editor|reporters?|analysts?|columnist|correspondent|host|staff\w*|representatives?|professor|report|study|poll|survey|statement|strategists?|operatives?|delegates?|activists?|organizers?|economists?|researchers?|employees?|agency|source|insiders?|communications?|press|policy|national|senior|deputy|state|public|foreign|security|running|vice|political|justice|executives?|chief|coach|captain|pollster|producer|author|historian|scientists?|experts?|critics|donors?|delegation|commander|general|ambassador|judge|court|prosecutors?|investigators?|commission|committee|board|union|company|newspaper|magazine)$/;

/** Adjectives with a capital that have a common noun behind them: `Israeli officials`, `Republican voters`. */
export const AFFILIATIONS =
  /^(?:republican|democratic|democrat|libertarian|american|russian|israeli|british|english|scottish|irish|french|german|chinese|iranian|iraqi|afghan|pakistani|indian|mexican|canadian|cuban|australian|syrian|ukrainian|turkish|greek|saudi|palestinian|korean|japanese|egyptian|libyan|african|asian|european|western|eastern|southern|northern|liberal|conservative|federal|local|black|white|hispanic|latino|latina|muslim|islamic|christian|catholic|evangelical|jewish|democrats|spanish|italian|polish|dutch|swedish|brazilian|venezuelan|puerto rican|arab|kurdish|yemeni)$/;
