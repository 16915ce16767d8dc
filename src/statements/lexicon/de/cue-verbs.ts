import type { CueVerb } from '../language/cue-form.ts';

/** Forms for one and for several, now and then, that are told by their stem: `betont`, `betonten`. */
const weak = (manner: CueVerb['manner'], stems: string): readonly CueVerb[] =>
  stems.split(/\s+/).map((stem) => {
    const isJoined = /[td]$/.test(stem);
    const [t, te] = isJoined ? ['et', 'ete'] : ['t', 'te'];
    return {
      lemma: `${stem}en`,
      manner,
      forms: { present: `${stem}${t} ${stem}en`, past: `${stem}${te} ${stem}${te}n` },
    };
  });

/** Verbs whose forms are none of those. */
const strong = (manner: CueVerb['manner'], verbs: Readonly<Record<string, string>>): readonly CueVerb[] =>
  Object.entries(verbs).map(([lemma, past]) => {
    const [forms = '', present = ''] = past.split(' | ').toReversed();
    return { lemma, manner, forms: { present, past: forms } };
  });

/** The verbs with which German-language news reports what somebody says. */
export const GERMAN_CUES: readonly CueVerb[] = [
  { lemma: 'sagen', manner: 'speech', forms: { present: 'sagt sagen', past: 'sagte sagten' }, traits: ['says'] },
  {
    lemma: 'sprechen',
    manner: 'speech',
    forms: { present: 'spricht sprechen', past: 'sprach sprachen' },
    traits: ['needs a topic'],
    particles: 'von',
  },
  ...weak(
    'speech',
    `erklär beton berichte berichtet antwort meint mein erwider erzähl erläuter ergänz füg kritisier klag beklag warn mahn forder
    versicher beteuer bekräftig bestätig unterstreich kündig teil begründ urteil versprich schilder erinner frag ruf räum wunder
    bemängel bilanzier prophezei resümier spott scherz schwärm jubel schimpf twitter vermut verkünd`.replace(
      /berichte berichtet|unterstreich|versprich|ruf |meint/g,
      '',
    ),
  ),
  ...strong('speech', {
    berichten: 'berichtet berichten | berichtete berichteten',
    schreiben: 'schreibt schreiben | schrieb schrieben',
    rufen: 'ruft rufen | rief riefen',
    unterstreichen: 'unterstreicht | unterstrich unterstrichen',
    versprechen: 'verspricht | versprach versprachen',
    widersprechen: 'widerspricht | widersprach widersprachen',
    geben: 'gibt | gab gaben',
    entgegnen: 'entgegnet entgegnen | entgegnete entgegneten',
    heben: 'hebt | hob hoben',
    weisen: 'weist | wies wiesen',
    gestehen: 'gesteht | gestand gestanden',
    verlangen: 'verlangt verlangen | verlangte verlangten',
    behaupten: 'behauptet behaupten | behauptete behaupteten',
    vorwerfen: 'wirft | warf warfen',
    appellieren: 'appelliert | appellierte appellierten',
  }),
  ...strong('naming', {
    nennen: 'nennt nennen | nannte nannten',
    bezeichnen: 'bezeichnet bezeichnen | bezeichnete bezeichneten',
  }),
];
