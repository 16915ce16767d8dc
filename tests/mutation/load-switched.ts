import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { Mutant } from './mutant.ts';
import { switchMutants } from './switch-mutants.ts';

/** What stands for Vitest, once for all tests. */
const STAND_IN = new URL('stand-in.ts', import.meta.url).href;

const PLAIN = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };

/** Has every later import of these files load them with their mutants in it, and lists these. */
export function loadSwitched(sources: readonly string[]): readonly Mutant[] {
  const codeByPath = new Map<string, string>();
  const mutants = sources.flatMap((file, index) => {
    // Ids of different files stay apart without knowing how many mutants each has.
    const switched = switchMutants(file, readFileSync(file, 'utf8'), 1 + index * 100_000);
    codeByPath.set(resolve(file), ts.transpile(switched.code, PLAIN));
    return switched.mutants;
  });
  // Whatever lies between a test and a mutant has to be loaded anew too: the whole room.
  const folders = [resolve('tests'), ...new Set(sources.map((file) => resolve(...file.split('/').slice(0, 2))))];
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest') return { url: STAND_IN, shortCircuit: true };
      const resolved = next(specifier, context);
      const attempt = new URL(context.parentURL ?? STAND_IN).search;
      const isFresh = folders.some((folder) => resolved.url.startsWith(`${pathToFileURL(folder).href}/`));
      return isFresh && attempt !== '' && resolved.url !== STAND_IN
        ? { ...resolved, url: `${resolved.url}${attempt}` }
        : resolved;
    },
    load(url, context, next) {
      const code = url.startsWith('file:') ? codeByPath.get(fileURLToPath(url.replace(/\?.*/s, ''))) : undefined;
      return code === undefined ? next(url, context) : { format: 'module', source: code, shortCircuit: true };
    },
  });
  return mutants;
}
