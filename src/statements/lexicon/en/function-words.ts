const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = list('i we you he she it they who which everyone nobody someone somebody everybody');
/** Words that begin a noun phrase. */
export const DETERMINERS = list(`the a an this that these those his her their its our my your some many several most all
  both each every another any no one two three four five six seven eight nine ten dozens few more other`);
/** Determiners that stand for somebody named before. */
export const POSSESSIVES = list('his her their its our my your');
/** Words that join a noun phrase to the noun before it. */
export const JOINING_PREPOSITIONS = list(
  'of for from with at by in on to near behind against among outside inside within',
);
export const PREPOSITIONS =
  list(`of for from with at in on to near behind against among by about after before during since
  until without under over into through between as than like despite amid toward towards upon via across along around
  beside beyond per regarding within outside inside`);
/** Words that begin a clause. */
export const CLAUSE_OPENERS = list(`that if when while because although though whether where why how what since as
  after before until unless and but or so yet nor then whereas once`);
export const AUXILIARIES = list(`is are was were be been being am has have had having do does did will would can could
  shall should may might must 's 've 'd 'll 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
  won't wouldn't can't couldn't shouldn't cannot gets got`);
/** Forms of `be`, and of `get` where it stands for it. */
export const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;
/** Verbs of the past whose form does not end in -ed, as news has them. */
export const IRREGULAR_PAST = list(`went took made gave came got began ran held kept left met put spoke stood sent won
  lost led sat drew fell found had knew saw set shot spent thought wrote fought broke brought built chose drove hit laid
  let meant paid rose sought sold taught threw wore hung swore felt grew became heard read caught dealt bore struck`);
/** Adverbs that stand between a subject and its verb and don't end in -ly. */
export const ADVERBS = list(`also then later once now never not still even just again further soon twice often always
  already ever instead too only first last today yesterday tonight meanwhile nonetheless nevertheless however have has had
  himself herself themselves itself both all each repeatedly perhaps maybe indeed`);
export const WEEKDAYS =
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december today yesterday tonight tomorrow jan. feb. aug. sept. oct. nov. dec.`);
export const HONORIFICS: ReadonlyMap<string, 'he' | 'she' | undefined> = new Map([
  ...(['mr.', 'mr', 'sir', 'king', 'prince', 'lord', 'congressman', 'pope'] as const).map(
    (word) => [word, 'he'] as const,
  ),
  ...(['mrs.', 'mrs', 'ms.', 'ms', 'miss', 'queen', 'lady', 'princess', 'congresswoman', 'dame', 'madam'] as const).map(
    (word) => [word, 'she'] as const,
  ),
  ...`dr. dr sen. sen rep. rep gov. gov gen. gen lt. lt col. col sgt. sgt capt. prof. prof rev. rev senator senators
    representative governor president vice president-elect judge justice professor general secretary speaker mayor
    congressman former then chairman chairwoman minister chancellor ambassador director attorney commissioner officer
    republican democrat detective captain colonel major sheriff state maj. adm. admiral cmdr. brig. sens. reps. del.
    anchor host pastor actor actress councillor councilman councilwoman assemblyman assemblywoman
    spokesman spokeswoman spokesperson strategist nominee candidate leader chief manager pollster commander deputy`
    .split(/\s+/)
    .map((word) => [word, undefined] as const),
]);
