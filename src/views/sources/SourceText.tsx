import type { JSX } from 'preact';
import type { CheckedSource, SourceStatement } from '../../report/source.ts';
import { nameReports } from '../marks/name-reports.ts';
import type { View } from '../marks/view.ts';
import { CheckedWords } from '../verdicts/CheckedWords.tsx';
import { type PlacedCheck, placeChecks } from '../verdicts/place-checks.ts';
import { CHECK_NAMES, judgeCheck } from '../verdicts/verdict-names.ts';

interface Props {
  readonly source: CheckedSource;
  readonly view: View;
}

/** A source's whole text: each sentence shaded by how many reports quote it, in the margin how each of them words it. */
export function SourceText({ source, view }: Props): JSX.Element {
  const checks = placeChecks(source);
  const byParagraph = [...Map.groupBy(source.statements, ({ paragraph }) => paragraph).values()];
  return (
    <div class="report-text source-text">
      {byParagraph.map((statements, place) => {
        const speaker = statements[0]?.speaker ?? null;
        const isNew = speaker !== null && speaker !== byParagraph[place - 1]?.[0]?.speaker;
        return (
          <div class="paragraph">
            <div>
              {isNew && <p class="turn-speaker">{speaker}</p>}
              <p class="text" lang={source.lang} dir="auto">
                {statements.map((statement) => (
                  <Sentence statement={statement} checks={checks} view={view} aside={readAside(statement, source)} />
                ))}
              </p>
            </div>
            <ul class="margin">
              {statements.map((statement) => (
                <Wordings statement={statement} checks={checks} view={view} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

interface SentenceProps {
  readonly statement: SourceStatement;
  readonly checks: readonly PlacedCheck[];
  readonly view: View;
}

/** Reports that quote a sentence from which on its shade is the same. */
const DARKEST = 4;

function Sentence({ statement, checks, view, aside }: SentenceProps & { readonly aside: string }): JSX.Element {
  const quoting = quotersOf(statement, checks, view);
  const shade = Math.min(quoting.length, DARKEST);
  return (
    <>
      <span class={shade > 0 ? `sentence quoted quoted-${shade}` : 'sentence'} id={statement.id}>
        {statement.text}
      </span>
      {shade > 0 && (
        <>
          {' '}
          <a
            class="quoters"
            href={`#wordings-${statement.id}`}
            aria-label={`Quoted by ${nameReports(quoting, view.sides)}`}
          >
            {nameReports(quoting, view.sides)}
          </a>
        </>
      )}{' '}
      {aside !== '' && <span class="aside">{aside} </span>}
    </>
  );
}

/** What stands between a sentence and the next line or sentence, and nobody said: `(Laughter.)`. */
function readAside({ number, end }: SourceStatement, { body, statements }: CheckedSource): string {
  const between = body.slice(end, statements[number]?.start ?? body.length);
  return /^[^\S\n]*([[(][^\][()\n]+[\])])/.exec(between)?.[1] ?? '';
}

function quotersOf(statement: SourceStatement, checks: readonly PlacedCheck[], view: View): readonly string[] {
  const own = new Set(checks.filter(({ sentences }) => sentences.includes(statement)).map(({ report }) => report));
  return view.sides.map(({ report }) => report.id).filter((id) => own.has(id));
}

/** How reports word a sentence, folded; one that runs over several sentences stands at its first. */
function Wordings({ statement, checks, view }: SentenceProps): JSX.Element | null {
  const own = checks.filter(({ sentences }) => sentences[0] === statement);
  if (own.length === 0) return null;
  const reports = view.sides.map(({ report }) => report.id).filter((id) => own.some(({ report }) => report === id));
  return (
    <li>
      <details id={`wordings-${statement.id}`}>
        <summary>
          {nameReports(reports, view.sides)}:{' '}
          {[...new Set(own.map(({ check }) => CHECK_NAMES[judgeCheck(check)]))].join('; ')}
        </summary>
        <ul class="wordings-of">
          {own.map((placed) => (
            <li>
              <CheckEntry placed={placed} view={view} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** One report's wording, with what became of it. */
export function CheckEntry({ placed, view }: { readonly placed: PlacedCheck; readonly view: View }): JSX.Element {
  const { check, report } = placed;
  const side = view.sides.find((own) => own.report.id === report);
  const kind = judgeCheck(check);
  return (
    <>
      <a class={`siglum ${side?.className ?? ''}`} href={view.links.place(check.statement)}>
        {side?.report.label}
      </a>{' '}
      <span class={`check-kind ${kind}`}>{CHECK_NAMES[kind]}</span>
      {check.otherSpeaker !== null && (
        <span class="check-speaker">
          {' '}
          ({check.speaker ?? 'nobody'} named, {check.otherSpeaker} here)
        </span>
      )}{' '}
      <span class="text" dir="auto">
        <CheckedWords {...placed} />
      </span>
    </>
  );
}
