import { expect, test } from 'vitest';
import { parseReport } from '../../src/statements/parse-report.ts';

const quoted = (text: string, lang = 'en') =>
  parseReport(text, { id: 'r', lang }).statements.flatMap(({ quotations }) =>
    quotations.map((quotation) => quotation.text),
  );

test.each([
  ['straight', 'He said "yes" twice.', ['yes']],
  ['curly', 'He said “yes” twice.', ['yes']],
  ['single', 'He said ‘not now’ twice.', ['not now']],
  ['typewriter pairs', "''It is late,'' she said.", ['It is late,']],
  ['nested', '“They chanted ‘no’ all day,” she said.', ['They chanted ‘no’ all day,']],
  ['apostrophes', 'The workers’ union said it’s the ’90s again.', []],
  ['inches', 'The 6" pipe burst.', []],
])('%s marks', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation that no mark closes ends with its paragraph', () => {
  expect(quoted('“We will go on. Nobody stops us.\n\nThe talks ended.')).toEqual([
    'We will go on.',
    'Nobody stops us.',
  ]);
});

test('a quotation over two paragraphs is one utterance', () => {
  const { statements } = parseReport('“We will go on.\n\n“Nobody stops us,” she said.', { id: 'r' });
  expect(statements.map(({ quotations }) => quotations[0]?.utterance)).toEqual([1, 1]);
});

test.each([
  ['de', 'Er sagte: „Das ist gut.“ Dann ging er.', ['Das ist gut.'], 2],
  ['fr', 'Il a dit : « C’est bon. » Puis il partit.', [' C’est bon. '], 2],
  ['ru', 'Он сказал: «Мы согласны». Потом он ушёл.', ['Мы согласны'], 2],
  ['ja', '彼は「行きます」と言った。それから帰った。', ['行きます'], 2],
  ['zh', '他说：“我们同意。”然后他走了。', ['我们同意。'], 2],
  ['ar', 'قال الوزير: «نحن موافقون». ثم غادر.', ['نحن موافقون'], 2],
  ['he', 'השר אמר: "אנחנו מסכימים". אחר כך הלך.', ['אנחנו מסכימים'], 2],
])('sentences and quotations in %s', (lang, text, expected, count) => {
  expect(quoted(text, lang)).toEqual(expected);
  expect(parseReport(text, { id: 'r', lang }).statements).toHaveLength(count);
});
