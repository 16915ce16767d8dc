import type { JSX } from 'preact';

/** Room for what a script says of the link that led to a passage; `link` is the one that the page itself copies. */
export function LinkNote({ link }: { readonly link: string }): JSX.Element {
  return <link-note class="link-note" role="note" data-link={link} hidden />;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'link-note': import('preact').HTMLAttributes<HTMLElement>;
    }
  }
}
