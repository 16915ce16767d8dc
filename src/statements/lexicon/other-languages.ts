import type { SentenceTables } from './language/sentence-tables.ts';
import { listWords } from './list-words.ts';
import { COMMON_SHORT_FORMS, SHORT_FORMS } from './short-forms.ts';

/** What is known of how sentences end in languages that have no lexicon. */
export function sentencesOf(lang: string): SentenceTables {
  const [subtag = ''] = lang.toLowerCase().split(/[^a-z]/);
  const known = tablesBySubtag.get(subtag);
  if (known) return known;
  const { inside, maybeLast, beforeFigure } = SHORT_FORMS[subtag === 'no' ? 'nb' : subtag] ?? COMMON_SHORT_FORMS;
  const made: SentenceTables = {
    abbreviations: inside,
    beforeFigure: beforeFigure ?? '',
    andSoOn: listWords(maybeLast),
    goesOn: BEHIND_QUOTATIONS,
    hasOrdinals: WITH_ORDINALS.has(subtag),
  };
  tablesBySubtag.set(subtag, made);
  return made;
}

const tablesBySubtag = new Map<string, SentenceTables>();

/** What goes on with a sentence behind a Japanese or Korean quotation. */
const BEHIND_QUOTATIONS = ['と', 'って', 'など', 'という', '라고', '이라고', '라며', '고', '、', '，'];

/** Languages that write the days of months and the like with a full stop. */
const WITH_ORDINALS: ReadonlySet<string> = new Set('de da nb nn no cs sk fi hu sl hr sr et lv lt is'.split(' '));
