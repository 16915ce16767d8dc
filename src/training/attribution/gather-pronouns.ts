import { attributeStatements } from '../../statements/attribution/attribute-statements.ts';
import { BY_WEIGHTS, type UnitPlace } from '../../statements/attribution/judges.ts';
import type { BearerChoice } from '../../statements/attribution/pronouns/choose-bearer.ts';
import { readPassages } from '../../statements/read-passages.ts';
import { type Choice, rateOptions, type Weights } from '../fit/choice.ts';
import { listNames } from '../polnear/gold-speaker.ts';
import type { Article } from '../polnear/read-part.ts';
import { isSameSpeaker } from '../polnear/speaker-names.ts';
import { placeUnits, touches } from './placed-sentences.ts';

/**
 * For each pronoun that speaks, which of the names before it CoreNLP takes it for. Pronouns before it, of which what
 * speaks for a name depends, are taken by `weights`, or where these are still to be found by CoreNLP.
 */
export function gatherPronouns(article: Article, weights?: Weights): readonly Choice[] {
  const { id, text, annotation } = article;
  const corenlp = article.corenlp();
  const passages = readPassages(text, 'en');
  const sources = annotation.attributions.flatMap(({ source }) => source);
  const questions: Choice[] = [];
  const chooseBearer = (choices: readonly BearerChoice[], { paragraph, unit }: UnitPlace) => {
    const passage = passages.find(({ number }) => number === paragraph);
    if (choices.length === 0 || passage === undefined) return undefined;
    const place = placeUnits(passage)(unit);
    const names = listNames(corenlp, place);
    const right = choices.flatMap(({ bearer }, at) => (isSameSpeaker(bearer.name, names) ? [at] : []));
    const options = choices.map(({ signs }) => signs);
    if (right.length > 0 && touches(place, sources)) questions.push({ options, right: new Set(right), group: id });
    return choices[weights ? likeliest(rateOptions({ options }, weights)) : (right[0] ?? -1)]?.bearer;
  };
  attributeStatements(passages, { lang: 'en', people: [] }, { ...BY_WEIGHTS, chooseBearer });
  return questions;
}

const likeliest = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances));
