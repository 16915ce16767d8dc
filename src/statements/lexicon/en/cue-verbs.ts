/** A form of a verb that reports what somebody says or thinks. */
export interface CueForm {
  readonly lemma: string;
  readonly manner: Manner;
  /** `perfect` where that form can't be the past as well: `written`. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'perfect';
}

/**
 * How a verb reports: `speech` takes a quotation or a clause; `telling` takes a listener first; `naming` takes somebody
 * and what they are called; `stance` takes what is praised or blamed; `thought` takes a belief, a wish or whom somebody
 * sides with; `finding` takes what a survey or a document shows.
 */
export type Manner = 'speech' | 'telling' | 'naming' | 'stance' | 'thought' | 'finding';

const LEMMAS: Readonly<Record<Manner, string>> = {
  speech: `say write add report note announce suggest argue tweet continue declare respond explain acknowledge
    point claim state conclude reveal recall insist reply vow promise warn predict contend assert stress emphasize
    admit concede confirm deny complain allege joke quip lament observe remark reiterate repeat indicate
    mention disclose testify estimate speculate confess caution shout yell chant exclaim counter retort opine plead
    retweet propose pledge boast brag imply maintain muse proclaim recount rule scoff theorize underscore wonder gush
    sniff answer quote recommend express voice echo cite highlight read demand sing ask comment signal hint talk question challenge
    speak interject apologize decline dispute elaborate recite reference post charge cry clarify`,
  telling: 'tell inform assure remind advise urge notify instruct encourage order beg implore',
  naming: 'call describe label brand dub characterize portray deem deride liken refer decry',
  stance: `accuse criticize praise blast blame mock dismiss reject defend denounce condemn slam rip ridicule
    discuss applaud thank assail rail bash rebuke disavow scold chide lambast hail attack tout congratulate lecture insult
    rebut address outline credit compare promote`,
  thought: `believe think expect hope fear feel doubt worry want wish consider know understand realize view regard
    see prefer suspect assume intend refuse agree disagree support oppose endorse favor`,
  finding: 'find show demonstrate',
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  sing: ['sings', 'sang', 'singing', 'sung'],
  read: ['reads', 'read', 'reading'],
  speak: ['speaks', 'spoke', 'speaking', 'spoken'],
  know: ['knows', 'knew', 'knowing', 'known'],
  understand: ['understands', 'understood', 'understanding'],
  see: ['sees', 'saw', 'seeing', 'seen'],
  find: ['finds', 'found', 'finding'],
  show: ['shows', 'showed', 'showing', 'shown'],
};

const DOUBLED = /^(?:quip|brag|admit|refer|rip|dub|slam|prefer|rebut)$/;

function formsOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return irregular;
  if (lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1);
    return [`${lemma}s`, `${lemma}d`, `${stem}ing`];
  }
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = DOUBLED.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const present = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [present, `${stem}ed`, `${stem}ing`];
}

const CUES: ReadonlyMap<string, CueForm> = new Map(
  (Object.entries(LEMMAS) as [Manner, string][]).flatMap(([manner, lemmas]) =>
    lemmas.split(/\s+/).flatMap((lemma) => {
      const [present = '', past = '', participle = '', perfect = past] = formsOf(lemma);
      return (
        [
          [lemma, 'base'],
          [present, 'present'],
          [perfect, perfect === past ? 'past' : 'perfect'],
          [past, 'past'],
          [participle, 'participle'],
        ] as const
      ).flatMap(([word, form]) =>
        inBothSpellings(word).map((each): [string, CueForm] => [each, { lemma, manner, form }]),
      );
    }),
  ),
);

/** `criticize` and `criticise`, `favored` and `favoured`. */
function inBothSpellings(word: string): readonly string[] {
  const british = word.replace(/iz(?=(?:e|es|ed|ing)$)/, 'is').replace(/^favor/, 'favour');
  return british === word ? [word] : [word, british];
}

/** The verb of report that a word is a form of, if any. */
export function cueFormOf(lower: string): CueForm | undefined {
  return CUES.get(lower);
}
