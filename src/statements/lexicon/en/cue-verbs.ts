import type { CueTrait, CueVerb, Manner } from '../language/cue-form.ts';

/** The verbs with which English-language news reports what somebody says or thinks. */
export function listCueVerbs(): readonly CueVerb[] {
  return (Object.entries(LEMMAS) as [Manner, string][]).flatMap(([manner, lemmas]) =>
    lemmas.split(/\s+/).map((lemma): CueVerb => {
      const [present = '', past = '', participle = '', perfect = ''] = formsOf(lemma).map(inBothSpellings);
      return {
        lemma,
        manner,
        forms: { base: inBothSpellings(lemma), present, perfect, past, participle },
        traits: TRAITS.filter(([, verbs]) => verbs.split(/\s+/).includes(lemma)).map(([trait]) => trait),
        particles: PARTICLES[lemma] ?? '',
        otherwise: OTHERWISE[lemma] ?? '',
      };
    }),
  );
}

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

const DOUBLED = new Set('quip brag admit refer rip dub slam prefer rebut'.split(' '));

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
  const stem = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const present = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [present, `${stem}ed`, `${stem}ing`];
}

/** `criticize` and `criticise`, `favored` and `favoured`. */
function inBothSpellings(word: string): string {
  const british = word.replace(/iz(?=(?:e|es|ed|ing)$)/, 'is').replace(/^favor/, 'favour');
  return british === word ? word : `${word} ${british}`;
}

const TRAITS: readonly (readonly [CueTrait, string])[] = [
  ['says', 'say'],
  ['tells', 'tell'],
  ['asks', 'ask'],
  ['quotes', 'quote'],
  ['cites', 'cite quote'],
  ['urges', 'urge encourage'],
  ['expresses', 'express voice'],
  ['needs a topic', 'speak talk'],
  ['leads on', 'decline refuse continue'],
  ['refuses', 'decline refuse'],
  ['counts', 'add post report charge claim'],
  [
    'noun too',
    `claim comment remark report tweet post charge call question quote answer attack demand promise pledge estimate voice
    highlight signal hint talk vow joke order rule state point mock blast slam label brand term shout yell chant counter`,
  ],
];

const PARTICLES: Readonly<Record<string, string>> = {
  call: 'for on',
  refer: 'to',
  point: 'out to up',
  complain: 'about of',
  ask: 'about for',
  question: 'about',
  speak: 'about of against',
  talk: 'about of up',
  tell: 'about of',
  promise: 'of',
  plead: 'for',
  apologize: 'for',
  comment: 'on',
  elaborate: 'on',
  respond: 'to',
  attack: 'on against',
  mention: 'of',
  dismiss: 'as',
  boast: 'of about',
  brag: 'of about',
  joke: 'about',
  hint: 'at',
  rail: 'against',
  warn: 'of about against',
  accuse: 'of',
};

const OTHERWISE: Readonly<Record<string, string>> = {
  call: 'up off in out back',
  charge: 'with up through into',
  plead: 'guilty not no',
  report: 'for to',
  read: 'out',
  answer: 'for',
};
