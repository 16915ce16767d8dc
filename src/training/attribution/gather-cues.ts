import { findReportingClauses } from '../../statements/clauses/find-reporting-clauses.ts';
import { type CuePlace, cueSigns, lacksSubject } from '../../statements/clauses/reports-something.ts';
import { askWhether, BIAS, type Choice, markSigns } from '../fit/choice.ts';
import type { Article } from '../polnear/read-part.ts';
import { type PlacedUnits, readPlacedUnits, touches } from './placed-sentences.ts';

/** For each form of a verb of report, whether the annotator took it for one where it stands. */
export function gatherCues(article: Article): readonly Choice[] {
  const choices: Choice[] = [];
  for (const sentence of readPlacedUnits(article.text)) {
    const isCue = readCues(article, sentence);
    findReportingClauses(sentence.units, (place) => {
      if (lacksSubject(place)) return false;
      const answer = isCue(place);
      if (answer === undefined) return false;
      const signs = markSigns([BIAS, verbSign(place.verb.lemma), ...cueSigns(place)]);
      choices.push(askWhether(signs, answer, article.id));
      return answer;
    });
  }
  return choices;
}

const VERB = 'verb ';

/** The sign of a verb itself. */
const verbSign = (lemma: string): string => `${VERB}${lemma}`;

/** The verb whose sign it is, if it is a verb's. */
export const lemmaOfSign = (sign: string): string | undefined =>
  sign.startsWith(VERB) ? sign.slice(VERB.length) : undefined;

/** Gives whether a verb reports something by the annotator's cues; `undefined` in what is none of the article. */
export function readCues(
  { annotation: { attributions, discarded } }: Pick<Article, 'annotation'>,
  { units, placeOf }: PlacedUnits,
): (place: CuePlace) => boolean | undefined {
  const cues = attributions.flatMap(({ cue }) => cue);
  return ({ index }) => {
    const unit = units[index];
    if (unit === undefined || touches(placeOf(unit), discarded)) return undefined;
    return touches(placeOf(unit), cues);
  };
}
