import type { WordClasses } from '../../language/word-classes.ts';

/** Adverbs, by where they stand. */
export const ADVERBS = {
  adverb: `also then later earlier once now never not still even just again further soon twice often always already ever instead
    too only first last today yesterday tonight meanwhile nonetheless nevertheless however himself herself themselves
    itself both all each repeatedly perhaps maybe indeed`,
  nounInAdverbForm: 'ally rally family assembly supply monopoly reply bully anomaly',
  notBetween: 'all both family',
  noManner: 'only family early',
  innerAdverb: 'first last only once now then',
  adverbBeforeSubject: 'now then later still meanwhile instead yet even again too perhaps',
  adverbBeforeVerb: 'also then later once again now never recently soon still',
  openingAdverb: 'earlier later meanwhile instead moreover furthermore nonetheless nevertheless indeed overall',
  completes: 'out last just earlier',
  behindBareVerb: 'back out off and when while again',
} satisfies Partial<WordClasses>;
