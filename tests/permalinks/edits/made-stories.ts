/** Stories made to be hard for links: twins, look-alikes, long sentences, three reports. Paragraphs of sentences. */
export const MADE_STORIES: Readonly<
  Record<string, readonly { readonly title: string | null; readonly text: readonly string[][] }[]>
> = {
  twins: [
    {
      title: 'Two firms silent on leak at Merle dam',
      text: [
        [
          'The water board asked Halden Works about the leak at Merle dam on Monday.',
          'The company did not answer questions on Monday.',
          'It owns 40 per cent of the dam.',
        ],
        [
          'Later the board turned to Orban Steel, which built the gates in 1987.',
          'The company did not answer questions on Monday.',
          'Its shares fell by 12 per cent.',
        ],
        [
          'Mayor Greta Sandvik said nobody was in danger.',
          '“No.” she said when asked about a flood.',
          'Engineer Paul Reyer was asked the same.',
          '“No.” he said.',
          'He refused to answer.',
        ],
        [
          'Minister Anna Holt arrived at noon with twenty soldiers.',
          'Asked who would pay, she walked away.',
          'He refused to answer.',
        ],
      ],
    },
    {
      title: 'Leak at Merle dam: firms say nothing',
      text: [
        [
          'Halden Works, which owns 40 per cent of Merle dam, did not answer questions about the leak on Monday.',
          'Nor did Orban Steel, the builder of the gates.',
          'The company did not answer questions on Monday.',
        ],
        [
          '“Nobody is in danger,” said Greta Sandvik, the mayor.',
          'Shares of Orban Steel fell by 12 per cent.',
          'He refused to answer.',
        ],
        ['Anna Holt, the minister, came at noon with twenty soldiers and walked away when asked who would pay.'],
      ],
    },
  ],
  parallels: [
    {
      title: null,
      text: [
        [
          'The red team won 3 matches in May and lost 2 matches in June.',
          'The blue team won 4 matches in May and lost 1 match in June.',
          'The green team won 5 matches in May and lost 6 matches in June.',
        ],
        [
          '“We will win the cup,” said Ida Brandt, and “we will win the league” as well.',
          '“We will win the cup,” said Olaf Krantz, who laughed.',
          'The stadium holds 20,000 people and cost $8 million.',
          'The hall holds 2,000 people and cost $3 million.',
        ],
        [
          'Tickets are sold at the gate from nine in the morning.',
          'Tickets are sold at the station from ten in the morning.',
          'The season ends on 4 July.',
        ],
      ],
    },
    {
      title: 'Red, blue and green',
      text: [
        [
          'In May the red team won 3 matches, and in June it lost 2 matches.',
          'In May the blue team won 4 matches, and in June it lost 1 match.',
          'In May the green team won 5 matches, and in June it lost 6 matches.',
        ],
        [
          '“We will win the cup,” Ida Brandt said, and “we will win the league” too.',
          '“We will win the cup,” Olaf Krantz said with a laugh.',
          'The stadium, which holds 20,000 people, cost $8 million.',
          'The hall, which holds 2,000 people, cost $3 million.',
        ],
        ['Tickets are sold at the gate from nine.', 'The season ends on 4 July and the next begins in autumn.'],
      ],
    },
  ],
  three: [
    {
      title: 'Fire at Korden mill',
      text: [
        [
          'Fire broke out at the Korden mill on Tuesday and destroyed two floors, the police said.',
          'Seven workers were taken to hospital.',
        ],
        [
          '“We heard a bang and ran for the stairs,” said Lena Voss, who has worked there for nine years.',
          'The cause is unknown.',
        ],
        [
          `The owner, Tom Adler, read out a long statement in which he thanked the crews ${'who came from the town and from the villages around it, '.repeat(5)}and promised that all 60 workers would keep their jobs until the mill is built again.`,
        ],
      ],
    },
    {
      title: 'Seven hurt as mill burns',
      text: [
        [
          'Two floors of the Korden mill were destroyed by a fire that broke out on Tuesday, police said.',
          'Seven workers are in hospital.',
        ],
        ['“We heard a loud bang and ran to the stairs,” said Lena Voss, a worker.', 'Nobody knows the cause.'],
        ['Tom Adler, the owner, promised that all 60 workers would keep their jobs until the mill is built again.'],
      ],
    },
    {
      title: null,
      text: [
        [
          'A fire destroyed two floors of the Korden mill on Tuesday, according to the police.',
          'Eight workers were taken to hospital.',
        ],
        ['The owner promised that all 60 workers would keep their jobs.', 'The mill was built in 1911.'],
      ],
    },
  ],
  utterances: [
    {
      title: null,
      text: [
        ['The ferry to Lund ran aground on Sunday night, the coast guard said.'],
        [
          '“We have asked three yards for a plan that we believe can free her before the storm,” a harbour official told reporters.',
          '“We asked them on Sunday night.”',
        ],
        ['“She will float again,” said Ida Brandt, and “she will float again” more than once.'],
        ['“She will float again,” said Olaf Krantz, who laughed.'],
      ],
    },
    {
      title: null,
      text: [
        ['On Sunday night the ferry to Lund ran aground, according to the coast guard.'],
        [
          '“There they agreed to leave the matter to people who know it.',
          'The ministry is not one of them,” Ann Lee said.',
        ],
        ['“She will float again,” Ida Brandt said, and “she will float again” too.'],
        ['“She will float again,” Olaf Krantz said with a laugh.'],
      ],
    },
  ],
};
