import { describe, expect, test } from 'vitest';
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
  ['inches and a word', 'The pipe of 6" burst, she said.', []],
  ['feet and inches', 'At 6’2” she is “very fit,” says Lee.', ['very fit,']],
  ['inches within straight', '"I am 6\'2" and fit," she said. "So are you."', ['I am 6\'2" and fit,', 'So are you.']],
  ['inches that close as well', '"I am 6\'2" she said. "So are you."', ["I am 6'2", 'So are you.']],
  ['doubled', '““We go on.” She left.', ['We go on.']],
  ['single before brackets and signs', 'He said ‘[we] left’ and paid ‘€5.’', ['[we] left', '€5.']],
  ['two single', 'He called it ‘fair’ and Lee ‘unfair.’', ['fair', 'unfair.']],
  ['low and pointed single', 'Es ist ‚gut‘, ›sehr gut‹ und ‹besser›.', ['gut', 'sehr gut', 'besser']],
  ['misused', 'It is possible. “. Lee left.', []],
])('%s marks', (_name, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a quotation that no mark closes ends with its paragraph', () => {
  expect(quoted('“We will go on. Nobody stops us.\n\nThe talks ended.')).toEqual([
    'We will go on.',
    'Nobody stops us.',
  ]);
});

const repairs = (text: string) =>
  parseReport(text, { id: 'r' }).statements.flatMap(({ quotations }) =>
    quotations.map(({ text: words, repaired }) => [words, repaired]),
  );

test('a quotation that no mark closes says so, and one that the next paragraph continues has nothing wrong', () => {
  expect(repairs('“We will go on.\n\nThe talks ended.')).toEqual([['We will go on.', 'unclosed']]);
  expect(repairs('“We will go on.\n\n“Nobody stops us,” she said.')).toEqual([
    ['We will go on.', null],
    ['Nobody stops us,', null],
  ]);
  expect(repairs('“We will go on.\n\n“Nobody stops us.\n\nThe talks ended.')).toEqual([
    ['We will go on.', null],
    ['Nobody stops us.', 'unclosed'],
  ]);
});

test.each([
  ['curly', 'The talks ended. We will go on,” she said. “Nobody stops us.”'],
  ['straight', 'The talks ended. We will go on," she said. "Nobody stops us."'],
])('a quotation that no %s mark opens begins with its sentence', (_name, text) => {
  expect(repairs(text)).toEqual([
    ['We will go on,', 'unopened'],
    ['Nobody stops us.', null],
  ]);
});

test.each([
  ['“We will go on, Lee said. He left.', [['We will go on,', 'unclosed']]],
  ['“We will go on! shouted the minister. He left.', [['We will go on!', 'unclosed']]],
  [
    '"We will go on, she added, "whatever comes."',
    [
      ['We will go on,', 'unclosed'],
      ['whatever comes.', null],
    ],
  ],
  [
    'Lee wrote: “We will go on.’ Gray was at the film “Dry Land.”',
    [
      ['We will go on.', 'unclosed'],
      ['Dry Land.', null],
    ],
  ],
  [
    '“He told me, ‘Go on.’ I left.',
    [
      ['He told me, ‘Go on.’', 'unclosed'],
      ['I left.', 'unclosed'],
    ],
  ],
])('words that no mark closes end before a report of who says them or at a single mark: %s', (text, expected) => {
  expect(repairs(text)).toEqual(expected);
});

test.each([
  ['curly', '“We go on,” she said. Nobody stops us.” He left.'],
  ['straight', '"We go on," she said. Nobody stops us." He left.'],
])('a %s closing mark behind an earlier quotation that none opens ends its sentence’s words', (_name, text) => {
  expect(repairs(text)).toEqual([
    ['We go on,', null],
    ['Nobody stops us.', 'unopened'],
  ]);
});

test('a closing mark too many, within a sentence that has its quotation, is none', () => {
  expect(repairs('“We go on,”” she said, as “ever.”')).toEqual([
    ['We go on,', null],
    ['ever.', null],
  ]);
});

