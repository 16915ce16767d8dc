import type { JSX } from 'preact';
import type { DetailMatch, Match, ValuedReading } from '../../report/comparison.ts';
import { cutWords } from '../marks/cut-words.ts';
import { cutParts, Parts } from '../marks/Parts.tsx';
import { spellNumberFirst } from '../marks/spell-number.ts';
import type { View } from '../marks/view.ts';
import { StatementPlaces } from './StatementPlaces.tsx';

/** Numbers, dates, names and the like that reports give otherwise, what most of them have first; nothing where none differs. */
export function DetailList({ view }: { readonly view: View }): JSX.Element | null {
  const entries = view.comparison.matches
    .filter(({ certainty }) => certainty === 'sure')
    .flatMap((match) => match.details.filter(({ differs }) => differs).map((detail) => ({ match, detail })));
  if (entries.length === 0) return null;
  return (
    <section class="listing" id="details" aria-labelledby="details-heading">
      <h2 id="details-heading">
        {spellNumberFirst(entries.length)} {entries.length === 1 ? 'detail differs' : 'details differ'}
      </h2>
      <p class="explanation">Of one thing the reports give different particulars.</p>
      <ol>
        <Parts
          parts={cutParts(
            entries.map(({ match, detail }, place) => (
              <DetailEntry key={place} match={match} detail={detail} view={view} />
            )),
          )}
        />
      </ol>
    </section>
  );
}

/** Letters of the statement that are shown. */
const LETTERS = 120;

interface EntryProps {
  readonly match: Match;
  readonly detail: DetailMatch;
  readonly view: View;
}

function DetailEntry({ match, detail: { kind, readings }, view }: EntryProps): JSX.Element {
  const byNumber = readings.toSorted((one, other) => other.reports.length - one.reports.length);
  const first = view.placed.get(firstWording(byNumber[0])?.statement ?? '');
  return (
    <li class="quotation-entry detail-entry">
      <p class="attribution">
        <a href={view.links.place(match.id)}>
          <span class="detail-kind">{kind}</span>
        </a>{' '}
        <span class="absent" lang={first?.side.report.lang} dir="auto">
          {cutWords(first?.statement.text ?? '', LETTERS)}
        </span>
      </p>
      <ul>
        {byNumber.map((reading) => (
          <li class={view.placed.get(firstWording(reading)?.statement ?? '')?.side.className}>
            <mark>{firstWording(reading)?.text}</mark>{' '}
            <span class="statement-head">
              <StatementPlaces
                ids={reading.reports.flatMap((report) => reading.wordings[report]?.statement ?? [])}
                view={view}
              />
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

const firstWording = (reading: ValuedReading | undefined) => reading?.wordings[reading.reports[0] ?? ''];
