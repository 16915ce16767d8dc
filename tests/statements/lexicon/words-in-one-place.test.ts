import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * What looks like words in a rule, but is the same in every language: parts of addresses, and the normal forms of dates
 * that a report's own day tells (`last week`, `2 days ago`).
 */
const NO_WORDS: readonly RegExp[] = [/www/, /https\?/, /\^\(\?:last\|this\|next\) /, /\(\?<span>day\|/];

/** The rooms that read texts by what a lexicon knows, and hold no words themselves. */
const files = globSync('src/statements/**/*.ts').filter((file) => !file.startsWith('src/statements/lexicon/'));

/** Each place of a file that holds words of a language, as `file: source`. */
function wordsIn(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (holdsWords(node) && !NO_WORDS.some((sign) => sign.test(node.getText())))
      found.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function holdsWords(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return /\p{L}{2}/u.test(lettersOf(node.text));
  if (ts.isImportDeclaration(node)) return /lexicon\/en\//.test(node.moduleSpecifier.getText());
  if (ts.isBinaryExpression(node)) return isComparison(node) && [node.left, node.right].some(isWord);
  return isList(node);
}

/** What a regular expression takes as it stands: no escapes, classes, names of groups or flags. */
const lettersOf = (pattern: string): string =>
  pattern
    .replace(/[a-z]*$/, '')
    .replaceAll(/\\[pP]\{[^}]*\}|\\u[\dA-F]{4}|\\./g, ' ')
    .replaceAll(/\[[^\]]*\]|\(\?<?[a-zA-Z=!:]*>?/g, ' ');

const isComparison = ({ operatorToken, left, right }: ts.BinaryExpression): boolean =>
  /^[!=]==$/.test(operatorToken.getText()) && [left, right].some((side) => /\.(?:lower|text)$/.test(side.getText()));

const isWord = (node: ts.Node): boolean => ts.isStringLiteral(node) && /\p{L}/u.test(node.text);

/** A set of words, or a text that is split into words. */
function isList(node: ts.Node): boolean {
  if (ts.isNewExpression(node) && /^(?:Set|Map)$/.test(node.expression.getText())) {
    const [first] = node.arguments ?? [];
    return first !== undefined && ts.isArrayLiteralExpression(first) && first.elements.filter(isWord).length > 1;
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  return name.text === 'split' && ts.isStringLiteralLike(expression) && /\p{L}\s+\p{L}/u.test(expression.text);
}

describe('words of a language stand in its folder of the lexicon', () => {
  test('no rule that reads sentences holds words', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => wordsIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('every class of words is one that a rule asks for', () => {
    const listed = readFileSync('src/statements/lexicon/language/word-classes.ts', 'utf8');
    const classes = [...listed.matchAll(/readonly (\w+): Words/g)].map(([, name = '']) => name);
    const rules = [...files, 'src/statements/lexicon/make-words.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(classes.length).toBeGreaterThan(100);
    expect(classes.filter((name) => !new RegExp(`\\b${name}\\b`).test(rules))).toEqual([]);
  });

  test.each([
    'const who = /^(?:who|which)$/;',
    'const past = /ed$/;',
    "const isThat = unit.lower === 'that';",
    "const days = new Set(['monday', 'tuesday']);",
    "const days = 'monday tuesday'.split(' ');",
    "import { NOUNS } from '../lexicon/en/words/nouns.ts';",
  ])('a word that stands elsewhere is found: %s', (source) => {
    expect(wordsIn('rule.ts', source)).toHaveLength(1);
  });

  test.each([
    'const name = /^\\p{Lu}[\\p{L}’-]+$/u;',
    "const isComma = unit.text === ',';",
    "const kind = unit.kind === 'word';",
  ])('what is no word is left alone: %s', (source) => {
    expect(wordsIn('rule.ts', source)).toEqual([]);
  });
});
