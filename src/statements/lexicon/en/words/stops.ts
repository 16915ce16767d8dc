import type { SentenceTables } from '../../language/sentence-tables.ts';
import type { WordClasses } from '../../language/word-classes.ts';

/** Words that tell whether a full stop behind them, or before them, ends a sentence. */
export const STOP_WORDS = {
  smallAbbreviation: 'v vs c ca cf p pp viz e.g i.e no nos b d feat op al',
  measure: 'ft',
  wholeWord: 'war man',
  sentenceOpener: `he she it they we you the this that these those there but and his their its our my if when while because
    although nobody everybody everyone some many most after before what who why how`,
  timeAbbreviation: 'a.m p.m',
  endingAbbreviation: 'inc corp co cos ltd jr sr bros ave blvd rd jan feb aug sept oct nov dec',
  street: 'st',
  stateAbbreviation: `ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla
    ore pa tenn tex va vt wash wis wyo`,
  stateInitials: 'u.s u.n u.k e.u',
} satisfies Partial<WordClasses>;

/** How English sentences end, beside what the parser knows. */
export const STOPS: SentenceTables = {
  beforeFigure: `No Nos Fig fig Figs figs Art Arts p pp Vol vol Vols vols Ch Para para Sec Secs Approx approx Est est cf`,
  beforeName: `Reps Sens Govs Gens Profs Drs Messrs Adm Brig Cmdr Cpl Pvt Supt Insp Det Amb Asst Assoc Fr Mt Ft Ste ST MT FT
    vs`,
  unfinished: 'The the a an And and But but or of that because if with my our your their',
  zones: 'Eastern Central Pacific Mountain Greenwich',
  zoneNouns: 'Time time Standard standard',
  timeOpeners: 'At By Around About On From Until Before After Shortly Just Since In Between',
};
