import type { CueVerb } from '../language/cue-form.ts';

/** The present and the past of regular verbs in -ar, by their stems: `afirma`, `afirmó`. */
const regular = (manner: CueVerb['manner'], stems: string): readonly CueVerb[] =>
  stems.split(/\s+/).map((stem) => {
    const [present = stem, past = present] = stem.split('/').toReversed();
    return {
      lemma: `${past}ar`,
      manner,
      forms: {
        present: `${present}a ${present}an`,
        past: `${past}ó ${past}aron ${past}aba ${past}aban`,
        perfect: `${past}ado`,
        participle: `${past}ando`,
      },
    };
  });

const irregular = (
  manner: CueVerb['manner'],
  verbs: Readonly<Record<string, readonly [present: string, past: string, perfect: string]>>,
): readonly CueVerb[] =>
  Object.entries(verbs).map(([lemma, [present, past, perfect]]) => ({
    lemma,
    manner,
    forms: { present, past, perfect },
  }));

/** The verbs with which Spanish-language news reports what somebody says. */
export const SPANISH_CUES: readonly CueVerb[] = [
  {
    lemma: 'decir',
    manner: 'speech',
    forms: { present: 'dice dicen', past: 'dijo dijeron decía', perfect: 'dicho', participle: 'diciendo' },
    traits: ['says'],
  },
  {
    lemma: 'hablar',
    manner: 'speech',
    forms: { present: 'habla hablan', past: 'habló hablaron' },
    traits: ['needs a topic'],
    particles: 'de',
  },
  ...regular(
    'speech',
    `afirm declar explic asegur indic señal subray destac insist anunci denunci confirm aclar manifest coment coment relat consider
    critic lament pregunt contest replic inform recalc juzg cont/cuent respald recrimin reproch alert reclam plante expres argument
    cuestion mencion not anot matiz detall testific jur confes/confies aleg opin exclam murmur celebr bromé zanj not ironiz
    record/recuerd`,
  ),
  ...irregular('speech', {
    añadir: ['añade añaden', 'añadió añadieron', 'añadido'],
    advertir: ['advierte advierten', 'advirtió advirtieron', 'advertido'],
    sostener: ['sostiene sostienen', 'sostuvo sostuvieron', 'sostenido'],
    responder: ['responde responden', 'respondió respondieron', 'respondido'],
    reconocer: ['reconoce reconocen', 'reconoció reconocieron', 'reconocido'],
    escribir: ['escribe escriben', 'escribió escribieron', 'escrito'],
    prometer: ['promete prometen', 'prometió prometieron', 'prometido'],
    exigir: ['exige exigen', 'exigió exigieron', 'exigido'],
    pedir: ['pide piden', 'pidió pidieron', 'pedido'],
    insistir: ['insiste insisten', 'insistió insistieron', 'insistido'],
    admitir: ['admite admiten', 'admitió admitieron', 'admitido'],
    concluir: ['concluye concluyen', 'concluyó concluyeron', 'concluido'],
    precisar: ['precisa precisan', 'precisó precisaron', 'precisado'],
    proseguir: ['prosigue prosiguen', 'prosiguió', 'proseguido'],
    defender: ['defiende defienden', 'defendió defendieron', 'defendido'],
    expresar: ['expresa', 'expresó', 'expresado'],
    apuntar: ['apunta apuntan', 'apuntó apuntaron', 'apuntado'],
    agregar: ['agrega agregan', 'agregó agregaron', 'agregado'],
    revelar: ['revela revelan', 'reveló revelaron', 'revelado'],
    referir: ['refiere', 'refirió', 'referido'],
    confesar: ['confiesa confiesan', 'confesó confesaron', 'confesado'],
  }),
  ...regular('naming', 'calific/calific tild'),
  ...irregular('naming', { describir: ['describe describen', 'describió describieron', 'descrito'] }),
];
