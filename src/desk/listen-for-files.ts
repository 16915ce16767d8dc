import type { DeskActions } from './state/desk-state.ts';

interface Listening {
  readonly signal: AbortSignal;
  readonly take: DeskActions['takeFiles'];
}

/** Takes files that are dropped: one into the text it is dropped on, several wherever there is room. */
export function listenForFiles(root: HTMLElement, { signal, take }: Listening): void {
  // Text that is dragged into a field is the browser's business.
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-report]') : null;
    const files = [...(event.dataTransfer?.files ?? [])];
    take(files, files.length === 1 ? (card?.dataset.report ?? null) : null);
  };
  root.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal });
  root.addEventListener('drop', drop, { signal });
}
