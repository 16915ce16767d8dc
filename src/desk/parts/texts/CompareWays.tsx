import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { writeBookmarklet } from '../../arrivals/hand-over-page.ts';
import type { DeskActions, DeskState } from '../../state/desk-state.ts';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

/** Other ways for texts to come here: from the page that is being read, and by waiting for another. */
export function CompareWays({ state, actions }: Props): JSX.Element {
  const bookmarklet = useMemo(() => writeBookmarklet(location.href.replace(/[?#].*/, '')), []);
  const [isClicked, setClicked] = useState(false);
  const hasText = state.desk.reports.some(({ text }) => text.trim() !== '');
  return (
    <>
      {state.isWaiting ? (
        <p role="status" class="own-waiting">
          A text waits in this browser for another: open the other report and hand it over with the bookmark or the
          Share menu.{' '}
          <button type="button" onClick={actions.openWaiting}>
            Show what waits
          </button>{' '}
          <button type="button" onClick={actions.stopWaiting}>
            Don’t wait
          </button>
        </p>
      ) : (
        hasText && (
          <p class="own-waiting">
            <button type="button" onClick={actions.wait}>
              Compare with …
            </button>{' '}
            <span class="soft">keeps what is here in this browser until another page is handed over</span>
          </p>
        )
      )}
      <details class="own-ways">
        <summary>Take a text from any page</summary>
        <p>
          Drag this to your bookmarks:{' '}
          <a
            class="own-bookmarklet"
            href={bookmarklet}
            onClick={(event) => {
              event.preventDefault();
              setClicked(true);
            }}
          >
            Compare side by side
          </a>
          . Clicked on a report’s page, it hands over that page, or what is selected there if that is a hundred
          characters or more: text, headline, address and what the page says of its author and date; no pictures, no
          scripts, nothing typed into fields.
        </p>
        <p role="status">
          {isClicked && 'It is used on other pages: drag it to your bookmarks, or bookmark its address.'}
        </p>
        <p>
          On a phone, add this site to the home screen; then the Share menu of other programs has it, for text that is
          selected and for saved pages, documents and PDFs.
        </p>
        <p>Either way the text comes from your browser to this page in your browser. Nothing is sent to a server.</p>
      </details>
    </>
  );
}
