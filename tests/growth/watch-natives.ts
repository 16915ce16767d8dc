/**
 * Runs a function and counts the elements and characters that the methods built into the language step through: loops
 * of their own that no count of blocks sees. How often a regular expression tries again from one place isn't seen.
 */
export function watchNatives(run: () => unknown): number {
  let steps = 0;
  const restore = WATCHED.map(({ owner, name, measure }) => {
    const native = owner[name];
    if (native === undefined) throw new Error(`No method ${String(name)} to watch.`);
    const watched = function (this: unknown, ...given: unknown[]) {
      const from = this instanceof RegExp ? this.lastIndex : 0;
      const result = Reflect.apply(native, this, given);
      steps += measure({ self: this, result, given, from });
      return result;
    };
    owner[name] = watched;
    return () => {
      owner[name] = native;
    };
  });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

interface Call {
  readonly self: unknown;
  readonly result: unknown;
  readonly given: readonly unknown[];
  /** Where a regular expression begins to look. */
  readonly from: number;
}

type Methods = Record<PropertyKey, ((...given: unknown[]) => unknown) | undefined>;

interface Watched {
  readonly owner: Methods;
  readonly name: PropertyKey;
  readonly measure: (call: Call) => number;
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) || ArrayBuffer.isView(value)
    ? (value as ArrayLike<unknown>).length
    : 0;

const one = () => 1;
const whole = ({ self }: Call) => lengthOf(self);
const copied = ({ result }: Call) => lengthOf(result);
const upToFound = ({ self, result }: Call) => (typeof result === 'number' && result >= 0 ? result + 1 : lengthOf(self));

/** From where the search begins to the end of what was found; a pattern tied to one place looks at no other. */
function searched({ self, result, given: [text], from }: Call): number {
  if (!(self instanceof RegExp)) return 0;
  const start = self.global || self.sticky ? from : 0;
  if (Array.isArray(result)) return (result as RegExpExecArray).index + lengthOf(result[0]) - start + 1;
  return self.sticky || (self.source.startsWith('^') && !self.multiline) ? 1 : lengthOf(String(text)) - start + 1;
}

const watch = (owner: object, names: readonly PropertyKey[], measure: Watched['measure']): readonly Watched[] =>
  names.map((name) => ({ owner: owner as Methods, name, measure }));

/** Where the steps of `for … of`, `[...list]` and `new Set(list)` are made. */
const iterators = [[], '', new Map(), new Set()].map((values) => Object.getPrototypeOf(values[Symbol.iterator]()));

const WATCHED: readonly Watched[] = [
  ...iterators.flatMap((owner) => watch(owner, ['next'], one)),
  ...watch(Array.prototype, ['indexOf'], upToFound),
  ...watch(Array.prototype, ['includes', 'join', 'reverse'], whole),
  ...watch(Array.prototype, ['slice', 'splice', 'concat', 'flat', 'toReversed'], copied),
  ...watch(String.prototype, ['indexOf'], upToFound),
  ...watch(String.prototype, ['includes', 'split', 'toLowerCase', 'normalize'], whole),
  ...watch(RegExp.prototype, ['exec'], searched),
];
