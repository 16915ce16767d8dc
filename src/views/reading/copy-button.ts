/** Keeps the focus and the selection from a button that copies a link to them. */
export function keepPlace(event: MouseEvent): void {
  const button = event.target instanceof Element && event.target.closest('[data-action="copy"]');
  if (button) event.preventDefault();
}

/** Has a button say for a while that it has copied. */
export function showCopied(button: Element): void {
  const name = button.textContent;
  button.textContent = 'copied';
  setTimeout(() => {
    button.textContent = name;
  }, SHOWN);
}

/** Milliseconds for which it says so. */
const SHOWN = 2000;
