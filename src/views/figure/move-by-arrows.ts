/** Makes the links of a figure one stop of the Tab key, between which the arrow keys go, until the signal says stop. */
export function moveByArrows(figure: Element | null, signal: AbortSignal): void {
  const list = () => [...(figure?.querySelectorAll<SVGAElement>('a') ?? [])];
  const stopAt = (chosen: SVGAElement | undefined) => {
    for (const link of list()) link.setAttribute('tabindex', link === chosen ? '0' : '-1');
  };
  stopAt(list()[0]);
  figure?.addEventListener('focusin', ({ target }) => stopAt(list().find((link) => link === target)), { signal });
  figure?.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const links = list();
      const at = links.indexOf(document.activeElement as SVGAElement);
      const next = at < 0 ? undefined : links[chooseNext(event.key, at, links.length)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    { signal },
  );
}

/** Place of the link to which a key leads; that of none where it leads nowhere. */
function chooseNext(key: string, at: number, length: number): number {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, length - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return length;
  }
}
