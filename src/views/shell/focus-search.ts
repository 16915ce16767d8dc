/** Lets the key `/` lead to the page's search box, unless somebody is typing. */
export function focusSearch(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const isTyping = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
    if (key !== '/' || ctrlKey || metaKey || altKey || isTyping) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')];
    const box = boxes.find((one) => one.checkVisibility());
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
