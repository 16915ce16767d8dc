import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';
import { markFragment } from '../../permalinks/mark-fragment.ts';
import type { HitGroup } from '../../search/query/group-hits.ts';
import type { SearchRecord } from '../../search/records/search-record.ts';
import { formatDate } from '../marks/format-date.ts';
import { nameStyle } from '../marks/sides.ts';
import { SearchText } from './SearchText.tsx';

interface Props {
  readonly group: HitGroup;
  readonly addresses: Addresses;
}

/** A hit with every report's wording of it. */
export function SearchHit({ group: { id, story, wordings }, addresses }: Props): JSX.Element {
  const { storyTitle, date = null } = wordings[0]?.record ?? {};
  const isDoubtful = wordings.every(({ record }) => record.certainty === 'perhaps');
  const shared = isDoubtful ? 'Perhaps the same' : 'All wordings';
  const name = wordings.length > 1 ? shared : 'No counterpart found';
  return (
    <article class="search-hit">
      <p class="search-hit-head">
        <a href={addresses.passage(story, id)}>{name}</a> <span>in {storyTitle}</span>
        {date !== null && (
          <>
            , <time dateTime={date}>{formatDate(date)}</time>
          </>
        )}
      </p>
      <div class="search-wordings">
        {[...Map.groupBy(wordings, ({ record }) => record.report)].map(([report, own]) => (
          <div class="search-side" key={report}>
            {own.map((wording) => (
              <Wording
                key={wording.record.statement}
                wording={wording}
                earlier={wordings.slice(0, wordings.indexOf(wording)).map(({ record }) => record.text)}
                addresses={addresses}
              />
            ))}
          </div>
        ))}
      </div>
    </article>
  );
}

interface WordingProps {
  readonly wording: HitGroup['wordings'][number];
  /** The texts that stand before it on its page. */
  readonly earlier: readonly string[];
  readonly addresses: Addresses;
}

function Wording({ wording, earlier, addresses }: WordingProps): JSX.Element {
  const { record, marks } = wording;
  const { text } = record;
  const found = marks ?? [];
  const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? text.length];
  const { fields, directive } = markFragment({ text, start, end, earlier });
  const address = `${addresses.passage(record.story, record.statement)}#${fields}${directive}`;
  return (
    <div class={`search-wording side ${nameStyle(record.place)}${record.certainty === 'perhaps' ? ' perhaps' : ''}`}>
      <p class="statement-head">
        <a class="siglum" href={address}>
          {record.label}
        </a>{' '}
        <Attribution record={record} />
      </p>
      <p class="text" dir="auto">
        <SearchText text={record.text} found={found} differing={record.differing} />
      </p>
      {marks !== null && wording.missing.length > 0 && (
        <p class="search-missing">without {wording.missing.map((word) => `“${word}”`).join(', ')}</p>
      )}
    </div>
  );
}

function Attribution({ record }: { record: SearchRecord }): JSX.Element {
  const { label, publisher, speaker, via, headline, certainty } = record;
  const doubt = certainty === 'perhaps' ? 'perhaps the same' : null;
  const outlet = publisher === label ? null : publisher;
  const parts = [outlet, headline ? 'headline' : null, speaker, via === null ? null : `via ${via}`, doubt];
  return <span class="attribution">{parts.filter((part) => part !== null).join(', ')}</span>;
}
