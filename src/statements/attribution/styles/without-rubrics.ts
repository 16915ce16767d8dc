import type { ReportingClause } from '../../clauses/reporting-clause.ts';
import { textOf } from '../../grammar/read-units.ts';
import { isInCapitals } from '../../names/group-names.ts';
import type { PlacedSentence } from '../placed-sentence.ts';
import type { Knowledge } from '../speakers.ts';

/** A sentence without the labels in capitals that are nobody's name: `MARKET WATCH: Stocks fell.` */
export function withoutRubrics(sentence: PlacedSentence, { register }: Knowledge): PlacedSentence {
  const isRubric = ({ cue, source }: ReportingClause): boolean => {
    if (source === null || sentence.units[cue.from]?.text !== ':' || source.to !== cue.from) return false;
    const text = textOf(sentence.units, source.from, source.to);
    if (!isInCapitals(text)) return false;
    const bearer = register.find({ text, pronoun: undefined, sentence: sentence.index })?.bearer;
    return bearer?.isPerson !== true && bearer?.name === text;
  };
  return sentence.clauses.some(isRubric)
    ? { ...sentence, clauses: sentence.clauses.filter((clause) => !isRubric(clause)) }
    : sentence;
}
