import type { JSX } from 'preact';
import type { Addresses } from '../../permalinks/addresses.ts';

interface Props {
  readonly addresses: Addresses;
  /** A story whose reports may be tried, or `null`. */
  readonly example: { readonly id: string; readonly title: string } | null;
}

/** What else a visitor may do: compare texts of their own, search all reports, learn how it works. */
export function HomeAside({ addresses, example }: Props): JSX.Element {
  return (
    <div class="home-aside">
      <section>
        <h2>
          <a href={addresses.compare}>Compare your own</a>
        </h2>
        <p>
          Paste or drop two texts or more, and see the same comparison. It is made in your browser; nothing is sent
          anywhere.
        </p>
        {example && (
          <p>
            <a href={`${addresses.compare}#story=${encodeURIComponent(example.id)}`}>Try it with an example</a>
          </p>
        )}
      </section>
      <section>
        <h2>
          <a href={addresses.search}>Search all reports</a>
        </h2>
        <form action={addresses.search} class="home-search" aria-label="Search with filters">
          <input
            name="q"
            type="search"
            aria-label="Words, or who said them"
            placeholder="“exact words”, speaker:Name"
          />
          <button type="submit">Search</button>
        </form>
      </section>
      <section>
        <h2>
          <a href={addresses.about}>How it works</a>
        </h2>
        <p>Where the method ends, how often it is right, and what it never says.</p>
      </section>
    </div>
  );
}
