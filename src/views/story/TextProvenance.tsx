import type { ComponentChildren, JSX } from 'preact';
import type { ReportOrigin } from '../../report/report-info.ts';
import type { SourceOrigin } from '../../report/source.ts';
import { formatPublished } from '../marks/format-date.ts';

interface Props {
  readonly origin: ReportOrigin | SourceOrigin;
}

/** Where the text of a report or a source comes from, and by what anybody can see that it is still the same; what isn't known is left out. */
export function TextProvenance({ origin }: Props): JSX.Element | null {
  const { publisher, published, url, archived, retrieved, sha256 } = origin;
  const facts: readonly (readonly [string, ComponentChildren])[] = [
    ['Published by', publisher],
    ['Author', 'author' in origin ? origin.author : null],
    ['Published', published && <time dateTime={published}>{formatPublished(published)}</time>],
    ['Address', url && <Outside address={url} />],
    ['Archived copy', archived && <Outside address={archived} />],
    ['Text taken', retrieved && <time dateTime={retrieved}>{formatPublished(retrieved)}</time>],
    ['SHA-256 of the text as stored', sha256 && <code>{sha256}</code>],
  ];
  const known = facts.filter(([, fact]) => fact !== null);
  if (known.length === 0) return null;
  return (
    <section class="prose provenance">
      <h2>Where the text comes from</h2>
      <dl>
        {known.map(([name, fact]) => (
          <>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Outside({ address }: { readonly address: string }): JSX.Element {
  return (
    <a href={address} rel="external nofollow">
      {address}
    </a>
  );
}
