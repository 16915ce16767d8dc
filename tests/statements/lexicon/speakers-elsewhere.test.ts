import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../src/statements/lexicon/load-language.ts';
import { parseReport } from '../../../src/statements/parse-report.ts';
import { countSpeakers, loadSpeeches } from '../../gold/speakers-gold.ts';

const LANGUAGES = ['de', 'es', 'fr'] as const;

beforeAll(async () => {
  await Promise.all(LANGUAGES.map(loadLanguage));
});

/** Who speaks in the last quotation of a text; `–` where nobody is named. */
function lastSpeaker(lang: string, text: string): string {
  const { statements } = parseReport(text, { id: 'r', lang });
  return statements.flatMap(({ quotations }) => quotations).at(-1)?.speaker?.name ?? '–';
}

describe('quotations in German', () => {
  test.each([
    ['„Wir warten“, sagte am Montag die Bürgermeisterin Ida Rahn.', 'Ida Rahn'],
    ['Laura Rahn ist Ärztin. „Es eilt“, warnt sie.', 'Laura Rahn'],
    ['„Es eilt“, teilte ein Sprecher der Klinik mit.', 'ein Sprecher der Klinik'],
    ['„Es eilt“, so die Polizei.', 'die Polizei'],
    ['Laut Landrat Udo Pohl ist der Damm „am Ende“.', 'Udo Pohl'],
    ['Der Damm ist nach Angaben des Landrats „am Ende“.', 'des Landrats'],
    ['Pohl zufolge ist der Damm „am Ende“.', 'Pohl'],
    ['Pohl nannte den Damm „morsch“.', 'Pohl'],
    ['Ida Rahn, die Leiterin des Amts, sagte in Bonn: „Es eilt.“', 'Ida Rahn'],
    ['Ursula von der Aue sagte: „Es eilt.“', 'Ursula von der Aue'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker('de', text)).toBe(speaker);
  });

  test.each([
    ['Ida Rahn sprach zuerst. Ihr Verein hatte „alles gegeben“.'],
    ['„Es eilt“, stand auf dem Plakat.'],
    ['Das Schiff „Seestern“ sank.'],
    ['Das ist so. Der Damm gilt als „morsch“.'],
  ])('nobody is named without a verb or phrase of report: %s', (text) => {
    expect(lastSpeaker('de', text)).toBe('–');
  });
});

describe('quotations in French', () => {
  test.each([
    ['« On attend », a déclaré lundi la maire, Ida Rahn.', 'Ida Rahn'],
    ['Louise Rahn est médecin. « On attend », dit-elle.', 'Louise Rahn'],
    ['Marc Pohl est médecin. « On attend », a-t-il expliqué.', 'Marc Pohl'],
    ['« On attend », a indiqué un porte-parole de la clinique.', 'un porte-parole de la clinique'],
    ['Selon M. Pohl, la digue est « en ruine ».', 'Pohl'],
    ['D’après les pompiers, la digue est « en ruine ».', 'les pompiers'],
    ['M. Pohl a répliqué : « On attend. »', 'Pohl'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker('fr', text)).toBe(speaker);
  });

  test.each([
    ['Selon ce plan, la digue est « en ruine ».'],
    ['« Ça suffit », lisait-on sur une pancarte.'],
    ['Le navire « Étoile de mer » a coulé.'],
  ])('nobody is named without a verb or phrase of report: %s', (text) => {
    expect(lastSpeaker('fr', text)).toBe('–');
  });
});

describe('quotations in Spanish', () => {
  test.each([
    ['«Esperamos», dijo el lunes la alcaldesa, Ida Rahn.', 'Ida Rahn'],
    ['El médico Marcos Pohl no duda. «Esperamos», afirmó.', 'Marcos Pohl'],
    ['«Esperamos», ha dicho una portavoz de la clínica.', 'una portavoz de la clínica'],
    ['Según los bomberos, el dique está «en ruinas».', 'los bomberos'],
    ['Pohl replicó: «Esperamos».', 'Pohl'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker('es', text)).toBe(speaker);
  });

  test.each([
    ['Según este plan, el dique está «en ruinas».'],
    ['«Basta ya», rezaba una pancarta.'],
    ['«Esperamos», afirmó.'],
  ])('nobody is named without a verb or phrase of report: %s', (text) => {
    expect(lastSpeaker('es', text)).toBe('–');
  });
});

test.each(LANGUAGES)('of the speakers that are named in labelled texts nine in ten are right: %s', (lang) => {
  const { right, answered, expected } = countSpeakers(lang, loadSpeeches(lang));
  expect(right / answered).toBeGreaterThanOrEqual(0.9);
  expect(right / expected).toBeGreaterThanOrEqual(0.8);
});
