import { expect, test } from 'vitest';
import { parseReport } from '../../../src/statements/parse-report.ts';

/** Each quotation of a text with its speaker's name. */
const voices = (text: string) =>
  parseReport(text, { id: 'r' }).statements.flatMap(({ quotations }) =>
    quotations.map((quotation) => [quotation.text, quotation.speaker?.name ?? null]),
  );

test.each([
  ['Peter T. King of New York said it was “not easy.”', 'Peter T. King'],
  ['Rep. Ann Lee of the opposition said it was “not easy.”', 'Ann Lee'],
  ['The Bank of America said it was “not easy.”', 'Bank of America'],
  ['Carter however said it was “not easy.”', 'Carter'],
  ['Stacy Baker of Columbia, South Carolina says it is “not easy.”', 'Stacy Baker'],
  ['Dean Johnson, a salesman from Sumter, South Carolina, says it is “not easy.”', 'Dean Johnson'],
  ['Sen. Ann Lee (I-Vt.) on Saturday said it was “not easy.”', 'Ann Lee'],
])('who speaks in “%s” has a name without what stands behind it', (text, name) => {
  expect(voices(text)).toEqual([['not easy.', name]]);
});

test.each([
  ['“Get over it,” an angry Moss retaliated.', 'an angry Moss'],
  ['“Get over it,” Moss shot back.', 'Moss'],
])('whatever somebody does right behind a quotation reports it: %s', (text, name) => {
  expect(voices(text)).toEqual([['Get over it,', name]]);
});

test('a question and the report behind it are one statement', () => {
  const { statements } = parseReport('“You know?” Moss went on, as if he had not heard.', { id: 'r' });
  expect(statements.map(({ speaker, quotations }) => [speaker?.name, quotations.length])).toEqual([['Moss', 1]]);
});

test('a surname is not a body’s whose name ends with it', () => {
  expect(voices('ESPN bought the World of ESPN. “We are open,” ESPN said.')).toEqual([['We are open,', 'ESPN']]);
});

test('a pronoun stands for the one who spoke just before, even where the first name does not tell', () => {
  const text =
    'Ravi Oduya, 58, says he knew little about Bernard Moss before the vote, but now he backs Moss.\n\n“Changes are needed,” he said.';
  expect(voices(text)).toEqual([['Changes are needed,', 'Ravi Oduya']]);
});

test.each([
  ['Ann Lee accuses Gray of “sleeping” and Carl Moss says he is “losing the war.”', 'Carl Moss'],
  ['The campaign hit back, with Carl Moss calling the story “losing the war.”', 'Carl Moss'],
  ['While not everything Lee says is true, Carl Moss said Lee is “losing the war.”', 'Carl Moss'],
])('a later clause of a sentence has its own speaker: %s', (text, name) => {
  expect(voices(text).at(-1)).toEqual(['losing the war.', name]);
});

test.each([
  ['Moss said the vote was “fair” and called Lee a fool.', 'the vote was “fair'],
  ['Moss says the vote was fair and calls Lee “a fool.”', 'the vote was fair'],
])('what somebody says ends before what else they say: %s', (text, words) => {
  const [statement] = parseReport(text, { id: 'r' }).statements;
  expect(text.slice(statement?.content?.start, statement?.content?.end)).toContain(words);
  expect(text.slice(statement?.content?.start, statement?.content?.end)).not.toContain('Lee');
});

