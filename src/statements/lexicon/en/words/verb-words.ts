import type { WordClasses } from '../../language/word-classes.ts';

const BE = "is are was were be been being 's 're";

/** Auxiliaries, and verbs that report nothing of themselves. */
export const VERB_WORDS = {
  auxiliary: `is are was were be been being am has have had having do does did will would can could shall should may might
    must 's 've 'd 'll 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    couldn't shouldn't cannot gets got`,
  be: BE,
  passiveAuxiliary: `${BE} get gets got`,
  been: 'been',
  perfectAuxiliary: "has have had having 've",
  maybePerfect: "'d",
  singularAuxiliary: 'has was is does',
  openingAuxiliary: 'have has had',
  nameToo: 'will may',
  irregularPast: `went took made gave came got began ran held kept left met put spoke stood sent won lost led sat drew fell
    found had knew saw set shot spent thought wrote fought broke brought built chose drove hit laid let meant paid rose
    sought sold taught threw wore hung swore felt grew became heard read caught dealt bore struck`,
  irregularPassive: 'told shown given seen known heard written shot made taken',
  leadingParticle: 'on',
  farInfinitive: 'say announce declare tell criticize denounce defend urge ask call',
  sayingWord: 'saying',
  thanksWord: 'thanks',
  behindThanks: 'to in for mostly largely',
  calledWord: 'named',
  beforeName: 'titled entitled called named',
  beforeTitle: 'titled entitled headlined',
  calling: 'called',
  beforeProgramme: "'s on told",
  accordingWord: 'according',
  accordingEnd: 'to',
} satisfies Partial<WordClasses>;