test('single marks that open each paragraph hold one utterance, as double ones do', () => {
  const { statements } = parseReport('‘We go on.\n\n‘Nobody stops us,’ she said.', { id: 'r' });
  expect(statements.map(({ quotations }) => [quotations[0]?.utterance, quotations[0]?.repaired])).toEqual([
    [1, null],
    [1, null],
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
  ['zh', '他说："我们同意。"然后走了。', ['我们同意。'], 2],
  ['ko', '그는 “간다”고 말했다. ‘좋다’고 했다.', ['간다', '좋다'], 2],
  ['ja', '首相は｢行く｣と述べた。', ['行く'], 1],
  ['fr', 'Il parle d’« État ». Puis il partit.', [' État '], 2],
  ['ar', 'قال الوزير: «نحن موافقون». ثم غادر.', ['نحن موافقون'], 2],
  ['he', 'השר אמר: "אנחנו מסכימים". אחר כך הלך.', ['אנחנו מסכימים'], 2],
])('sentences and quotations in %s', (lang, text, expected, count) => {
  expect(quoted(text, lang)).toEqual(expected);
  expect(parseReport(text, { id: 'r', lang }).statements).toHaveLength(count);
});

test.each([
  ['de', 'Dr. Hans Meier sagte: „Das ist z. B. gut.“ Am 3. Mai ging er.', ['Das ist z. B. gut.'], 2],
  [
    'de',
    '„Wir gehen. Wir bleiben nicht.“ Dann ging sie. Es kostet 5 Mio. Euro.',
    ['Wir gehen.', 'Wir bleiben nicht.'],
    4,
  ],
  ['fr', '« Pourquoi ? » demande M. Dupont.', [' Pourquoi ? '], 1],
  ['it', 'Il sig. Rossi e il dott. Bianchi sono usciti. «Sì.»', ['Sì.'], 2],
  ['ru', 'МОСКВА, 29 июля. /ТАСС/. И.И. Иванов сказал: «Да», и т. д. Потом он ушёл.', ['Да'], 2],
  ['fr', 'M. Dupont est parti. « Non », dit-elle.', [' Non '], 2],
  ['da', 'Han kom d. 3. maj. »Ja«, sagde han. »Nej.«', ['Ja', 'Nej.'], 3],
  ['sv', '”Nej”, sa hon. Hon gick.', ['Nej'], 2],
  ['es', 'El Sr. López salió. “No”, dijo ella.', ['No'], 2],
  ['pl', 'Prof. Nowak wyszedł. „Tak. Idziemy”.', ['Tak.', 'Idziemy'], 3],
  ['ja', '首相は「行きます。」と述べた。「『はい』と言った」と彼は語った。', ['行きます。', '『はい』と言った'], 2],
  ['zh', '然后他走了。「好」他說。', ['好'], 2],
  ['he', 'צה"ל הודיע על כך. ד"ר כהן אמר: "כן".', ['כן'], 2],
])('abbreviations, days and marks of %s', (lang, text, expected, count) => {
  expect(quoted(text, lang)).toEqual(expected);
  expect(parseReport(text, { id: 'r', lang }).statements).toHaveLength(count);
});

test('“ behind „ closes as it should, and nobody is named in a language whose words are not known', () => {
  const { statements } = parseReport('Řekl: „Ano“. Kancléř: „Ne.“', { id: 'r', lang: 'cs' });
  expect(
    statements.flatMap(({ quotations }) => quotations.map(({ repaired, speaker }) => [repaired, speaker])),
  ).toEqual([
    [null, null],
    [null, null],
  ]);
});

test.each([
  ['On CNN’s “State of the Union,” Lee said no.', 'title'],
  ['Lee spoke Sunday on “Morning Joe.”', 'title'],
  ['Lee told “Fox and Friends” that it was late.', 'title'],
  ['The author of “Empire of the Fund,” Gray, left.', 'title'],
  ['His autobiography, “A Time for Truth,” sold well.', 'title'],
  ['The song “Yesterday” was played.', 'title'],
  ['In an article titled “Why we lost,” Gray blames Lee.', 'title'],
  ['The term “fake news” is old.', 'scare'],
  ['It was a “frank and direct” conversation.', 'scare'],
  ['“Never Again!” the crowd chanted.', 'speech'],
  ['“We Will Go On,” Lee said.', 'speech'],
  ['She called him “a fool.”', 'speech'],
  ['Lee Sides With Gray On ‘Radical Reform.’', 'speech'],
  ['He used the words “you would not want to hear.”', 'speech'],
  ['A chant of “Lock Her Up!” rose.', 'speech'],
])('titles of works and words held at a distance are told from speech: %s', (text, kind) => {
  expect(
    parseReport(text, { id: 'r' }).statements.flatMap(({ quotations }) => quotations.map((each) => each.kind)),
  ).toEqual([kind]);
});

describe('a quotation that its speaker interrupts', () => {
  const utterancesOf = (text: string) =>
    parseReport(text, { id: 'post' }).statements.flatMap(({ quotations }) => quotations.map((each) => each.whole));

  test.each([
    ['is one utterance in a sentence', '“The mill is old,” Ada Lind said, “and it will stay.”', [1, 1]],
    ['is one utterance in two sentences', '“The mill is old,” Ada Lind said. “It will stay.”', [1, 1]],
    ['is one with the marks before the comma, too', '“The mill is old”, Ada Lind said, “and it will stay”.', [1, 1]],
    ['counts once for those behind it', '“We,” Ada Lind said, “stay.”\n\nAda Lind said: “We stay.”', [1, 1, 2]],
    [
      'is two where the sentence has words of its own',
      'Ada Lind said the mill is “old” and that it is “fine”.',
      [1, 2],
    ],
    ['is two where somebody else goes on', '“The mill is old,” Ada Lind said. “It will fall,” Bo Berg said.', [1, 2]],
    ['is two in two paragraphs', '“The mill is old,” Ada Lind said.\n\n“It will stay,” Ada Lind said.', [1, 2]],
    ['is two around a sentence', '“The mill is old,” Ada Lind said. Rain fell. “It will stay,” Ada Lind said.', [1, 2]],
  ])('%s', (_, text, expected) => {
    expect(utterancesOf(text)).toEqual(expected);
  });
});
