import type { Speaker } from '../../report/report.ts';
import type { Unit } from '../grammar/read-units.ts';
import type { Bearer } from '../names/name-register.ts';
import { chooseSpeaker } from './choose-speaker.ts';
import type { SpeakerChoice } from './gather-choices.ts';
import { type BearerChoice, chooseBearer } from './pronouns/choose-bearer.ts';

/** Who decides what the text leaves open: the weights, or, where weights are grown, people's labels. */
export interface Judges {
  /** For whom a pronoun stands; `undefined` for nobody. */
  readonly chooseBearer: (choices: readonly BearerChoice[], place: UnitPlace) => Bearer | undefined;
  /** Whose words a quotation is; `undefined` for nobody. */
  readonly chooseSpeaker: (choices: readonly SpeakerChoice[], place: QuotationUnit) => SpeakerChoice | undefined;
}

/** A unit where it stands. */
export interface UnitPlace {
  /** Number of its paragraph, as in `Passage`. */
  readonly paragraph: number;
  readonly unit: Unit;
}

/** A quotation where it stands. */
export interface QuotationUnit extends UnitPlace {
  /** The units of its sentence, into which the phrases of the choices point. */
  readonly units: readonly Unit[];
  /** The speaker that a choice comes to. */
  readonly nameOf: (choice: SpeakerChoice) => Speaker | null;
}

/** The likeliest of all choices. */
export const BY_WEIGHTS: Judges = { chooseBearer, chooseSpeaker };
