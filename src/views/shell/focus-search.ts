import { isBareKey } from '../reading/is-bare-key.ts';

/** Lets the key `/` lead to the page's search box, unless somebody is typing. */
export function focusSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isBareKey(event)) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')];
    const box = boxes.find((one) => one.checkVisibility());
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
