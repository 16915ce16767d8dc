const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const TITLES = wordSet(`mr mrs ms miss dr sen senator senators rep reps representative gov governor president vice
  president-elect sir judge justice rev prof professor gen general lt col sgt capt del mayor congressman congresswoman
  king queen prince pope the a an`);
/** Words that stand with a capital right before a name and are no part of it. */
const OFFICES = wordSet(`former then secretary speaker leader chair chairman chairwoman minister chancellor ambassador
  nominee candidate chief director manager spokesman spokeswoman attorney commissioner officer whip republican democrat
  democratic rival host strategist`);
const SUFFIXES = wordSet('jr sr ii iii iv md phd himself herself themselves itself both also');
const PRONOUNS =
  wordSet(`i we you he she it they who which that this these those one his her hers their theirs its my our
  your him them us me whom whose himself herself themselves`);
/** Words before which a noun phrase has ended: what follows describes it. */
const DESCRIBING = wordSet(`of for from at in on with by to who whom whose which that as about near under inside outside
  among against during after before speaking running filed released`);
const SMALL = wordSet(`of the a an and for in on at to by from with who is was his her their its`);

/** `the former Secretary of State` before a name. */
const OFFICE_OF =
  /^(?:the |former |then-|acting |deputy )*(?:secretary|speaker|director|chief|chairman|chairwoman|chair|governor|mayor|president|minister|leader) of (?:the )?(?:[A-Z][\w.&-]*\s|of\s|the\s|and\s)+?(?=[A-Z][\w.’'-]+ (?:[A-Z]\.? )?[A-Z][\w.’'-]+$)/i;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[^\p{L}\p{N}&-]/gu, '');

/** Whether a speaker is a pronoun as written. */
export const isPronoun = (name: string): boolean =>
  PRONOUNS.has(
    name
      .trim()
      .toLowerCase()
      .replace(/[’']s$/, ''),
  );

/** The word that a speaker is known by, and the given names before it. */
export interface Head {
  readonly word: string;
  /** The nearest to the head first. */
  readonly given: readonly string[];
  /** Whether it has a capital. */
  readonly isProper: boolean;
}

/** The head of a noun phrase: its last word before a comma, a preposition or a relative clause. */
export function readHead(name: string): Head {
  const words = cutDescription(
    name
      .trim()
      .replace(/^["“'‘]|["”'’]$/g, '')
      .replace(OFFICE_OF, ''),
  );
  while (words.length > 1 && SUFFIXES.has(bare(words.at(-1) ?? ''))) words.pop();
  const head = words.pop() ?? '';
  const before = words.toReversed();
  const end = before.findIndex(
    (word) => !/^["“]?\p{Lu}/u.test(word) || TITLES.has(bare(word)) || OFFICES.has(bare(word)),
  );
  const given = before
    .slice(0, end < 0 ? before.length : end)
    .map(bare)
    .filter((word) => word.length > 1);
  return { word: bare(head), given, isProper: /^\p{Lu}/u.test(head) };
}

function cutDescription(phrase: string): string[] {
  const signAt = phrase.slice(1).search(/[,;:([—–]/);
  const words = (signAt < 0 ? phrase : phrase.slice(0, signAt + 1)).split(/\s+/);
  const hasMore = (at: number) => at < words.length - 1 || signAt >= 0;
  const end = words.findIndex(
    (word, at) => at > 0 && hasMore(at) && (word === '-' || DESCRIBING.has(word.toLowerCase())),
  );
  return (end < 0 ? words : words.slice(0, end)).filter((word) => bare(word) !== '');
}

/** Whether two names can be one speaker's: the same but for titles and marks, or with heads that go together. */
export function isSameSpeaker(name: string, accepted: readonly string[]): boolean {
  const [own, head] = [bareName(name), readHead(name)];
  return accepted.some((other) => own.join(' ') === bareName(other).join(' ') || goTogether(head, readHead(other)));
}

/** Whether two heads are the same word, and no given names tell two people apart. */
function goTogether(one: Head, other: Head): boolean {
  if (one.word === '' || one.word !== other.word) return false;
  const bothGiven = one.isProper && other.isProper && one.given.length > 0 && other.given.length > 0;
  return !bothGiven || one.given.some((own) => other.given.some((their) => own[0] === their[0]));
}

/** Whether two names share a word that is not a small one. */
export function sharesWord(name: string, accepted: readonly string[]): boolean {
  const words = new Set(accepted.flatMap(bareName).filter((word) => !SMALL.has(word)));
  return bareName(name).some((word) => words.has(word));
}

/** The words of a name without titles before and suffixes behind. */
function bareName(name: string): readonly string[] {
  const words = name.split(/\s+/).map(bare).filter(Boolean);
  const first = words.findIndex((word) => !TITLES.has(word));
  const last = words.findLastIndex((word) => !SUFFIXES.has(word));
  return first < 0 || last < first ? words : words.slice(first, last + 1);
}
