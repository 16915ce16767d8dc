import type { SentenceTables } from './language/sentence-tables.ts';

/** What is known of how sentences end in languages that have no lexicon. */
export function sentencesOf(lang: string): SentenceTables {
  const [subtag = ''] = lang.toLowerCase().split(/[^a-z]/);
  return WITH_ORDINALS.has(subtag) ? ORDINAL_TABLES : TABLES;
}

const TABLES: SentenceTables = {
  /** Titles and the like that always have their name or number behind them, in the languages of Europe. */
  abbreviations: `Dr Dra Prof Hr Hrn Fr Frl M MM Sr Sra Srs Sres Srta Ing Lic Sig sig Dott dott On on avv St Ste Str Nr Nº No
    Art Abs Abg Min Gen Col Gral Mgr Mme Mlle Me EE Kard Dhr dhr mevr mw hr kl Mio Mrd Tsd mln mld bzw vgl ca env janv févr
    avr juil im ul gen płk red им ул акад проф гр тов см млн млрд тыс dr mr prof ir ing`,
  andSoOn: ['т.д', 'т. д', 'т.п', 'т. п'],
  /** What goes on with a sentence behind a Japanese or Korean quotation. */
  goesOn: ['と', 'って', 'など', 'という', '라고', '이라고', '라며', '고', '、', '，'],
};

const ORDINAL_TABLES: SentenceTables = { ...TABLES, hasOrdinals: true };

/** Languages that write the days of months and the like with a full stop. */
const WITH_ORDINALS: ReadonlySet<string> = new Set('de da nb nn no cs sk fi hu sl hr sr et lv lt is'.split(' '));
