/** A form of a verb that reports what somebody says or thinks. */
export interface CueForm {
  readonly lemma: string;
  readonly manner: Manner;
  /** `perfect` where that form can't be the past as well: `written`. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'perfect';
}

/**
 * How a verb reports: `speech` takes a quotation or a clause; `telling` takes a listener first; `naming` takes somebody
 * and what they are called; `stance` takes what is praised or blamed; `thought` takes a belief or a wish.
 */
export type Manner = 'speech' | 'telling' | 'naming' | 'stance' | 'thought';

const LEMMAS: Readonly<Record<Manner, string>> = {
  speech: `say write add report note announce suggest argue tweet continue declare respond explain acknowledge agree
    point claim state conclude reveal recall insist reply vow promise warn predict contend assert stress emphasize
    emphasise admit concede confirm deny complain allege joke quip lament observe remark reiterate repeat indicate
    mention disclose testify estimate speculate confess caution shout yell chant exclaim counter retort opine plead
    retweet propose pledge boast brag imply maintain muse proclaim recount rule scoff theorize underscore wonder gush
    sniff answer quote recommend express voice echo cite highlight read demand sing ask comment signal hint talk question challenge`,
  telling: 'tell inform assure remind advise urge notify instruct encourage order beg implore',
  naming: 'call describe label brand dub characterize characterise portray deem deride liken refer decry',
  stance: `accuse criticize criticise praise blast blame mock dismiss reject defend denounce condemn slam rip ridicule
    discuss applaud thank assail rail bash rebuke disavow scold chide lambast hail attack tout`,
  thought: `believe think expect hope fear feel doubt worry want consider`,
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing', 'written'],
  think: ['thinks', 'thought', 'thinking'],
  feel: ['feels', 'felt', 'feeling'],
  sing: ['sings', 'sang', 'singing', 'sung'],
  read: ['reads', 'read', 'reading'],
};

const DOUBLED = /^(?:quip|brag|admit|refer|rip|dub)$/;

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
      ).map(([word, form]): [string, CueForm] => [word, { lemma, manner, form }]);
    }),
  ),
);

/** The verb of report that a word is a form of, if any. */
export function cueFormOf(lower: string): CueForm | undefined {
  return CUES.get(lower);
}
