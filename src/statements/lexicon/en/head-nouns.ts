/** Head nouns of descriptions that stand for something written, shown or read out. */
export const DOCUMENTS =
  /^(?:report|poll|survey|study|letter|statement|ads?|memo|e-?mails?|headline|signs?|shirts?|hats?|posts?|tweets?|articles?|editorial|story|documents?|lawsuit|ruling|order|law|bill|plan|platform|website|page|account|book|speech|messages?|release|review|analysis|paper|script|caption|banner|comments|remarks|filing|complaint|indictment|transcripts?|spot|video|slogan)$/;

/** Head nouns of descriptions that stand for people or bodies that speak. */
export const PERSONS =
  /^(?:spokes\w+|\w*m[ae]n|\w*wom[ae]n|officials?|people|voters?|critics|supporters?|opponents?|aides?|advis[eo]rs?|campaign|group|union|party|committee|government|ministry|department|administration|senators?|lawmakers?|leaders?|president|candidates?|nominee|minister|governor|mayor|judge|court|police|protesters?|activists?|experts?|analysts?|economists?|scientists?|researchers?|lawyers?|attorneys?|strategists?|operatives?|donors?|democrats|republicans|conservatives|liberals|crowd|audience|fans|friends?|mother|father|wife|husband|son|daughter|brother|sister|family|reporters?|journalists?|columnist|editor|host|author|professor|teacher|students?|parents?|doctors?|members?|delegates?|billionaire|mogul|businessman|senate|house|board|company|agency|bureau|panel|team|sources?|ones?|others?|several|many|most|some|both|another|few)$/;

/** Head nouns of descriptions that stand for one body, which `it` takes up. */
const BODIES =
  /^(?:campaign|group|union|party|committee|government|ministry|department|administration|court|senate|house|board|company|agency|bureau|panel|team|commission|council|organi[sz]ation|newspaper|paper|network|firm|center|centre|institute|office|city|state|university|bank|fund|charity|pac|church|hospital|magazine|website|outlet|channel)$/;

/** The noun that a description is about: `spokesman` in `a spokesman for the board`. */
export function headNoun(description: string): string {
  const [phrase = ''] = description.toLowerCase().split(/,| (?:of|for|from|in|at|on|with|to|who|that) /, 1);
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** Whether a description stands for a body or something written, which `it` takes up. */
export const describesThing = (description: string): boolean => {
  const head = headNoun(description);
  return BODIES.test(head) || (DOCUMENTS.test(head) && !/s$/.test(head));
};

/** Whether a description stands for several people, whom `they` takes up. */
export const describesSeveral = (description: string): boolean =>
  /(?:[^s]s|people|men|women|police|both|many|most|several|some|two|three)$/.test(headNoun(description)) ||
  / and (?:the |an? )?[^,]+$/.test(description);
