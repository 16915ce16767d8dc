/** Whether a key is pressed by itself and outside of what is typed in, so that it may act on the page. */
export function isBareKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.closest(TYPED_IN) !== null;
  return !isTyping && !ctrlKey && !metaKey && !altKey;
}

const TYPED_IN = 'input:not([type="radio"]), textarea, select, dialog, [contenteditable]';
