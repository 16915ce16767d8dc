import { expect, test } from 'vitest';
import { listNames } from '../../../src/training/polnear/gold-speaker.ts';
import { readCorenlp } from '../../../src/training/polnear/read-corenlp.ts';

const WORDS = [
  ['Ann', 0, 3, 'NNP'],
  ['Lee', 4, 7, 'NNP'],
  ['spoke', 8, 13, 'VBD'],
  ['&amp;', 14, 15, 'CC'],
  ['she', 16, 19, 'PRP'],
  ['left', 20, 24, 'VBD'],
];

const tokens = WORDS.map(
  ([word, from, to, tag], at) =>
    `<token id="${at + 1}"><word>${word}</word><CharacterOffsetBegin>${from}</CharacterOffsetBegin>` +
    `<CharacterOffsetEnd>${to}</CharacterOffsetEnd><POS>${tag}</POS></token>`,
).join('\n');

const mention = (start: number, end: number, head: number) =>
  `<mention><sentence>1</sentence><start>${start}</start><end>${end}</end><head>${head}</head><text>x</text></mention>`;

const XML = `<root><document><sentences><sentence id="1"><tokens>${tokens}</tokens></sentence></sentences>
<coreference><coreference>${mention(1, 3, 2)}${mention(5, 6, 5)}</coreference></coreference></document></root>`;

test('CoreNLP’s sentences and chains are read, with their places', () => {
  const { sentences, chains } = readCorenlp(XML);
  expect(sentences[0]?.map(({ word }) => word)).toEqual(['Ann', 'Lee', 'spoke', '&', 'she', 'left']);
  expect(sentences[0]?.[1]).toEqual({ word: 'Lee', start: 4, end: 7, tag: 'NNP' });
  expect(chains[0]?.map((each) => each.tokens.map(({ word }) => word))).toEqual([['Ann', 'Lee'], ['she']]);
});

test('a pronoun has the names of its chain', () => {
  expect(listNames(readCorenlp(XML), { start: 16, end: 19 })).toEqual(['Ann Lee']);
  expect(listNames(readCorenlp(XML), { start: 20, end: 24 })).toEqual([]);
  expect(listNames(null, { start: 16, end: 19 })).toEqual([]);
});
