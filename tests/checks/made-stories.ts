/** Stories that bring kinds of pages which the shipped story has not: many reports, other scripts, names that are alike. */
export const MADE_STORIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'abcdefg'.split('').map((letter, at) => [
      `Bridge of Orl/${letter}.md`,
      `---
title: "Bridge of Orl closed <again> & “for long” ${at}"
publisher: The ${letter.toUpperCase()} Post
url: https://example.org/${letter}?a=1&b=2
published: 2024-03-0${at + 1}
---

The bridge of Orl was closed on Monday after ${at + 3} cracks were found, the police said.

“We ${at % 2 === 0 ? 'will repair' : 'may repair'} it before the winter,” said Ida Brandt, the mayor. “Nobody was hurt.”

${at < 4 ? '“It was unsafe for years,” engineer Tom Brandt told the council, and “it was unsafe for years” again.' : 'Ferries run until the evening.'}

## Read more

The bridge was built in 19${10 + at}.
`,
    ]),
  ),
  'حريق/one.md': '---\nlang: ar\nlabel: الأولى\n---\n\nاندلع حريق في المصنع يوم الثلاثاء. وقالت الشرطة: «لا ضحايا».\n',
  'حريق/two.md': '---\nlang: ar\nlabel: الثانية\n---\n\nيوم الثلاثاء اندلع حريق في المصنع. «لا ضحايا»، قالت الشرطة.\n',
  'حريق/three.md': 'A fire broke out at the mill on Tuesday. “No victims,” police said.\n',
  'Nothing alike/one.md': 'It rained in Ulm.\n',
  'Nothing alike/two.md': '---\ntitle: Pears\n---\n\nFarmers expect a good harvest. A farmer, Ann Lee, said it.\n',
  'Nothing alike/story.md':
    '---\ndate: 2024-06-02\n---\n\nAn *introduction* with a [link](https://example.org/) & a list:\n\n- one\n- two\n',
};
