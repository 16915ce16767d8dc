import type { JSX } from 'preact';

/** What the page for missing addresses says of a passage that is no longer there; a script fills it in. */
export function MovedLink({ home }: { readonly home: string }): JSX.Element {
  return (
    <moved-link hidden>
      <section class="gone-passage" data-state="gone" hidden>
        <h2>This passage is gone</h2>
        <p>The report no longer has it, or its words have changed too much to be sure. The link was made for:</p>
        <blockquote class="text" />
      </section>
      <section class="gone-passage" data-state="unknown" hidden>
        <h2>This passage is not there</h2>
        <p>It was changed or taken out, and the link does not carry its words.</p>
      </section>
      <p class="gone-story" hidden>
        <a href={home}>Read the story as it is now</a>
      </p>
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
