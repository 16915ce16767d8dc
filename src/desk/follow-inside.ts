interface Following {
  readonly signal: AbortSignal;
  /** Whether clicks choose statements. */
  readonly isChoosing: () => boolean;
  readonly choose: (statement: string) => void;
  /** Draws the texts side by side, where every place is. */
  readonly showText: () => void;
}

/**
 * Follows links to places within an element that are not drawn yet; while statements are being chosen, a click on one
 * chooses it instead.
 */
export function followInside(root: HTMLElement, { signal, isChoosing, choose, showText }: Following): void {
  root.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const statement = target?.closest('.statement[id]');
      if (statement && isChoosing()) {
        event.preventDefault();
        choose(statement.id);
        return;
      }
      const href = target?.closest('a')?.getAttribute('href') ?? '';
      if (!/^#./.test(href) || event.defaultPrevented) return;
      const id = decodeURIComponent(href.slice(1));
      if (document.getElementById(id)) return;
      event.preventDefault();
      showText();
      reach(id);
    },
    { signal },
  );
}

/** Frames in which a place must have been drawn; long texts are drawn bit by bit. */
const PATIENCE = 600;

/** Brings a place into view and into focus, once it is drawn. */
function reach(id: string, frames = 0): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    if (!place && frames < PATIENCE) return reach(id, frames + 1);
    place?.setAttribute('tabindex', '-1');
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'center' });
  });
}
