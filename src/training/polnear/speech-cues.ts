/** Verbs that report speech or writing rather than a thought, a wish or a plan. */
const VERBS = `accuse acknowledge add admit announce answer argue ask assert attack blame blast brag call caution charge
  cite claim comment complain concede conclude condemn confess confirm contend counter criticise criticize declare decry
  demand denounce deny describe disclose discuss dismiss dispute email emphasise emphasize explain express implore indicate
  inform insist joke lament mention mock note observe pledge point praise predict proclaim promise propose quote question
  quip recall recount refer remark repeat reply report respond reveal scold shout slam state stress suggest testify tweet
  urge vow warn yell`;

const WORDS = `say says said saying tell tells told telling speak speaks spoke spoken speaking write writes wrote written
  writing read reads reading according statement interview speech letter words`;

/** Whether words by which somebody is said to have said something report speech. */
export const reportsSpeech = (cue: string): boolean => SPEECH.test(cue);

/** A verb in any of its regular forms. */
function formsOf(verb: string): string {
  const stem = verb.slice(0, -1);
  if (verb.endsWith('e')) return `${stem}(?:e|es|ed|ing)`;
  if (/[^aeiou]y$/.test(verb)) return `${stem}(?:y|ies|ied|ying)`;
  return `${verb}(?:e?s|${verb.slice(-1)}?ed|${verb.slice(-1)}?ing)?`;
}

const SPEECH = new RegExp(`\\b(?:${[...VERBS.split(/\s+/).map(formsOf), ...WORDS.split(/\s+/)].join('|')})\\b`, 'i');
