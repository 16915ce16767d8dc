/**
 * What made reports tell: each fact in three wordings. A slot in braces is filled the same in all three; `{speaker}` and
 * `{body}` are somebody and some body of the story, `{words}` a quotation.
 */
export const FACTS: readonly (readonly [string, string, string])[] = [
  [
    'The {thing} in {place} was closed on {day} after {count} people complained about {matter}.',
    'On {day}, after complaints by {count} people about {matter}, the {thing} in {place} was closed.',
    'Complaints about {matter} have led {place} to shut its {thing}.',
  ],
  [
    'The {body} will spend {money} on the {thing} over the next {small} years.',
    'Over {small} years, {money} is to go to the {thing}, according to the {body}.',
    'The {thing} gets {money} from the {body}.',
  ],
  [
    'Residents of {place} had asked for a new {thing} since {year}.',
    'People in {place} had been asking for another {thing} since {year}.',
    'The wish for a {thing} in {place} goes back to {year}.',
  ],
  [
    'At least {count} {people} were sent home before noon, the {body} said.',
    'The {body} said that at least {count} {people} had to go home before noon.',
    'Before noon, {count} {people} or more had been sent home.',
  ],
  [
    'Nobody was hurt when the {thing} gave way shortly after {hour} in the morning.',
    'The {thing} gave way shortly after {hour} in the morning; nobody was hurt.',
    'Shortly after {hour} in the morning the {thing} collapsed, hurting nobody.',
  ],
  [
    '{speaker} told the {body} that {matter} had been known about for {small} months.',
    'For {small} months, {speaker} told the {body}, people had known about {matter}.',
    'According to {speaker}, {matter} was no news to the {body}.',
  ],
  [
    '{speaker} denied that {matter} played any part in the decision.',
    '{matter} played no part in the decision, {speaker} said.',
    'Asked about {matter}, {speaker} denied that it had anything to do with the decision.',
  ],
  [
    'The {body} has {count} employees in {place} and pays {money} in taxes there each year.',
    'In {place} the {body} employs {count} people, and its yearly taxes come to {money}.',
    'With {count} employees the {body} is among the larger employers of {place}.',
  ],
  [
    'A report of {year} had warned of {matter}, but the {body} put it aside.',
    'As early as {year} a report warned of {matter}; it was put aside by the {body}.',
    'Warnings of {matter} from {year} went unheard at the {body}.',
  ],
  [
    'The council of {place} votes on the plan for the {thing} on {day}.',
    'A vote on the plan for the {thing} is due on {day} in the council of {place}.',
    'On {day} it is up to the council of {place} to decide about the {thing}.',
  ],
  [
    'Prices for {goods} rose by {percent} percent in a year, more than anywhere else in the region.',
    'In a year {goods} have become {percent} percent dearer, the steepest rise of the region.',
    'Nowhere in the region did {goods} rise as steeply as here, by {percent} percent.',
  ],
  [
    'Police closed the road between {place} and {town} for {small} hours.',
    'For {small} hours the road from {place} to {town} was closed by the police.',
    'The road to {town} stayed shut for {small} hours.',
  ],
  [
    '{speaker} is to meet the {body} in {town} on {day}.',
    'A meeting between {speaker} and the {body} is planned for {day} in {town}.',
    'On {day}, {speaker} will travel to {town} to meet the {body}.',
  ],
  [
    'Some {count} {people} signed a petition against the {thing} within {small} days.',
    'Within {small} days a petition against the {thing} had been signed by {count} {people}.',
    'A petition against the {thing} has {count} names so far.',
  ],
  [
    'The owner of the {thing}, a firm from {town}, did not answer questions.',
    'Questions to the firm from {town} that owns the {thing} went unanswered.',
    'Nothing was to be heard from {town}, where the owner of the {thing} has its seat.',
  ],
  [
    'The {people} have worked without a contract since {day}.',
    'Since {day} there has been no contract for the {people}.',
    'Without a contract since {day}, the {people} are running out of patience.',
  ],
  [
    'Engineers found {count} cracks in the {thing} during a check in {year}.',
    'During a check in {year}, {count} cracks were found in the {thing} by engineers.',
    'A check of the {thing} in {year} had already shown {count} cracks.',
  ],
  [
    'The case is the {ordinal} of its kind in {place} since {year}.',
    'Since {year}, {place} has seen {small} other cases of this kind.',
    'It is not the first such case in {place}.',
  ],
  [
    'A spokeswoman for the {body} declined to say how much the {thing} would cost.',
    'How much the {thing} would cost, a spokeswoman for the {body} declined to say.',
    'The {body} would not put a price on the {thing}.',
  ],
  [
    'Heavy rain had softened the ground around the {thing} for {small} weeks.',
    'For {small} weeks rain had softened the ground on which the {thing} stands.',
    'After {small} weeks of rain the ground at the {thing} was soft.',
  ],
  [
    'Schools in {place} and {town} stayed open, though few of the {people} came.',
    'Few of the {people} came, although schools stayed open in {place} and {town}.',
    'In {place} and {town} the schools were open but mostly empty.',
  ],
  [
    'The law of {year} allows fines of up to {money} for {matter}.',
    'For {matter}, the law of {year} knows fines of {money} at most.',
    'Fines for {matter} can reach {money}.',
  ],
];

/** How made reports tell that somebody said something. */
export const SAYINGS: readonly (readonly [string, string, string])[] = [
  ['“{words},” {speaker} said.', '{speaker} said: “{words}.”', '“{words},” said {speaker} on {day}.'],
  [
    '“{words},” {speaker} told reporters in {place}.',
    'Speaking to reporters in {place}, {speaker} said, “{words}.”',
    '“{words},” according to {speaker}.',
  ],
  [
    'In a statement, {speaker} said that “{words}.”',
    '{speaker} said in a statement that “{words}.”',
    'A statement by {speaker} says that “{words}.”',
  ],
];

/** What is said; a word between bars may be another in some report. */
export const UTTERANCES: readonly string[] = [
  'We have |asked|demanded| for a new {thing} since {year}, and nobody has listened to the {people}',
  'The {body} must |explain|tell us| why {matter} was kept from the public for {small} months',
  'There is no |danger|risk| to anybody in {place}, and the {thing} will open again within {small} weeks',
  'I have never |seen|known| anything like it in the {small} years that I have worked for the {body}',
  'It would be |wrong|a mistake| to spend {money} on a {thing} while {matter} is not dealt with',
  'We are |sorry|deeply sorry| for what happened to the {people}, and we will pay for the damage',
  'If the {people} of {place} do not |want|accept| the {thing}, it will not be built',
  'We will |look at|examine| every one of the {count} complaints about {matter}',
  'The {thing} is |safe|perfectly safe|, and whoever says otherwise has not read the report of {year}',
  'My {people} deserve better than a |promise|pledge| that was broken in {year} and again this week',
];
