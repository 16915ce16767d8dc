import type { JSX } from 'preact';
import { LONGEST_LINK, SAFE_LINK } from '../../draft/share-link.ts';

interface Props {
  /** The link that holds the texts, or `null` while it is made. */
  readonly link: string | null;
  /** What was done last. */
  readonly said: string;
  readonly copy: () => void;
}

/** The link that holds the texts themselves, and how long it is. */
export function LinkPanel({ link, said, copy }: Props): JSX.Element {
  const length = link?.length.toLocaleString('en') ?? '…';
  const isTooLong = (link?.length ?? 0) > LONGEST_LINK;
  return (
    <>
      <p>
        The link holds the texts themselves, compressed, behind its “#”, which is sent to no server. It may have{' '}
        {LONGEST_LINK.toLocaleString('en')} characters; with these texts it has <strong>{length}</strong>.
      </p>
      {isTooLong && <p>That is too long. Save the page and send the file instead.</p>}
      {!isTooLong && (link?.length ?? 0) > SAFE_LINK && (
        <p class="soft">
          Some messengers cut links of more than {SAFE_LINK.toLocaleString('en')} characters. Whoever opens a cut link
          is told so and sees no texts.
        </p>
      )}
      <button type="button" disabled={link === null || isTooLong} onClick={copy}>
        Copy the link
      </button>
      <p role="status" class="soft">
        {said}
      </p>
    </>
  );
}
