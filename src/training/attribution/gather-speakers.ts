import type { Span } from '../../report/report.ts';
import { attributeStatements } from '../../statements/attribution/attribute-statements.ts';
import type { SpeakerChoice } from '../../statements/attribution/gather-choices.ts';
import { BY_WEIGHTS, type QuotationUnit } from '../../statements/attribution/judges.ts';
import type { Unit } from '../../statements/grammar/read-units.ts';
import { readPassages } from '../../statements/read-passages.ts';
import { type Choice, markSigns, rateOptions, type Weights } from '../fit/choice.ts';
import { type GoldQuotation, readGold } from '../polnear/gold.ts';
import type { Article } from '../polnear/read-part.ts';
import { isSameSpeaker } from '../polnear/speaker-names.ts';
import { placeUnits, touches } from './placed-sentences.ts';

/**
 * For each quotation, whose of all who may have said it the annotator took it for. Who spoke before it is told by
 * `weights`, or where these are still to be found by the annotator.
 */
export function gatherSpeakers(article: Article, weights?: Weights): readonly Choice[] {
  const passages = readPassages(article.text, 'en');
  const { quotations } = readGold(article);
  const questions: Choice[] = [];
  const chooseSpeaker = (choices: readonly SpeakerChoice[], place: QuotationUnit) => {
    const passage = passages.find(({ number }) => number === place.paragraph);
    if (passage === undefined) return undefined;
    const placeOf = placeUnits(passage);
    const quotation = findQuotation(quotations, placeOf(place.unit));
    const options = choices.map(({ signs }) => markSigns(signs));
    const right = quotation ? findRight(choices, quotation, { ...place, placeOf }) : [];
    if (quotation && canBeTold(quotation) && right.length > 0)
      questions.push({ options, right: new Set(right), group: article.id });
    if (weights === undefined) return choices[right[0] ?? -1];
    const chances = rateOptions({ options }, weights);
    return choices[chances.indexOf(Math.max(...chances))];
  };
  attributeStatements(passages, { lang: 'en', people: [] }, { ...BY_WEIGHTS, chooseSpeaker });
  return questions;
}

/** The quotation that fills most of a stretch, if it is half of either. */
function findQuotation(quotations: readonly GoldQuotation[], place: Span): GoldQuotation | undefined {
  return quotations.find((own) => {
    const shared = Math.min(own.end, place.end) - Math.max(own.start, place.start);
    return 2 * shared > Math.max(own.end - own.start, place.end - place.start);
  });
}

/** Whether it can be told who is right: of a pronoun without a name only where it stands among the choices. */
const canBeTold = ({ speaker }: GoldQuotation): boolean => speaker.kind !== 'pronoun' || speaker.referents.length > 0;

/** Indices of all choices that come to the speaker; nobody is right where none is marked. */
function findRight(
  choices: readonly SpeakerChoice[],
  { source, speaker }: GoldQuotation,
  { units, nameOf, placeOf }: QuotationUnit & { readonly placeOf: (unit: Unit) => Span },
): readonly number[] {
  const names = [...speaker.accepted, ...speaker.referents];
  const isRight = (choice: SpeakerChoice): boolean => {
    const { who } = choice;
    if (who === null || speaker.kind === 'none') return false;
    const name = nameOf(choice)?.name;
    if (name !== undefined && isSameSpeaker(name, names)) return true;
    return (
      'phrase' in who && units.slice(who.phrase.from, who.phrase.to).some((unit) => touches(placeOf(unit), source))
    );
  };
  const right = choices.flatMap((choice, at) => (isRight(choice) ? [at] : []));
  return speaker.kind === 'none' ? choices.flatMap(({ who }, at) => (who === null ? [at] : [])) : right;
}
