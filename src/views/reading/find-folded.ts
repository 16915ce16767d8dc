/**
 * Lets the browser's own search find the wordings that stand folded, and unfolds the row of what it has found, until the
 * signal says stop; where it can't, they stay out of its reach.
 */
export function findFolded(comparison: HTMLElement, signal: AbortSignal): void {
  if (!('onbeforematch' in comparison)) return;
  const mark = () => markFolded(comparison);
  comparison.addEventListener('change', mark, { signal });
  comparison.addEventListener('toggle', mark, { signal, capture: true });
  window.addEventListener('hashchange', mark, { signal });
  comparison.addEventListener(
    'beforematch',
    ({ target }) => {
      const row = target instanceof Element ? target.closest('.row') : null;
      const fold = row?.querySelector<HTMLDetailsElement>('.fold');
      if (fold) fold.open = true;
    },
    { signal },
  );
  mark();
}

/** What the style sheets fold is marked as hidden until it is found. */
function markFolded(comparison: HTMLElement): void {
  const cells = [...comparison.querySelectorAll<HTMLElement>('.told > .cell:not(.missing)')];
  for (const cell of cells) cell.removeAttribute('hidden');
  const folded = cells.filter((cell) => getComputedStyle(cell).display === 'none');
  for (const cell of folded) cell.setAttribute('hidden', 'until-found');
}
