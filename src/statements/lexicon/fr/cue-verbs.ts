import type { CueVerb } from '../language/cue-form.ts';

/** The present and the past of verbs in -er, by their stems: `affirme`, `affirmé`. */
const regular = (manner: CueVerb['manner'], stems: string): readonly CueVerb[] =>
  stems.split(/\s+/).map((stem) => ({
    lemma: `${stem}er`,
    manner,
    forms: {
      present: `${graved(stem)}e ${graved(stem)}ent`,
      past: `${soft(stem)}a ${stem}èrent ${soft(stem)}ait`,
      perfect: `${stem}é ${stem}ée ${stem}és ${stem}ées`,
      participle: `${soft(stem)}ant`,
    },
  }));

/** `révèle` of `révél`, `lance` and `lança` of `lanc`. */
const graved = (stem: string): string => stem.replace(/é(?=[lr]$)/, 'è');
const soft = (stem: string): string => stem.replace(/c$/, 'ç');

/** Verbs of other kinds, with each form as it stands. */
const irregular = (
  manner: CueVerb['manner'],
  verbs: Readonly<Record<string, readonly [present: string, past: string, perfect: string]>>,
): readonly CueVerb[] =>
  Object.entries(verbs).map(([lemma, [present, past, perfect]]) => ({
    lemma,
    manner,
    forms: { present, past, perfect },
  }));

/** The verbs with which French-language news reports what somebody says. */
export const FRENCH_CUES: readonly CueVerb[] = [
  {
    lemma: 'dire',
    manner: 'speech',
    // `dit` is the present, the past and the participle.
    forms: { present: 'disent', past: 'dit disait', perfect: 'dite', participle: 'disant' },
    traits: ['says'],
  },
  ...regular(
    'speech',
    `affirm déclar expliqu ajout assur indiqu précis soulign estim insist confi racont lanc dénonc rappel répliqu rétorqu regrett
    observ remarqu relat demand annonc réclam jug plaid jur not critiqu confirm avou exig évoqu considèr considér constat détaill
    martel murmur cri résum conclu ironis témoign déplor explicit avert signal tempêt commen souhait propos lanc promett protest
    interrog plaisant`.replace(/conclu|promett|considèr|commen|ajouté/g, ''),
  ),
  ...irregular('speech', {
    répondre: ['répond répondent', 'répondit répondait', 'répondu'],
    poursuivre: ['poursuit poursuivent', 'poursuivit', 'poursuivi'],
    reconnaître: ['reconnaît reconnaissent', 'reconnut', 'reconnu'],
    écrire: ['écrivent', 'écrit écrivit', 'écrite'],
    promettre: ['promet promettent', 'promit', 'promis'],
    soutenir: ['soutient soutiennent', 'soutint', 'soutenu'],
    prévenir: ['prévient préviennent', 'prévint', 'prévenu'],
    souvenir: ['souvient', 'souvint', 'souvenu souvenue'],
    conclure: ['conclut', 'conclut', 'conclu'],
    avertir: ['avertit', 'avertit', 'averti'],
    réagir: ['réagit', 'réagit', 'réagi'],
    renchérir: ['renchérit', 'renchérit', 'renchéri'],
    prédire: ['prédisent', 'prédit', 'prédite'],
    reprendre: ['reprend', 'reprit', 'repris'],
    glisser: ['glisse', 'glissa', 'glissé'],
    appeler: ['appelle', 'appela', 'appelé'],
  }),
  ...regular('naming', 'qualifi'),
  ...irregular('naming', { décrire: ['décrivent', 'décrit décrivit', 'décrite'] }),
];
