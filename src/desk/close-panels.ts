/** Closes the open panel of a bar where somebody clicks elsewhere or presses Escape, and gives the focus back to its name. */
export function closePanels(root: HTMLElement, { signal }: { readonly signal: AbortSignal }): void {
  const findOpen = () => root.querySelector<HTMLDetailsElement>('.own-bar > details[open]');
  document.addEventListener(
    'click',
    ({ target }) => {
      const open = findOpen();
      if (open && target instanceof Node && document.contains(target) && !open.contains(target)) open.open = false;
    },
    { signal },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      const open = findOpen();
      if (event.key !== 'Escape' || open === null) return;
      open.open = false;
      open.querySelector('summary')?.focus();
    },
    { signal },
  );
}
