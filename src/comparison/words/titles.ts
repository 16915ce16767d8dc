/** Whether a word (in lower case) is one that many have before their names. */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

const TITLES = new Set(
  `the mr mrs ms dr sir president senator sen rep representative governor gov minister secretary general judge justice
  mayor`.split(/\s+/),
);
