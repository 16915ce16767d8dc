import ts from 'typescript';
import type { Mutant } from './mutant.ts';
import { proposeChanges } from './propose-changes.ts';

/** A source file in which each mutant can be switched on while it runs. */
export interface SwitchedFile {
  /** TypeScript that asks `isMutated(id)` at each place that may change. */
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

/** Writes all mutants of a file into it, each behind a switch; their ids begin at `firstId`. */
export function switchMutants(file: string, text: string, firstId: number): SwitchedFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const mutants: Mutant[] = [];

  const note = (node: ts.Node, to: string): number => {
    const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const id = firstId + mutants.length;
    const context = (lines[line] ?? '').trim();
    mutants.push({ id, file, line: line + 1, column: character + 1, context, from: node.getText(source), to });
    return id;
  };

  const writeParts = (node: ts.Node): string => {
    let written = '';
    let end = node.getStart(source);
    ts.forEachChild(node, (child) => {
      written += text.slice(end, child.getStart(source)) + write(child);
      end = child.end;
    });
    return written + text.slice(end, node.end);
  };

  const write = (node: ts.Node): string => {
    if (isOfTypes(node)) return node.getText(source);
    if (ts.isExpressionStatement(node)) return `{ if (!isMutated(${note(node, '')})) { ${writeParts(node)} } }`;
    if (!ts.isExpression(node) || !canBeSwitched(node)) return writeParts(node);
    const changes = [...proposeChanges(node, source), ...forceCondition(node)];
    const switched = changes.map((to) => `isMutated(${note(node, to)}) ? (${to}) : `);
    return switched.length === 0 ? writeParts(node) : `(${switched.join('')}${writeParts(node)})`;
  };

  return { code: `const { isMutated } = globalThis.mutation; ${write(source)}`, mutants };
}

/** What is gone, or fixed, before anything runs. */
function isOfTypes(node: ts.Node): boolean {
  const isModulePart = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
  return isModulePart || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** Not where only a name, a target or the middle of a chain such as `a?.b.c` can stand. */
function canBeSwitched(node: ts.Expression): boolean {
  const { parent } = node;
  if ('name' in parent && parent.name === node) return false;
  if (ts.isTaggedTemplateExpression(parent)) return false;
  if (ts.isOptionalChain(node) && ts.isOptionalChain(parent) && parent.expression === node) return false;
  const isTarget = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return !(isTarget && parent.left === node);
}

/** An `if` that always holds or never, a loop that never begins. */
function forceCondition(node: ts.Expression): readonly string[] {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.expression === node) return ['true', 'false'];
  return ts.isWhileStatement(parent) && parent.expression === node ? ['false'] : [];
}
