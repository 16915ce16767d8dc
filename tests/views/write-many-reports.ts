import { makeRandom } from '../comparison/planted/write-story.ts';

/** How a story of many reports is written. */
interface Size {
  readonly reports: number;
  /** Statements of each report. */
  readonly statements: number;
}

/**
 * Reports of one invented event, by their ids: most of what happened is told by most of them, in one of three wordings each,
 * in a running order that differs a little; a quotation has its wordings too, and some figures differ. The same at each run.
 */
export function writeManyReports({ reports, statements }: Size): Readonly<Record<string, string>> {
  const random = makeRandom(5);
  const invent = makeInvention(random);
  const facts = Array.from({ length: Math.ceil(statements * 1.3) }, (_, place) => writeFact(place, random, invent));
  const texts = Array.from({ length: reports }, (_, report) => {
    const told = facts
      .map((wordings, place) => ({ place, text: wordings[Math.floor(random() * wordings.length)] ?? '' }))
      .filter(() => random() < 0.85)
      .map((fact) => ({ ...fact, at: fact.place + 3 * random() }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ text }) => text)
      .slice(0, statements - 4);
    const own = Array.from({ length: statements - told.length }, () => writeOwn(invent));
    const mixed = [...told.slice(0, 12), ...own, ...told.slice(12)];
    const paragraphs = Array.from({ length: Math.ceil(mixed.length / 3) }, (_, at) => mixed.slice(3 * at, 3 * at + 3));
    return [`report-${String(report + 1).padStart(2, '0')}`, paragraphs.map((own) => own.join(' ')).join('\n\n')];
  });
  return Object.fromEntries(texts);
}

const PEOPLE = ['Mayor Ida Brandt', 'Engineer Tom Hale', 'Captain Rosa Quill', 'Councillor Ned Frome', 'Dr Mona Vane'];

/** Invented words, none of them twice. */
type Invent = () => string;

function makeInvention(random: () => number): Invent {
  const used = new Set<string>();
  const invent: Invent = () => {
    const word = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '').join('');
    if (used.has(word)) return invent();
    used.add(word);
    return word;
  };
  return invent;
}

const SYLLABLES = 'ba ke li mo nu ra si to va zo del fen gar hul jor kam lin mer nol pas'.split(' ');

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** One thing that happened, in the wordings in which reports tell it. */
function writeFact(place: number, random: () => number, invent: Invent): readonly string[] {
  const who = PEOPLE[place % PEOPLE.length] ?? '';
  const [thing, deed, where] = [invent(), invent(), capital(invent())];
  const count = 20 + Math.floor(random() * 900);
  if (place % 6 === 0) {
    const said = `the ${thing} of ${where} and its ${invent()} ${deed} in the old ${invent()} must be`;
    const last = invent();
    return [
      `${who} said that “${said} repaired before the ${last} returns”.`,
      `“${capital(said)} restored before the ${last} returns,” said ${who}.`,
      `${who} told reporters that “${said} repaired”.`,
    ];
  }
  if (place % 3 === 1)
    return [
      `Crews ${deed}ed ${count} ${thing}s near ${where} before noon on Tuesday.`,
      `Near ${where}, crews ${deed}ed ${count} ${thing}s before noon on Tuesday.`,
      `Crews ${deed}ed ${count + 7} ${thing}s near ${where} before noon on Tuesday.`,
    ];
  return [
    `The ${thing} road to ${where} stays shut until its ${deed} bridges have been taken away.`,
    `Until its ${deed} bridges have been removed, the ${thing} road to ${where} stays shut.`,
    `The ${thing} road to ${where} remains blocked until all its ${deed} bridges have been taken away.`,
  ];
}

/** What one report alone tells. */
function writeOwn(invent: Invent): string {
  return `A ${invent()} from ${capital(invent())} kept ${invent()} and ${invent()} dry with ${invent()} sacks.`;
}
