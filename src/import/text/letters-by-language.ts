/** What the letters of a language tell of a text's encoding. */
export interface Letters {
  /** Its letters beyond ASCII, the commonest first, in lower case. */
  readonly letters: string;
  /** Some of its commonest words. */
  readonly words: readonly string[];
  /** Encodings of one byte a character that write it, the likeliest first. */
  readonly encodings: readonly string[];
}

const WESTERN = ['windows-1252', 'macintosh'] as const;
const CENTRAL = ['windows-1250', 'iso-8859-2'] as const;
const CYRILLIC = ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'] as const;

const row = (letters: string, words: string, encodings: readonly string[]): Letters => ({
  letters,
  words: words.split(' '),
  encodings,
});

/** The languages of news sites that are written in encodings of one byte a character. */
export const LETTERS_BY_LANGUAGE: Readonly<Record<string, Letters>> = {
  en: row('éñçï', 'the of and to in that is was for', WESTERN),
  fr: row('éèàêçùîâôûœïë', 'le la les des est une que dans pour qui', WESTERN),
  de: row('üäöß', 'der die und das nicht mit ist von den', WESTERN),
  es: row('óíáéñúü', 'el los las que una por con para del', WESTERN),
  pt: row('ãçéáíóêõúâôà', 'que não uma com para os dos em do', WESTERN),
  it: row('èàùòìé', 'il che della per una con sono non di', WESTERN),
  nl: row('ëéïèö', 'het een van dat niet en de op', WESTERN),
  sv: row('äåö', 'och att det som en på är för', WESTERN),
  da: row('øåæ', 'og det at der ikke en på som', WESTERN),
  fi: row('äöå', 'ja on ei että oli se hän', WESTERN),
  is: row('ðáíþóéúæýö', 'og að er sem en til við', WESTERN),
  hu: row('áéíóöőüúű', 'az és hogy egy nem is meg a', CENTRAL),
  pl: row('łąęśżóćńź', 'nie na się że do jest jak po', CENTRAL),
  cs: row('íáěéýřčžšůúňťďó', 'se na že je ve to za byl', CENTRAL),
  sk: row('áíéýčžšúľťňôäďĺŕó', 'sa na že je vo to za bol', CENTRAL),
  hr: row('čšžćđ', 'je na se za su od da kako', CENTRAL),
  ro: row('ăîâşţșț', 'şi de la în pe cu nu din care', CENTRAL),
  tr: row('ıüşçğöâ', 've bir bu da için ile de olan', ['windows-1254']),
  lt: row('ėšžųįūąęč', 'ir kad yra su tai bet', ['windows-1257']),
  lv: row('āīēšūžļķņģč', 'un ir kas no ar par', ['windows-1257']),
  et: row('äõüöšž', 'ja on ei et see oli', ['windows-1257', 'windows-1252']),
  ru: row('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', 'и в не на что с по это как', CYRILLIC),
  bg: row('аоиетнрсвлдкпмзгуъчябцжщхйшюфь', 'на и да за от се не са', CYRILLIC),
  uk: row('оанвитіерслкдмупязьбгчхцжйїєщшюфґ', 'в на і не що та до за', CYRILLIC),
  el: row('ατοιεσνηυρπκςμλέίάήόωύθγδχφώβξζψϊϋΐ', 'και το να του η της με για από', ['windows-1253', 'iso-8859-7']),
  he: row('יוהלארתבמשנדפחקעםגטצןכסזץךף', 'של את על לא הוא עם זה', ['windows-1255', 'iso-8859-8']),
  ar: row('اليمنوتربعةدسفهكحقجشطصخضذثغزئءىأإآؤظ', 'في من على أن إلى', ['windows-1256', 'iso-8859-6']),
  th: row('านรกเงอมยลวดทสตปบคหแจพชขไใผถโซณศธฉภษญัี้่ิ์็ุูำะึื', '', ['windows-874']),
};
