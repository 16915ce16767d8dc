import type { JSX } from 'preact';

/** What the page for missing addresses says of a link whose passage is not there; a script fills it in. */
export function MovedLink(): JSX.Element {
  return (
    <moved-link hidden>
      <h2>This passage is gone</h2>
      <div class="link-note" role="note" />
      <ul class="link-ways" />
    </moved-link>
  );
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'moved-link': import('preact').HTMLAttributes<HTMLElement>;
    }
  }
}
