import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/statements/lexicon/en/english.ts';
import type { Language } from '../../../src/statements/lexicon/language/language.ts';
import { makeLexicon } from '../../../src/statements/lexicon/make-lexicon.ts';

const BARE: Language = { lang: 'qaa', words: {}, cues: [] };

const made = makeLexicon({
  ...BARE,
  words: { determiner: 'lo un', definiteArticle: 'lo', preposition: 'de' },
  forms: { pluralForm: /oj$/, adverbForm: /e$/ },
  cues: [
    {
      lemma: 'zovi',
      manner: 'speech',
      forms: { base: 'zovi', present: 'zovas zovaas', past: 'zovis', participle: 'zovis' },
      traits: ['says'],
      particles: 'pri',
    },
  ],
  titles: { she: 'damo', either: 'dokto' },
  firstNames: { he: 'tom' },
  bodies: 'Banko',
  outlets: ['Nova Voko'],
  weighed: { words: 'de', ends: 'sed' },
});

const classesOf = (word: string) => [...made.lookUp(word).classes].sort();

describe('a lexicon knows of a word', () => {
  test('every class that lists it, and those that are made of them', () => {
    expect(classesOf('lo')).toEqual(['definiteArticle', 'determiner', 'functionWord', 'smallWord']);
  });

  test('what its letters tell, though no table lists it', () => {
    expect(classesOf('pontoj')).toEqual(['pluralForm']);
    expect(classesOf('de')).toContain('adverbForm');
    expect(classesOf('ponto')).toEqual([]);
  });

  test('the verb that it is a form of, in all spellings; of several forms the last', () => {
    expect(made.lookUp('zovaas').cue).toMatchObject({ lemma: 'zovi', manner: 'speech', form: 'present' });
    expect(made.lookUp('zovis').cue?.form).toBe('participle');
    expect(made.lookUp('zovi').cue?.traits).toEqual(new Set(['says']));
    expect(made.lookUp('zovi').cue?.particles).toEqual(new Set(['pri']));
    expect(made.lookUp('ponto').cue).toBeUndefined();
  });

  test('which pronoun goes with it as a title or a first name', () => {
    expect([made.lookUp('damo').titlePronoun, made.lookUp('dokto').titlePronoun]).toEqual(['she', undefined]);
    expect(classesOf('dokto')).toEqual(['title']);
    expect(made.lookUp('tom').firstNamePronoun).toBe('he');
  });

  test('what it weighs as: itself, its class, or nothing of its own', () => {
    expect(['de', 'lo', 'ponto'].map((word) => made.lookUp(word).weighedAs)).toEqual(['de', 'determiner', undefined]);
    expect(['de', 'sed'].map((word) => made.lookUp(word).endsAs)).toEqual(['de', 'sed']);
    expect(classesOf('sed')).toEqual(['maybeEnd']);
  });
});

test('names of bodies and outlets are told by words with a capital', () => {
  expect(['La Nova Banko', 'La nova banko', 'Ana Vel'].map(made.namesBody)).toEqual([true, false, false]);
  expect(['Nova Voko', 'Nova Vokoj'].map(made.namesOutlet)).toEqual([true, false]);
});

test('a language without tables knows nothing, and takes no name for a body', () => {
  const bare = makeLexicon(BARE);
  expect(bare.lookUp('the').classes.size).toBe(0);
  expect(bare.namesBody('Bank of England')).toBe(false);
  expect(bare.namesOutlet('The Times')).toBe(false);
});

test('a language without weights has those of English, but for what they say of English verbs', () => {
  const english = makeLexicon(ENGLISH);
  expect(made.weights.ends).toEqual(english.weights.ends);
  expect(made.weights.cues.signs).toEqual(english.weights.cues.signs);
  expect(english.weights.cues.verbs.size).toBeGreaterThan(100);
  expect(made.weights.cues.verbs.size).toBe(0);
});

test('weights of its own stand in place of them', () => {
  const ends = { bias: 1, signs: {} };
  expect(makeLexicon({ ...BARE, weights: { ends } }).weights.ends).toBe(ends);
});
