import type { LabelledText } from './statements-gold.ts';

/** Written and labelled before the parser read them, and never tuned on: what it gets wrong here stays wrong. */
export const HELD_OUT_TEXTS: readonly LabelledText[] = [
  {
    text: `LEEDS, March 4 (Agency) - Two men were rescued from a flooded quarry on Sunday, the fire service said. Station manager Priya Nair told reporters the pair had been “extremely lucky”.

“They’d gone in after a dog,” she said. “The dog was fine. It was waiting for them at the top.”

One of the men, who asked not to be named, said he would “never live it down”. His sister disagreed. “He has told the whole pub,” she said.`,
    sentences: [
      'LEEDS, March 4',
      'Station manager Priya',
      '“They’d gone in',
      '“The dog was',
      'It was waiting',
      'One of the',
      'His sister disagreed.',
      '“He has told',
    ],
    quotations: [
      ['extremely lucky', 'Nair'],
      ['They’d gone in after a dog,', 'Nair'],
      ['The dog was fine.', 'Nair'],
      ['It was waiting for them at the top.', 'Nair'],
      ['never live it down', '(?:One|men)'],
      ['He has told the whole pub,', 'sister'],
    ],
    statements: [
      'LEEDS, March 4',
      'Station manager Priya',
      '“They’d gone in',
      '“The dog was',
      'It was waiting',
      'One of the',
      '“He has told',
    ],
  },
  {
    text: `Senator Dana Whitlock accused the governor on Thursday of running “a permanent raffle” with state contracts, a charge that Gov. Rafael Ortiz’s office dismissed as “theatre.”

Whitlock, a Democrat, wants the auditor to look at 14 deals signed since 2019. “If the books are clean,” she asked, “why are they locked?”

Ortiz did not answer questions at a ribbon-cutting in Marlow. But in a letter to the senator, obtained by the Marlow Courier, he wrote that he “welcomes any audit conducted in good faith” and called her claims “a fishing trip.”`,
    sentences: ['Senator Dana Whitlock', 'Whitlock, a Democrat,', '“If the books', 'Ortiz did not', 'But in a'],
    quotations: [
      ['a permanent raffle', 'Whitlock'],
      ['theatre.', 'office'],
      ['If the books are clean,', 'Whitlock'],
      ['why are they locked?', 'Whitlock'],
      ['welcomes any audit conducted in good faith', 'Ortiz'],
      ['a fishing trip.', 'Ortiz'],
    ],
    statements: ['Senator Dana Whitlock', '“If the books', 'But in a'],
  },
  {
    text: `The bakery opened at 5 a.m. By seven the queue reached the church. “I’ve never seen anything like it,” said Tomasz Zielinski, 71, who has lived across the street since 1980. He blamed a video.

The video, titled “Bread of the North,” has been watched 3.2 million times. Its maker, Lotte Brandt, says she is “a bit sorry.” “I only wanted people to see the oven,” Brandt said, laughing.

Not everyone was pleased. A notice on the door of the launderette read: “No loaves inside.”`,
    sentences: [
      'The bakery opened',
      'By seven the',
      '“I’ve never seen',
      'He blamed a',
      'The video, titled',
      'Its maker, Lotte',
      '“I only wanted',
      'Not everyone was',
      'A notice on',
    ],
    quotations: [
      ['I’ve never seen anything like it,', 'Zielinski'],
      ['Bread of the North,', null],
      ['a bit sorry.', 'Brandt'],
      ['I only wanted people to see the oven,', 'Brandt'],
      ['No loaves inside.', 'notice'],
    ],
    statements: ['“I’ve never seen', 'He blamed a', 'Its maker, Lotte', '“I only wanted', 'A notice on'],
  },
  {
    text: `The union said on Tuesday that drivers would strike for 48 hours. General secretary Moira Keane said members had voted “overwhelmingly” for action after the company, Northlink, offered a rise of 2%.

Northlink called the vote “disappointing”. It said it had “improved its offer three times”. According to the company, nine in ten trains will run.

“That is fantasy,” Keane replied. “Nine in ten drivers will be on the picket line.

“And the tenth will be bringing the tea.”`,
    sentences: [
      'The union said',
      'General secretary Moira',
      'Northlink called the',
      'It said it',
      'According to the',
      '“That is fantasy,”',
      '“Nine in ten',
      '“And the tenth',
    ],
    quotations: [
      ['overwhelmingly', 'Keane'],
      ['disappointing', 'Northlink'],
      ['improved its offer three times', 'Northlink'],
      ['That is fantasy,', 'Keane'],
      ['Nine in ten drivers will be on the picket line.', 'Keane'],
      ['And the tenth will be bringing the tea.', 'Keane'],
    ],
    statements: [
      'The union said',
      'General secretary Moira',
      'Northlink called the',
      'It said it',
      'According to the',
      '“That is fantasy,”',
      '“Nine in ten',
      '“And the tenth',
    ],
  },
  {
    text: `Asked whether the bridge was safe, Minister Paavo Salo said, “I drive over it every day.” His ministry later told the Herald that Salo had meant a different bridge.

The Herald quoted an engineer, Ines Duarte, as saying the cables were “tired but honest.” She said an inspection was due in May. Opposition leader Carla Nunes, whose party lost the last two elections, described the minister’s remark as “a gift.”

Salo and Nunes will meet in the so-called “little chamber” on Friday.`,
    sentences: [
      'Asked whether the',
      'His ministry later',
      'The Herald quoted',
      'She said an',
      'Opposition leader Carla',
      'Salo and Nunes',
    ],
    quotations: [
      ['I drive over it every day.', 'Salo'],
      ['tired but honest.', 'Duarte'],
      ['a gift.', 'Nunes'],
      ['little chamber', null],
    ],
    statements: [
      'Asked whether the',
      'His ministry later',
      'The Herald quoted',
      'She said an',
      'Opposition leader Carla',
    ],
  },
  {
    text: `Dr. Hugh Llewellyn, of St. David's Hospital, said the ward had "run out of beds, chairs and patience." Nurses agree. "We had a man in the corridor for 19 hours," one of them said. "He was 93."

The health board apologised. A spokeswoman, Jan Pugh, said: "Winter pressures are being felt everywhere." Mr. Llewellyn laughed at that. "It was 21 degrees on Monday," he said.

The board's chairman resigned in October, saying he wished "to spend more time in the garden."`,
    sentences: [
      'Dr. Hugh Llewellyn,',
      'Nurses agree.',
      '"We had a',
      '"He was 93."',
      'The health board',
      'A spokeswoman, Jan',
      'Mr. Llewellyn laughed',
      '"It was 21',
      "The board's chairman",
    ],
    quotations: [
      ['run out of beds, chairs and patience.', 'Llewellyn'],
      ['We had a man in the corridor for 19 hours,', '(?:one|Nurses|them)'],
      ['He was 93.', '(?:one|Nurses|them)'],
      ['Winter pressures are being felt everywhere.', 'Pugh'],
      ['It was 21 degrees on Monday,', 'Llewellyn'],
      ['to spend more time in the garden.', 'chairman'],
    ],
    statements: [
      'Dr. Hugh Llewellyn,',
      '"We had a',
      '"He was 93."',
      'A spokeswoman, Jan',
      '"It was 21',
      "The board's chairman",
    ],
  },
];
