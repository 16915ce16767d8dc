import type { JSX } from 'preact';
import { writeCoins } from '../../publish/cite-for-managers.ts';
import { citePassage } from '../../publish/cite-passage.ts';
import type { Cited } from '../../publish/cited.ts';
import { frameOf } from '../../publish/frame-passage.ts';

interface Props {
  readonly cited: Cited;
  /** What is copied: the address with the words by which the passage is found again after an edit. */
  readonly link: string;
  /** Full address of the page for frames. */
  readonly embed: string;
}

/** A passage's address to copy and share, and its citations. */
export function PassageTools({ cited, link, embed }: Props): JSX.Element {
  return (
    <passage-tools class="passage-tools" data-link={link}>
      <p class="tool-row">
        <button type="button" data-action="copy" aria-keyshortcuts="y">
          Copy link
        </button>
        <button type="button" data-action="share">
          Share
        </button>
        <span class="tool-status" role="status" />
      </p>
      <span class="Z3988" title={writeCoins(cited)} />
      <details class="citations">
        <summary>Cite or embed</summary>
        <dl>
          {[...citePassage(cited), { name: 'Embed', text: frameOf(embed, cited) }].map(({ name, text }) => (
            <div key={name}>
              <dt>
                {name}{' '}
                <button type="button" data-action="copy-citation">
                  Copy<span class="spoken"> as {name}</span>
                </button>
              </dt>
              <dd>
                <pre>{text}</pre>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </passage-tools>
  );
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'passage-tools': import('preact').HTMLAttributes<HTMLElement>;
    }
  }
}
