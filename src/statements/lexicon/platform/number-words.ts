/** The value of each word, from two on; `a b/c` are three numbers, the last of which has two forms. */
function count(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    words.split(/\s+/).flatMap((forms, index) =>
      forms
        .split('/')
        .filter((form) => form !== '-')
        .map((form) => [form, index + 2] as const),
    ),
  );
}

/** Small numbers in words, by language, from two to twelve; left out is what is as often another word. */
export const NUMBER_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: count('zwei/zweien drei/dreien vier fünf sechs sieben acht neun zehn elf zwölf'),
  fr: count('deux trois quatre cinq six sept huit - dix onze douze'),
  es: count('dos tres cuatro cinco seis siete ocho nueve diez - doce'),
  it: count('due tre quattro cinque - sette otto nove dieci undici dodici'),
  pt: count('dois/duas três quatro cinco seis sete oito nove dez onze doze'),
  nl: count('twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  sv: count('två tre fyra fem sex sju åtta nio tio elva tolv'),
  da: count('to tre fire fem seks syv otte ni ti elleve tolv'),
  nb: count('to tre fire fem seks sju/syv åtte ni ti elleve tolv'),
  pl: count(
    'dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech/czworo pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu',
  ),
  cs: count(
    'dva/dvě/dvou tři/tří čtyři/čtyř pět/pěti šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct dvanáct',
  ),
  ru: count(
    'два/две/двух/двое три/трёх/трех/трое четыре/четырёх/четырех/четверо пять/пяти/пятеро шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать',
  ),
  uk: count(
    'два/дві/двох/двоє три/трьох/троє чотири/чотирьох/четверо пʼять/п’ять шість/шести сім/семи вісім/восьми девʼять/дев’ять десять/десяти одинадцять дванадцять',
  ),
  tr: count('iki üç dört beş altı yedi sekiz dokuz on - -'),
};
