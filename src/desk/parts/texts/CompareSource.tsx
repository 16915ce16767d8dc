import type { JSX } from 'preact';
import type { TextSource } from '../../state/desk.ts';

interface Props {
  readonly siglum: string;
  readonly source: TextSource;
  /** Reads the file once more. */
  readonly readAgain: (choices: { readonly encoding?: string | undefined; readonly keep?: readonly string[] }) => void;
}

/** Encodings of which texts are, the commonest first, by their names in `TextDecoder`. */
const ENCODINGS = `utf-8 windows-1252 windows-1250 iso-8859-2 windows-1251 koi8-r iso-8859-5 windows-1253 windows-1254
  windows-1255 windows-1256 windows-1257 windows-874 macintosh shift_jis euc-jp euc-kr gb18030 big5 utf-16le
  utf-16be`.split(/\s+/);

/** How the file of a text was read, to be changed with a click: its encoding, and the lines that were left out. */
export function CompareSource({ siglum, source, readAgain }: Props): JSX.Element {
  const { encoding, leftOut, keep } = source;
  const encodings = encoding === null || ENCODINGS.includes(encoding) ? ENCODINGS : [encoding, ...ENCODINGS];
  return (
    <>
      {encoding !== null && (
        <label class="own-encoding">
          Read as{' '}
          <select
            aria-label={`Encoding of text ${siglum}`}
            value={encoding}
            onChange={({ currentTarget }) => readAgain({ encoding: currentTarget.value, keep })}
          >
            {encodings.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {leftOut.length > 0 && (
        <details class="own-left-out">
          <summary>
            Left out <span class="soft">({leftOut.length})</span>
          </summary>
          <ul class="own-notes">
            {leftOut.map((line) => (
              <li key={line}>
                “{line}”{' '}
                <button
                  type="button"
                  class="quiet"
                  onClick={() => readAgain({ encoding: encoding ?? undefined, keep: [...keep, line] })}
                >
                  Bring back
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
