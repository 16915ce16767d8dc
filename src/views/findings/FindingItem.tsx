import type { JSX } from 'preact';
import type { View } from '../marks/view.ts';
import type { DescribedFinding, ShownReading } from './described-finding.ts';

interface Props {
  readonly finding: DescribedFinding;
  readonly view: View;
}

/** A finding in a line: what it is, whose words they are, and what each report has. */
export function FindingItem({ finding, view }: Props): JSX.Element {
  const { kind, name, speaker, readings, note, href } = finding;
  return (
    <li class={`finding ${kind}`}>
      <p class="finding-name">
        <a href={href} aria-label={`${name}: ${tellWords(readings)}`}>
          {name}
        </a>
        {speaker !== null && (
          <>
            {' '}
            <span class="speaker">{speaker}</span>
          </>
        )}
      </p>
      <div class="readings">
        {readings.map((reading) => (
          <ReadingText
            reading={reading}
            others={readings.filter((other) => other !== reading)}
            view={view}
            kind={kind}
          />
        ))}
        {note !== null && <p class="finding-note">{note}</p>}
      </div>
    </li>
  );
}

interface ReadingProps extends Pick<Props, 'view'> {
  readonly reading: ShownReading;
  readonly others: readonly ShownReading[];
  readonly kind: DescribedFinding['kind'];
}

function ReadingText({ reading, others, view: { sides }, kind }: ReadingProps): JSX.Element {
  const { excerpt, reports, lang, isQuoted } = reading;
  const having = sides.filter(({ report }) => reports.includes(report.id));
  // Of a report that has both readings, the hue is the other's.
  const own = having.find(({ report }) => others.every((other) => !other.reports.includes(report.id))) ?? having[0];
  return (
    <p class={`finding-reading ${own?.className}`}>
      <span class="finding-sigla">
        {having.length > FEW ? `${having.length} reports` : having.map(({ siglum }) => siglum).join(' ')}
      </span>{' '}
      <span class="finding-words" lang={lang} dir="auto">
        {isQuoted && '“'}
        {excerpt.map(({ text, isMarked }) =>
          isMarked ? <mark class={kind === 'quotation' ? 'changed' : undefined}>{text}</mark> : text,
        )}
        {isQuoted && '”'}
      </span>
    </p>
  );
}

/** Reports up to which each is named by its letter. */
const FEW = 4;

/** The words that the finding is about, for those who hear links by themselves. */
function tellWords(readings: readonly ShownReading[]): string {
  return readings
    .map(({ excerpt }) => {
      const marked = excerpt.filter(({ isMarked }) => isMarked);
      return (marked.length > 0 ? marked : excerpt).map(({ text }) => text.trim()).join(' … ');
    })
    .join(' / ');
}
