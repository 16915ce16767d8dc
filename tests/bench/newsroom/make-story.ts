import { randomFrom } from '../made-statements.ts';
import { FACTS, SAYINGS, UTTERANCES } from './fact-wordings.ts';
import { BODIES, FIRST_NAMES, OFFICES, SYLLABLES, WORDS } from './story-words.ts';

/** Reports of a made story. */
const REPORTS = ['echo', 'post', 'wire'] as const;

/** Facts of a story, and the share of them that each report tells: 133 passages a story, as the mean of 300 real reports. */
const FACT_COUNT = 48;
const TOLD = 0.6;

/** Share of the facts that are said by somebody, and of second wordings that are those of the first report. */
const SAID = 0.4;
const COPIED = 0.3;

type Random = () => number;

/** The files of an invented story by their path in `content/`; the same number gives the same text, whatever else is made. */
export function makeStory(number: number): Readonly<Record<string, string>> {
  const random = randomFrom(5_000 + number);
  const names = inventNames(random);
  const facts = Array.from({ length: FACT_COUNT }, () => makeFact(random, names));
  const folder = `story-${String(number + 1).padStart(4, '0')}`;
  const day = new Date(Date.UTC(2019, 0, 1 + 2 * number)).toISOString().slice(0, 10);
  const thing = pick(WORDS.thing, random);
  const files = REPORTS.map((name, place) => {
    const title = `${names.places[0]} ${['argues about its', 'in dispute over', 'waits for'][place]} ${thing}`;
    const head = [`label: ${name}`, `title: ${title}`, `publisher: The ${name}`, `published: ${day}T1${place}:30:00Z`];
    return [`${folder}/${name}.md`, `---\n${head.join('\n')}\n---\n\n${writeBody(facts, place, random)}`] as const;
  });
  const story = `---\ntitle: The ${thing} of ${names.places[0]}\ndate: ${day}\n---\n`;
  return Object.fromEntries([[`${folder}/story.md`, story], ...files]);
}

interface Names {
  readonly places: readonly string[];
  readonly speakers: readonly string[];
  readonly bodies: readonly string[];
}

function inventNames(random: Random): Names {
  const invent = (endings: readonly string[]) =>
    pick(SYLLABLES.first, random) + pick(SYLLABLES.middle, random) + pick(endings, random);
  const places = Array.from({ length: 4 }, () => invent(SYLLABLES.place));
  const speakers = Array.from({ length: 6 }, () => {
    const name = `${pick(FIRST_NAMES, random)} ${invent(SYLLABLES.person)}`;
    return random() < 0.5 ? `${pick(OFFICES, random)} ${name}` : name;
  });
  const bodies = Array.from({ length: 3 }, () => `${invent(SYLLABLES.place)} ${pick(BODIES, random)}`);
  return { places, speakers, bodies };
}

/** A fact as each of three reports may word it. */
function makeFact(random: Random, names: Names): readonly string[] {
  const slots = chooseSlots(random, names);
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, slot: string) => slots.get(slot) ?? slot);
  if (random() >= SAID) return pick(FACTS, random).map((wording) => startUpper(fill(wording)));
  const utterance = fill(pick(UTTERANCES, random));
  const isAltered = random() < 0.4;
  return pick(SAYINGS, random).map((wording, place) => {
    const chosen = utterance.replace(/\|(.*?)\|(.*?)\|/, (_, one: string, other: string) =>
      isAltered && place === 1 ? other : one,
    );
    const words = wording.includes('that “') ? chosen[0]?.toLowerCase() + chosen.slice(1) : chosen;
    return startUpper(fill(wording.replace('{words}', () => words)));
  });
}

function chooseSlots(random: Random, { places, speakers, bodies }: Names): ReadonlyMap<string, string> {
  const below = (least: number, most: number) => least + Math.floor(random() * (most - least));
  const chosen = Object.entries(WORDS).map(([slot, words]) => [slot, pick(words, random)] as const);
  return new Map([
    ...chosen,
    ['place', pick(places, random)],
    ['town', pick(places, random)],
    ['speaker', pick(speakers, random)],
    ['body', pick(bodies, random)],
    ['count', below(11, 950).toString()],
    ['year', below(1960, 2019).toString()],
    ['percent', below(2, 60).toString()],
    ['money', `$${below(2, 90)} million`],
  ]);
}

/** The facts that a report tells, one to three sentences a paragraph. */
function writeBody(facts: readonly (readonly string[])[], place: number, random: Random): string {
  const sentences = facts
    .filter(() => random() < TOLD)
    .map((wordings) => wordings[random() < COPIED ? 0 : place] ?? '');
  let body = '';
  for (const sentence of sentences) body += `${sentence}${random() < 0.5 ? '\n\n' : ' '}`;
  return `${body.trimEnd()}\n`;
}

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('Nothing to choose from.');
  return value;
}

function startUpper(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1);
}
