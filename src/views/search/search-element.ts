import { h, render } from 'preact';
import { openWorker } from '../../browser/open-worker.ts';
import { addressesAt } from '../../permalinks/addresses.ts';
import { type Asker, askWorker } from '../../search/ask-worker.ts';
import { completeQuery } from '../../search/parse/complete-query.ts';
import { parseQuery } from '../../search/parse/parse-query.ts';
import type { SearchAnswer } from '../../search/search-messages.ts';
import workerAddress from '../../search/search-worker.ts?worker&url';
import { describeResult } from './describe-result.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchResults } from './SearchResults.tsx';
import { readQuery, searchAddress } from './search-address.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);
/** Hits that are asked for at once, and how many more each time. */
const STEP = 20;
/** A pause in typing (milliseconds) behind which the back button finds the query again. */
const PAUSE = 1200;

/** The search page: its address holds the query, a worker finds the answer. */
class StatementSearch extends HTMLElement {
  #undo = new AbortController();
  #asker: Asker | undefined;
  #limit = STEP;
  #typedAt = 0;

  connectedCallback(): void {
    this.#undo = new AbortController();
    const { signal } = this.#undo;
    this.#input.addEventListener('input', () => this.#type(), { signal });
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    window.addEventListener('popstate', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#undo.abort();
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type=search]') as HTMLInputElement;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page lacks ${selector}.`);
    return part;
  }

  /** Shows what the address asks for. */
  #show(): void {
    const query = readQuery(new URL(location.href)).trim();
    if (this.#input.value.trim() !== query) this.#input.value = query;
    this.#limit = STEP;
    this.#ask(query);
  }

  /** While somebody types, the address follows; a new entry of the history begins after each pause. */
  #type(): void {
    const address = searchAddress(addresses, this.#input.value.trim());
    const isNew = Date.now() - this.#typedAt > PAUSE;
    this.#typedAt = Date.now();
    history[isNew ? 'pushState' : 'replaceState'](null, '', address);
    this.#limit = STEP;
    this.#ask(this.#input.value.trim());
    this.#offer();
  }

  /** Offers ways to end the filter that is being typed, with the values that the page begins with. */
  #offer(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.search-start a.search-filter')];
    const known = links.flatMap(({ href }) => parseQuery(readQuery(new URL(href))).filters);
    const endings = completeQuery(this.#input.value, known).map((ending) => h('option', { value: ending }));
    render(endings, this.#part('datalist'));
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#go(searchAddress(addresses, this.#input.value.trim()));
  }

  /** Follows links within search without loading the page again. */
  #follow(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('.search-more')) {
      this.#limit += STEP;
      this.#ask(this.#input.value.trim());
    }
    const link = event.target.closest('a');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.pathname !== addresses.search) return;
    event.preventDefault();
    this.#go(link.href);
  }

  #go(address: string): void {
    if (address !== location.href) history.pushState(null, '', address);
    this.#show();
  }

  #ask(query: string): void {
    this.toggleAttribute('data-searching', query !== '');
    if (query === '') {
      this.#clear();
      return;
    }
    this.#asker ??= this.#start();
    const archive = new URL(addresses.search, location.href).href;
    this.#asker.ask({ archive, query, limit: this.#limit });
  }

  #start(): Asker {
    const worker = openWorker(workerAddress);
    this.#undo.signal.addEventListener('abort', () => worker.terminate());
    return askWorker(worker, (answer) => this.#draw(answer), this.#undo.signal);
  }

  #draw({ query, result, error }: SearchAnswer): void {
    if (query !== this.#input.value.trim()) return;
    this.#part('[role=status]').textContent =
      error === null ? describeResult(result, query) : `Search failed: ${error}`;
    if (error !== null) return;
    render(h(SearchResults, { query, result, addresses }), this.#part('.search-results'));
    const { properties, more, hits, shown, nearest } = result;
    const filters = h(SearchFilters, { query, properties, addresses, counted: more ? hits : undefined });
    render(filters, this.#part('.search-filters'));
    this.#part('.search-more').hidden = !more && shown + nearest.shown === hits + nearest.hits;
  }

  #clear(): void {
    this.#part('[role=status]').textContent = '';
    render(null, this.#part('.search-results'));
    render(null, this.#part('.search-filters'));
    this.#part('.search-more').hidden = true;
  }
}

customElements.define('statement-search', StatementSearch);
