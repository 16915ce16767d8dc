import type { Language } from '../../language/language.ts';

/** What the letters of an English word tell of it, in lower case. */
export const FORMS: NonNullable<Language['forms']> = {
  adverbForm: /ly$/,
  openingAdverb: /^[a-z]+(?:al|ent|ant|iv?e|ous|ed|ing|ful|te|ar)ly$/,
  pastForm: /ed$/,
  pastVerb: /^\p{Ll}{2,}ed$/u,
  participleForm: /(?:ed|ing)$/,
  endsPhrase: /(?:[^e]ed|[a-z]{3}ing)$/,
  gerund: /^[a-z]{3,}ing$/,
  ingForm: /^\p{Ll}{2,}ing$/u,
  verbForm: /(?:ed|[a-z]{2}s)$/,
  unknownVerb: /(?:ed|[^su]s)$/,
  noAdjective: /(?:ed|[^sw]s)$/,
  leadsOn:
    /(?:ed|ing|went|on|wants?|plans?|began|sought|rose|stood|chose|came|continues|refuses|declines|tends|spoke|has|have|had)$/,
  pluralForm: /s$/,
  surePlural: /[^s]s$/,
  commonPlural: /(?:[eo]rs|ists|ians|[ea]nts|ees|ands|ies|ics|ons|ings)$/,
  severalNoun: /(?:[^s]s|people|men|women|police|both|many|most|several|some|two|three)$/,
  roleNoun: /^(?:spokes\w+|chair\w*|staff\w*)$/,
  personNoun: /^(?:spokes\w+|\w*m[ae]n|\w*wom[ae]n)$/,
  individual:
    /^(?:spokes(?:man|woman|person)|chair(?:man|woman|person)?|[a-z]{3,}(?:woman|ologist|ographer|keeper|maker|fighter)|(?:co|ex|vice|great)-[a-z]+(?:er|or|man|father|mother|wife|husband))$/,
  capitalPronoun: /^i(?:'.*)?$/,
};
