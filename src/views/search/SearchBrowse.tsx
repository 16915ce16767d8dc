import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';
import type { SearchRecord } from '../../search/records/search-record.ts';

interface Props {
  readonly records: readonly SearchRecord[];
  readonly addresses: Addresses;
}

/** Every quotation of every story, to look through where no script runs or nothing is looked for yet. */
export function SearchBrowse({ records, addresses }: Props): JSX.Element {
  const byStory = Map.groupBy(
    records.filter(({ quotations }) => quotations.length > 0),
    ({ story }) => story,
  );
  return (
    <>
      {[...byStory].map(([story, quoting]) => (
        <section key={story} aria-labelledby={`quotations-${story}`}>
          <h3 id={`quotations-${story}`}>
            <a href={addresses.story(story)}>{quoting[0]?.storyTitle}</a>
          </h3>
          <ul class="search-quotations">{quoting.flatMap((record) => listQuotations(record, addresses))}</ul>
        </section>
      ))}
    </>
  );
}

function listQuotations(record: SearchRecord, addresses: Addresses): readonly JSX.Element[] {
  return record.quotations.map(({ start, end, speaker, verdict }) => (
    <li key={`${record.statement} ${start}`}>
      <a href={addresses.passage(record.story, record.statement)}>
        <q dir="auto">{record.text.slice(start, end)}</q>
      </a>{' '}
      <span class="attribution">
        {[speaker, record.label, verdict === 'altered' ? 'altered' : null].filter((part) => part !== null).join(', ')}
      </span>
    </li>
  ));
}