test.each([
  ['“Not now,” said the ruling.', 'the ruling'],
  ['“Not now,” tweeted another.', 'another'],
  ['“Not now,” the two write.', 'the two'],
  ['Moss last week said it was “not now.”', 'Moss'],
  ['The ministry less than two weeks ago said it was “not now.”', 'The ministry'],
  ['The budget law claims that “not now” is a date.', 'The budget law'],
])('who speaks in “%s” is told by a determiner, a noun or a verb that could be something else', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test.each([
  ['The president left no doubt of his plans, saying that “there is time.”', 'The president'],
  ['Even as Moss spoke, Carter pushed his promise of “free ferries” again.', 'Carter'],
  ['The minister, who wrote that it was “too late” in May, resigned.', 'The minister'],
  [
    'A spokesman for Platte Bridge declined to comment but said in a statement that it is “too late.”',
    'A spokesman for Platte Bridge',
  ],
  ['Moss wrote to the board, threatening “a long lawsuit,” as Carter looked on.', 'Moss'],
])('words quoted within a sentence are its likeliest speaker’s: %s', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test('each turn of a quoted transcript is its own speaker’s, without the name before it', () => {
  const text =
    'Yesterday Jo Wallace met Gov. Al Pence.\n\n"WALLACE: Will she be there? I ask you.\n\n"PENCE: She will not.\n\n"We never said so."';
  expect(voices(text)).toEqual([
    ['Will she be there?', 'Jo Wallace'],
    ['I ask you.', 'Jo Wallace'],
    ['She will not.', 'Al Pence'],
    ['We never said so.', 'Al Pence'],
  ]);
});

test('signed quotations on lines of their own are each their signer’s', () => {
  const text = '“It scares me. It is bad.” ― Ana Correa\n“He can’t answer.” ― Eva Tapia \n“Enough.” ― Leo Ruiz';
  expect(voices(text).map(([, name]) => name)).toEqual(['Ana Correa', 'Ana Correa', 'Eva Tapia', 'Leo Ruiz']);
});

test.each([
  ['The Herald Tribune wrote a review. “It is a dull book,” it added.', 'Herald Tribune'],
  ['The report was late. It also points out that “nobody read it.”', 'The report'],
  ['Two senators met. Angry voters sent a letter. “It must end,” they wrote.', 'Angry voters'],
])('“it” and “they” take up a body and several people: %s', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test('a run of capitals in a headline is nobody’s name', () => {
  expect(voices('Gold Star Mom Corners Adams On Refusal.\n\n“Not so,” Adams said.')).toEqual([['Not so,', 'Adams']]);
});

test.each([
  ['Four in 10 say it is “too late.”', 'Four in 10'],
  ['Aides to Carter say it is “too late.”', 'Aides to Carter'],
  ['“Too late,” said Will Moss, a guard.', 'Will Moss'],
  ['The voters who heard him say it is “too late.”', 'The voters'],
])('who says so may end in a number or a name, or have a clause of its own: %s', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test.each([
  ['Sen. Ann Lee (R-Ohio): “It is late.”', 'Ann Lee'],
  ['Turnout is no forecast by itself - Ann Lee: “It is late.”', 'Ann Lee'],
])('a name before a colon speaks behind it: %s', (text, name) => {
  expect(voices(text)).toEqual([['It is late.', name]]);
});

test('who takes to a stage to say something says it', () => {
  expect(voices('Moss took to the stage to say that it was “late.”')).toEqual([['late.', 'Moss']]);
  const [statement] = parseReport('Moss took to the stage to announce a ferry.', { id: 'r' }).statements;
  expect([statement?.speaker?.name, statement?.cue]).toEqual(['Moss', 'to announce']);
});

test('a time or what somebody is doing speaks no words', () => {
  expect(
    voices('The night had come over the harbour when shifting plans were “late.”').map(([, name]) => name),
  ).toEqual([null]);
});

test.each([
  ['A previously unknown letter says it is “too late.”', 'A previously unknown letter'],
  ['The first lady said it was “too late.”', 'The first lady'],
  ['A council report found “no ferries at all.”', 'A council report'],
  ['An early tweet read “no ferries at all.”', 'An early tweet'],
  ['“Too late,” said one of his aides.', 'one of his aides'],
  ['“Too late,” says Tom Gray of the non-partisan Gray Report.', 'Tom Gray'],
  ['“Too late,” said a spokesman for the board.', 'a spokesman for the board'],
  ['An engineer named Ann Lee said it was “too late.”', 'Ann Lee'],
  ['“Too late,” said an engineer named Ann Lee.', 'Ann Lee'],
  ['According to the recently released handbook, it is “too late.”', 'the recently released handbook'],
])('who says so is the whole of what stands for them: %s', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test.each([
  ['Tom Gray, the guru who founded Ferries tweeted: “We are late.”', 'Tom Gray'],
  ['Tom Gray, president and head of the Ferry Association stated, “We are late.”', 'Tom Gray'],
  ['Ann Lee, the editor of the town’s newspaper, Herald Romano, said ferries “may be late.”', 'Ann Lee'],
  ['“We are late,” Tom Gray, wearing a hat and “Ann Lee” pins, said quietly.', 'Tom Gray'],
  ['Tom Gray, author of “The Long Ferry,” said it “may be late again.”', 'Tom Gray'],
  ['As Tom Gray, author of “The Long Ferry,” put it, “the ferry may be late.”', 'Tom Gray'],
  ['The Herald quoted an engineer, Ann Lee, as saying ferries “may be late.”', 'Ann Lee'],
  ['“It may be late,” according to the board’s head, Ann Lee.', 'Ann Lee'],
  ['Moss cut the fares, which Ann Lee called “far too late.”', 'Ann Lee'],
])('an aside between a name and its verb is not who speaks: %s', (text, name) => {
  expect(voices(text).find(([words]) => /late/.test(words ?? ''))?.[1]).toBe(name);
});

test.each([
  ['Gray, 45, denied the charge.', 'Gray'],
  ['Ms. Moss, 30, denies both counts.', 'Moss'],
  ['Ann Lee, a vet, admitted the theft.', 'Ann Lee'],
  ['Tom Gray, of Leeds, announced the sale.', 'Tom Gray'],
  ['The ferry is late, said the board.', 'the board'],
  ['The ferry is late, announced the captain.', 'the captain'],
])('what is denied or announced behind an aside is not who speaks: %s', (text, name) => {
  expect(parseReport(text, { id: 'r' }).statements[0]?.speaker?.name).toBe(name);
});

test('the title of a book in an aside is nobody’s words', () => {
  const [statement] = parseReport('Ann Lee, the author of “The Long Ferry,” urged him to act.', { id: 'r' }).statements;
  expect(statement?.quotations.map(({ kind, speaker }) => [kind, speaker])).toEqual([['title', null]]);
});

test.each([
  ['Moss hit back, with one of her ads saying “he sank the ferry.”', 'one of her ads'],
  ['Ann Lee held up a sign saying “Sailors against ferries.”', 'a sign'],
  ['Ann Lee sent a letter saying it was “too late.”', 'Ann Lee'],
  ['The ad uses footage of Ann Lee saying, “Why am I not at sea?”', 'Ann Lee'],
  ['It has been called “a sinking ship” by Ann Lee, a sailor.', 'Ann Lee'],
])('a participle and a passive say in their own way who speaks: %s', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test.each([
  ['Ann Lee and Tom Gray say it is “too late.”', 'Ann Lee and Tom Gray'],
  ['“It is too late,” said Ann Lee and Tom Gray.', 'Ann Lee and Tom Gray'],
  ['“It is too late,” Ann Lee, Eva Novak and Tom Gray wrote.', 'Ann Lee, Eva Novak and Tom Gray'],
  ['Ann Lee met Tom Gray. Lee and Gray said it was “too late.”', 'Ann Lee and Tom Gray'],
  ['Ann Lee and Tom Gray wrote a letter. “It is too late,” they wrote.', 'Ann Lee and Tom Gray'],
  ['Moss met Lee and Gray said it was “too late.”', 'Gray'],
  ['“It is too late,” said Lee and Gray nodded.', 'Lee'],
])('several who speak together are named together: %s', (text, name) => {
  expect(voices(text)[0]?.[1]).toBe(name);
});

test('“the spokesman” is the one whom the report described before', () => {
  const text = '“It is late,” said a spokesman for the board.\n\n“We are sorry,” the spokesman added.';
  expect(voices(text).map(([, name]) => name)).toEqual(['a spokesman for the board', 'a spokesman for the board']);
});

test.each([
  ['The result did not surprise the pollster Tom Gray: “Ferries lose in May.”', 'Tom Gray'],
  ['“I do not like it,” beamed Tom Gray, a sailor.', 'Tom Gray'],
])('who stands beside a quotation is weighed by what is done there: %s', (text, name) => {
  expect(voices(text).at(-1)?.[1]).toBe(name);
});

test.each([
  ['Carl Moss said fares would rise.\n\nThe board met Tom Gray. It was late. “Not now,” he said.', 'Tom Gray'],
  ['Tom Gray met Carl Moss on Friday. Gray praised Moss. It was late.\n\n“Not now,” he said.', 'Tom Gray'],
])('a pronoun stands for whoever its paragraph names, or else for who was named first: %s', (text, name) => {
  expect(voices(text)).toEqual([['Not now,', name]]);
});

test.each([
  [
    'Tom Gray sold boats.\n\n“Not now,” Gray said.\n\nHis rival, Carl Gray, sold cars.\n\n“No,” Gray said.',
    ['Tom Gray', 'Carl Gray'],
  ],
  ['Tom Gray and Ann Gray sold boats. “Not now,” Gray said.', ['Gray']],
  ['Tom Gray and Ann Gray sold boats. “No,” Mr. Gray said. “Yes,” Mrs. Gray said.', ['Tom Gray', 'Ann Gray']],
  ['Tom Gray sails. Tom Gray won. His son, Carl Gray, sold cars.\n\n“Not now,” Gray said.', ['Tom Gray']],
])('a surname that several bear means the main one or the one named last, if that is plain: %s', (text, names) => {
  expect(voices(text).map(([, name]) => name)).toEqual(names);
});

test('a turn of a transcript without quotation marks is one speaker’s to its end', () => {
  const text =
    'Ann Lee met Tom Gray.\n\nLEE: We go. We sail.\n\nGRAY: You can not. It is late.\n\nLEE: Why?\n\nGRAY: It is the law.';
  expect(parseReport(text, { id: 'r' }).statements.map(({ speaker }) => speaker?.name ?? null)).toEqual([
    null,
    'Ann Lee',
    'Ann Lee',
    'Tom Gray',
    'Tom Gray',
    'Ann Lee',
    'Tom Gray',
  ]);
});

test.each([
  ['“It is shut,” points out the lock-keeper.', 'the lock-keeper'],
  ['“We are cold,” said oil and gas worker Inga Brandt.', 'Inga Brandt'],
  ['Brandt, Minister of Trade, Ports and Rural Affairs, said it was “not easy.”', 'Brandt'],
  ['“Watch this,” team members dressed for a match say.', 'team members'],
  ['The brothers Olaf and Nils Brandt said it was “not easy.”', 'Olaf and Nils Brandt'],
  ['Chief Constable Inga Brandt said it was “not easy.”', 'Inga Brandt'],
  ['County Executive Inga Brandt said it was “not easy.”', 'Inga Brandt'],
  ['Hundreds of sailors said it was “not easy.”', 'Hundreds of sailors'],
])('a noun phrase is read to its end and no further: %s', (text, name) => {
  expect(voices(text).at(-1)?.[1]).toBe(name);
});

test('an address behind a name is no speaker, nor what somebody denies', () => {
  const [statement] = parseReport('Brandt, of Dock Road, Marl, denies fraud.', { id: 'r' }).statements;
  expect(statement?.speaker?.name).toBe('Brandt');
});

test('an adverb between a pronoun and its verb is nobody', () => {
  expect(voices('She had earlier declined a visit, saying the house “was full”.')).toEqual([['was full', null]]);
});

test('a person with and without a title is one', () => {
  const text = 'Chief Constable Inga Brandt left. Constable Inga Brandt said no. Brandt said yes.';
  const { statements } = parseReport(text, { id: 'r' });
  expect(statements.map(({ speaker }) => speaker?.name)).toEqual([undefined, 'Inga Brandt', 'Inga Brandt']);
});

test('a transcript in which words stand is through what they came', () => {
  const [statement] = parseReport('Ms. Brandt said, according to a transcript, that she was sorry.', {
    id: 'r',
  }).statements;
  expect(statement).toMatchObject({ speaker: { name: 'Brandt' }, via: 'a transcript', cue: 'said' });
});

test('what somebody does is no part of their name at the start of a sentence either', () => {
  const { statements } = parseReport(
    'Engineer Tom Nolan left. “It is old,” Nolan said. Engineer Tom Nolan said it fell.',
    {
      id: 'r',
    },
  );
  expect(statements.flatMap(({ speaker }) => speaker?.name ?? [])).toEqual(['Tom Nolan', 'Tom Nolan']);
});

test('what a headline says by the way is no speaker', () => {
  const { statements } = parseReport('', { id: 'r', title: 'Nolan Bridge shut ‘for now’ after holes found' });
  expect(statements[0]?.quotations.map(({ speaker }) => speaker)).toEqual([null]);
});

test('letters behind a name are no part of it', () => {
  const { statements } = parseReport('Judge Tom Nolan QC told him: “You lied.” Nolan MP said it was late.', {
    id: 'r',
  });
  expect(statements.flatMap(({ speaker }) => speaker?.name ?? [])).toEqual(['Tom Nolan', 'Tom Nolan']);
});

test.each([
  ['**10:42** The vote is near. “We will win,” Dora Finch says.', 'Dora Finch'],
  ['**10:55** Dora Finch: “I will not vote.”', 'Dora Finch'],
  ['Prosecuting, Dora Finch said Marsh had “planned it”.', 'Dora Finch'],
  ['Jailing him, Judge Finch said: “You showed no pity.”', 'Finch'],
])('live blogs and courts name their speakers: %s', (text, name) => {
  const { statements } = parseReport(text, { id: 'r' });
  expect(statements.flatMap(({ quotations }) => quotations).map(({ speaker }) => speaker?.name)).toEqual([name]);
});
