import ts from 'typescript';

/** What may stand in place of an expression, as code, each change one that a test should notice; mostly nothing. */
export function proposeChanges(node: ts.Expression, source: ts.SourceFile): readonly string[] {
  if (isFallback(node)) return [];
  const textOf = (part: ts.Node) => part.getText(source);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0 ? [] : ['[]'];
  if (ts.isPrefixUnaryExpression(node)) return node.operator === NOT ? [textOf(node.operand)] : [];
  if (ts.isConditionalExpression(node)) return [textOf(node.whenTrue), textOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return changeOperation(node, textOf);
  return ts.isCallExpression(node) ? changeCall(node, textOf) : changeLiteral(node);
}

/** The compiler asks for many a constant behind `??` that nothing ever needs. */
const isFallback = (node: ts.Expression) =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
  node.parent.right === node;

function changeLiteral(node: ts.Expression): readonly string[] {
  if (ts.isNumericLiteral(node)) return changeNumber(Number(node.text));
  if (ts.isStringLiteral(node)) return [node.text === '' ? "'changed'" : "''"];
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) return ["''"];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  return ts.isRegularExpressionLiteral(node) ? changePattern(node.text) : [];
}

const NOT = ts.SyntaxKind.ExclamationToken;

type TextOf = (part: ts.Node) => string;

/** Small whole numbers are counts and places; others are weights and limits, which a little more or less may leave as good. */
function changeNumber(value: number): readonly string[] {
  if (value >= 10 || !Number.isInteger(value)) return ['0', `${value * 10}`];
  return value > 1 ? [`${value + 1}`, `${value - 1}`] : [`${1 - value}`];
}

function changePattern(pattern: string): readonly string[] {
  const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/su.exec(pattern) ?? [];
  const bodies = [body.replace(/^\^/, ''), body.replace(/(?<!\\)\$$/, '')].filter((one) => one !== body && one !== '');
  const sensitive = flags.includes('i') ? [`/${body}/${flags.replace('i', '')}`] : [];
  return [...bodies.map((one) => `/${one}/${flags}`), ...sensitive];
}

function changeOperation(node: ts.BinaryExpression, textOf: TextOf): readonly string[] {
  const [left, right] = [textOf(node.left), textOf(node.right)];
  const operator = textOf(node.operatorToken);
  if (operator === '??') return isConstant(node.right) ? [right] : [left, right];
  if (operator === '&&' || operator === '||') return [left, right];
  return (OPERATORS.get(operator) ?? []).map((other) => `${left} ${other} ${right}`);
}

const isConstant = (node: ts.Expression) =>
  ts.isLiteralExpression(node) || ts.isArrayLiteralExpression(node) || ts.isNewExpression(node);

const OPERATORS = new Map<string, readonly string[]>(
  Object.entries({
    '===': ['!=='],
    '!==': ['==='],
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '+=': ['-='],
    '-=': ['+='],
  }),
);

function changeCall(node: ts.CallExpression, textOf: TextOf): readonly string[] {
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.questionDotToken) return [];
  const { expression, name } = node.expression;
  if (LEFT_OUT.has(name.text)) return [textOf(expression)];
  const other = COUNTERPARTS.get(name.text);
  return other === undefined ? [] : [`${textOf(expression)}.${other}(${node.arguments.map(textOf).join(', ')})`];
}

/** Calls that give something like what they are called on. */
const LEFT_OUT = new Set(
  'filter slice toSorted toReversed trim toLowerCase normalize replace replaceAll concat'.split(' '),
);

const COUNTERPARTS = new Map(
  Object.entries({
    every: 'some',
    some: 'every',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    min: 'max',
    max: 'min',
    floor: 'ceil',
    ceil: 'floor',
    push: 'unshift',
  }),
);
