/** Words that fill the slots of made facts: some of everyday language, as news has them. */
export const WORDS = {
  thing: [
    ...['bridge', 'station', 'harbour', 'hospital', 'stadium', 'library', 'tunnel', 'reservoir', 'warehouse', 'school'],
    ...['power plant', 'ferry line', 'water tower', 'market hall', 'airport', 'swimming pool', 'prison', 'theatre'],
    ...['railway depot', 'recycling plant', 'flood wall', 'car park', 'museum', 'quarry', 'cable car', 'mill'],
  ],
  matter: [
    ...['the noise at night', 'poisoned wells', 'missing permits', 'unpaid overtime', 'the smell of sulphur'],
    ...[
      'broken lifts',
      'forged invoices',
      'asbestos in the roof',
      'rusty pipes',
      'late deliveries',
      'rats in the cellar',
    ],
    ...['secret payments', 'a loss of documents', 'faulty brakes', 'leaking drums', 'wrong measurements'],
  ],
  people: [
    ...['nurses', 'drivers', 'pupils', 'farmers', 'guests', 'workers', 'teachers', 'sailors', 'tenants', 'engineers'],
    ...['passengers', 'volunteers', 'traders', 'miners', 'cleaners', 'students'],
  ],
  goods: ['bread', 'flats', 'diesel', 'fish', 'train tickets', 'medicines', 'timber', 'milk', 'steel', 'water'],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  hour: ['six', 'seven', 'eight', 'nine', 'ten'],
  ordinal: ['second', 'third', 'fourth', 'fifth', 'sixth'],
  small: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What people of a story are; the place is added. */
export const OFFICES: readonly string[] = [
  ...['Mayor', 'Governor', 'Senator', 'Police chief', 'Union leader', 'Professor', 'Judge', 'Doctor', 'Captain'],
];

/** What bodies of a story are called behind a made name. */
export const BODIES: readonly string[] = [
  'Ministry',
  'Council',
  'Water Board',
  'Railway',
  'Foundation',
  'Works',
  'Union',
];

export const FIRST_NAMES: readonly string[] = [
  ...['Anna', 'Peter', 'Maria', 'John', 'Lena', 'Thomas', 'Ida', 'Paul', 'Clara', 'David', 'Rosa', 'Martin', 'Eva'],
  ...['George', 'Helen', 'Frank', 'Julia', 'Simon', 'Laura', 'Victor'],
];

/** What names are put together of. */
export const SYLLABLES = {
  first: [
    'Bra',
    'Kor',
    'Vel',
    'Mer',
    'Tan',
    'Sol',
    'Har',
    'Lin',
    'Dro',
    'Pel',
    'Gar',
    'Ost',
    'Wen',
    'Fal',
    'Ruv',
    'Nad',
  ],
  middle: ['', 'e', 'a', 'ar', 'en', 'o', 'il', 'um', 'as', 'or'],
  place: ['den', 'burg', 'ford', 'stad', 'mouth', 'wick', 'haven', 'dale'],
  person: ['sen', 'ner', 'ling', 'ic', 'mann', 'ova', 'er', 'court', 'well'],
} as const;
