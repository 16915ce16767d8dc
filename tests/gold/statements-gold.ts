/** A text written for this project, with what a reader says of it. */
export interface LabelledText {
  /** Paragraphs, an empty line between them. */
  readonly text: string;
  /** First words of each sentence, in the running order. */
  readonly sentences: readonly string[];
  /** Words between marks, whose they are (last name or head of the description; `null`: nobody's). */
  readonly quotations: readonly (readonly [words: string, speaker: string | null])[];
  /** First words of the sentences that report what somebody says. */
  readonly statements: readonly string[];
}

/** Small and open, so that anybody can read what is measured. */
export const LABELLED_TEXTS: readonly LabelledText[] = [
  {
    text: `HARBOUR CITY (Wire) - Mayor Ada Lindqvist said on Monday that the ferry would sail again by Dec. 5. "We have found the money," she told the Harbour Post. "Nobody will be left on the island."

Her critics were not convinced. Councillor Tom Ferris, who lost the vote in June, called the plan "a raft with holes." He said the mayor had promised the same thing in 2019.`,
    sentences: [
      'HARBOUR CITY (Wire)',
      '"We have found',
      '"Nobody will be',
      'Her critics were',
      'Councillor Tom Ferris,',
      'He said the',
    ],
    quotations: [
      ['We have found the money,', 'Lindqvist'],
      ['Nobody will be left on the island.', 'Lindqvist'],
      ['a raft with holes.', 'Ferris'],
    ],
    statements: ['HARBOUR CITY (Wire)', '"We have found', '"Nobody will be', 'Councillor Tom Ferris,', 'He said the'],
  },
  {
    text: `According to the agency’s report, 1.2 million households lost power. “Crews worked through the night,” said Maria Okafor, a spokeswoman for the utility. “They’re exhausted.”

The storm struck at 3 a.m. on Tuesday. It tore the roof off St. Mark’s school, the agency reported.`,
    sentences: ['According to the', '“Crews worked through', '“They’re exhausted.”', 'The storm struck', 'It tore the'],
    quotations: [
      ['Crews worked through the night,', 'Okafor'],
      ['They’re exhausted.', 'Okafor'],
    ],
    statements: ['According to the', '“Crews worked through', '“They’re exhausted.”', 'It tore the'],
  },
  {
    text: `The so-called ‘quiet’ carriage was anything but. “Who let the goat in?” asked the guard, Peter Novak, 61. No one answered.

Novak later wrote that the railway would “review its policy on livestock”. A spokesman declined to comment.`,
    sentences: [
      'The so-called ‘quiet’',
      '“Who let the',
      'No one answered.',
      'Novak later wrote',
      'A spokesman declined',
    ],
    quotations: [
      ['quiet', null],
      ['Who let the goat in?', 'Novak'],
      ['review its policy on livestock', 'Novak'],
    ],
    statements: ['“Who let the', 'Novak later wrote', 'A spokesman declined'],
  },
  {
    text: `Dr. Ruth Abbey and Gov. Henry Cole met in Washington, D.C., on Friday. Abbey, the author of “The Long Frost,” urged him to act. “Ice does not wait for committees,” she said, adding that the data were clear.

Cole said he was listening: “I hear you.” But his office said later that “no decision has been made.”`,
    sentences: ['Dr. Ruth Abbey', 'Abbey, the author', '“Ice does not', 'Cole said he', 'But his office'],
    quotations: [
      ['The Long Frost,', null],
      ['Ice does not wait for committees,', 'Abbey'],
      ['I hear you.', 'Cole'],
      ['no decision has been made.', 'office'],
    ],
    statements: ['Abbey, the author', '“Ice does not', 'Cole said he', 'But his office'],
  },
  {
    text: `“We were promised a bridge,” a farmer told Channel Nine. “We got a drawing of a bridge.

“And the drawing was late,” the farmer said.

The ministry said Minister Elena Petrov told the cabinet that the bridge was “on schedule.” Petrov was quoted by the News Herald as saying she had “no doubts.”`,
    sentences: ['“We were promised', '“We got a', '“And the drawing', 'The ministry said', 'Petrov was quoted'],
    quotations: [
      ['We were promised a bridge,', 'farmer'],
      ['We got a drawing of a bridge.', 'farmer'],
      ['And the drawing was late,', 'farmer'],
      ['on schedule.', 'ministry'],
      ['no doubts.', 'Petrov'],
    ],
    statements: ['“We were promised', '“We got a', '“And the drawing', 'The ministry said', 'Petrov was quoted'],
  },
  {
    text: `The committee voted 7-2 to close the mine. No. 4 shaft had flooded twice since 2015... Nobody was hurt. “It is the end of an era”, union leader Jack Moran said in a statement, “and the start of nothing.”

Asked about jobs, company officials said: “We will offer training.” Moran, whose father and grandfather worked the shaft, shook his head.`,
    sentences: [
      'The committee voted',
      'No. 4 shaft',
      'Nobody was hurt.',
      '“It is the',
      'Asked about jobs,',
      'Moran, whose father',
    ],
    quotations: [
      ['It is the end of an era', 'Moran'],
      ['and the start of nothing.', 'Moran'],
      ['We will offer training.', 'officials'],
    ],
    statements: ['“It is the', 'Asked about jobs,'],
  },
];
