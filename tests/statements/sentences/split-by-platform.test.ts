import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/statements/sentences/split-sentences.ts';

/** A bar stands where one sentence ends and the next begins. */
test.each([
  ['de', 'Dr. med. Vogt half. | Am 3. Mai zahlte Berg 1,2 Mrd. Euro. | Die Art. | Nach Art. 5 gilt es.'],
  ['de', '»Es ist aus.« | Berg ging. | Vogt rief: »Halt!« | Dann fiel das Tor.'],
  ['da', '»Det er forbi.« | Berg gik. | Den 3. maj kom hr. Holm kl. 18.'],
  ['fr', 'Mme Dupin est partie. | « Non. » | Le Pr. Martin est resté. | Voir p. 6.'],
  ['es', 'La Sra. López habló con el Gral. Ruiz. | Dijo que no. | Véase el art. 5 de la ley.'],
  ['it', "È l'Ing. Conti. | Il dott. Bassi tace. | Il mare è calmo. | Si veda art. 5 e pag. 7."],
  ['pt', 'A Sra. Pinto falou com o Exmo. Dr. Reis. | Foi para o mar. | Depois voltou. | Ver pág. 8.'],
  ['nl', 'Mr. De Wit sprak met mevr. Bos. | Drs. Kok zweeg. | Zie blz. 4 en art. 9.'],
  [
    'pl',
    'Zeznał kpt. Zych o godz. 18.00. | Był tam m.in. prof. Lis. | To ul. Długa 5. | Dał im 5 zł. | Potem wyszedł.',
  ],
  ['uk', 'Пл. ім. Шевчука закрито. | Там був проф. Бондар. | Це вул. Садова.'],
  ['ru', 'Там был проф. Орлов и др. | Потом г. Белов ушёл. | Это ул. Садовая.'],
  ['el', 'Ο Δρ. Ρήγας μίλησε. | Ο κ. Βλάχος έφυγε. | Βλ. σελ. 6.'],
  ['hi', 'डॉ. मेहता आए। | श्री. राव चले गए।'],
  ['hy', 'Պրն. Սարյանը խոսեց։ | Նա գնաց։'],
  ['cs', 'Přišel Ing. Malý a por. Novák. | Viz str. 5 zákona. | Dne 3. května odešel.'],
  ['sv', 'Prof. Lind kom kl. 18. | Det var i maj. | Sedan gick hon.'],
  ['tr', 'Prof. Kaya ve Dr. Demir geldi. | Sonra gittiler.'],
  ['zh', '她看《快跑！妈妈》。 | 好！'],
])('the short forms and marks of a language end no sentence: %s', (lang, marked) => {
  const text = marked.replaceAll(' | ', lang === 'zh' ? '' : ' ');
  const sentences = splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(marked.split(' | '));
});
