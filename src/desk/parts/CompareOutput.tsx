import type { JSX } from 'preact';
import { ANYWHERE_FORMATS } from '../../publish/formats/story-formats.ts';
import { LONGEST_LINK, SAFE_LINK } from '../draft/share-link.ts';
import type { SavedForm } from '../output/save-comparison.ts';
import type { DeskActions, DeskState } from '../state/desk-state.ts';

interface Props {
  readonly state: DeskState;
  readonly actions: DeskActions;
}

const FILES: readonly { readonly form: SavedForm; readonly name: string; readonly what: string }[] = [
  { form: 'page', name: 'Page', what: 'one HTML file that opens anywhere and needs no network' },
  { form: 'folder', name: 'Story folder', what: 'Markdown in a ZIP, to be unpacked into content/ of a site like this' },
  ...ANYWHERE_FORMATS.map((form) => ({ form, name: form.name, what: form.what })),
];

/** What can be taken away of a comparison: files, a link, a copy in this browser, a page for a class. */
export function CompareOutput({ state, actions }: Props): JSX.Element {
  return (
    <section class="own-output" aria-labelledby="output-heading">
      <h2 id="output-heading">Keep and share</h2>
      <div class="own-columns">
        <section>
          <h3>Save</h3>
          <label>
            Name{' '}
            <input
              value={state.desk.title}
              placeholder="after its first headline"
              maxLength={120}
              autocomplete="off"
              onInput={({ currentTarget }) => actions.step({ kind: 'name', title: currentTarget.value })}
            />
          </label>
          <ul>
            {FILES.map(({ form, name, what }) => (
              <li key={name}>
                <button type="button" onClick={() => actions.save(form)}>
                  {name}
                </button>{' '}
                <span class="soft">{what}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>Link</h3>
          <ShareLink link={state.link} actions={actions} />
        </section>
        <section>
          <h3>Keep in this browser</h3>
          {state.kept === 'this' ? (
            <>
              <p>This browser keeps these texts and corrections, and every change of them.</p>
              <button type="button" onClick={actions.forget}>
                Forget them
              </button>
            </>
          ) : (
            <>
              <p>
                {state.kept === 'another'
                  ? 'This browser keeps another comparison. If it is to keep this one, that one is gone.'
                  : 'Nothing is kept: when this page is closed, the texts are gone.'}
              </p>
              <button type="button" onClick={actions.keep}>
                Keep them here
              </button>{' '}
              {state.kept === 'another' && (
                <button type="button" onClick={actions.forget}>
                  Forget the other
                </button>
              )}
            </>
          )}
        </section>
        <section>
          <h3>For a class</h3>
          <label>
            <input
              type="checkbox"
              checked={state.desk.isForClass}
              onChange={({ currentTarget }) => actions.step({ kind: 'teach', isForClass: currentTarget.checked })}
            />{' '}
            Hide the marks until the reader has looked for the differences
          </label>
          <p class="soft">The link carries this setting.</p>
        </section>
      </div>
    </section>
  );
}

function ShareLink({ link, actions }: { readonly link: string | null; readonly actions: DeskActions }): JSX.Element {
  const length = link?.length.toLocaleString('en') ?? '…';
  const isTooLong = (link?.length ?? 0) > LONGEST_LINK;
  return (
    <>
      <p>
        The link holds the texts themselves, compressed, behind its “#”, which is sent to no server. It may have{' '}
        {LONGEST_LINK.toLocaleString('en')} characters; with these texts it has <strong>{length}</strong>.
      </p>
      {isTooLong ? (
        <p>That is too long. Save the page and send the file instead.</p>
      ) : (
        <>
          {(link?.length ?? 0) > SAFE_LINK && (
            <p class="soft">
              Some messengers cut links of more than {SAFE_LINK.toLocaleString('en')} characters. Whoever opens a cut
              link is told so and sees no texts.
            </p>
          )}
          <button type="button" disabled={link === null} onClick={actions.copyLink}>
            Copy the link
          </button>
        </>
      )}
    </>
  );
}
