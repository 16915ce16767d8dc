import { withSystem } from './tags.ts';

/** The figures of the language's script and those of full width, by what they stand for. */
export function digitsOf(lang: string): ReadonlyMap<string, string> {
  const entries = [...'0123456789'].flatMap((digit) =>
    systemsOf(lang).map((system) => {
      const format = new Intl.NumberFormat(withSystem(lang, system), { useGrouping: false });
      return [format.format(Number(digit)), digit] as const;
    }),
  );
  return new Map(entries.filter(([written, digit]) => written !== digit && [...written].length === 1));
}

/** Signs within a number. */
export interface Signs {
  /** All that part groups of three. */
  readonly group: string;
  readonly decimal: string;
  /** Whether groups are of two but for the last: `12,34,567`. */
  readonly hasPairs: boolean;
}

/** The signs that a language has within its numbers, of its own figures too. */
export function signsOf(lang: string): Signs {
  const parts = ['latn', ...systemsOf(lang)].flatMap((system) =>
    new Intl.NumberFormat(withSystem(lang, system)).formatToParts(1_234_567.8),
  );
  const all = (type: string): string =>
    [...new Set(parts.filter((part) => part.type === type).map(({ value }) => value))].join('');
  const group = all('group');
  const isSpace = group === '' || /[\s’']/.test(group);
  return {
    group: `${group}${isSpace ? "\u00A0\u202F\u2009’' " : ''}`,
    decimal: all('decimal'),
    hasPairs: parts.some(({ type, value }) => type === 'integer' && value.length === 2),
  };
}

/** The numbering systems that news in a language uses beside the common figures; their names are those of scripts. */
function systemsOf(lang: string): readonly string[] {
  const script = new Intl.Locale(lang).maximize().script?.toLowerCase() ?? '';
  if (script === 'arab') return ['arab', 'arabext'];
  return [script === 'taml' ? 'tamldec' : script, 'fullwide'].filter((system) => SYSTEMS.has(system));
}

const SYSTEMS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('numberingSystem'));
