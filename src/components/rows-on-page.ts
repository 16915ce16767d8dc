/** The rows that a reading view shows, in the order in which it shows them. */
export function listRows(comparison: HTMLElement): readonly HTMLElement[] {
  return [...comparison.querySelectorAll<HTMLElement>('.row')]
    .map((row) => ({ row, style: getComputedStyle(row) }))
    .filter(({ style }) => style.display !== 'none')
    .sort((one, other) => Number(one.style.order) - Number(other.style.order))
    .map(({ row }) => row);
}

/** Brings the document's order in line with the one shown, so that what reads aloud and the Tab key follow it. */
export function sortRows(comparison: HTMLElement): void {
  const [first] = listRows(comparison);
  first?.parentElement?.prepend(...listRows(comparison));
}

/** Index of the first row that shows below the controls; the last where all are above. */
export function findFirstInView(rows: readonly HTMLElement[]): number {
  const index = rows.findIndex((row) => row.getBoundingClientRect().bottom > TOP);
  return index < 0 ? rows.length - 1 : index;
}

/** Pixels at the top of the window that the controls cover. */
const TOP = 80;

/** Marks in the figure what the window shows, until the signal says stop. */
export function markHere(comparison: HTMLElement, signal: AbortSignal): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        for (const { id } of [target, ...target.querySelectorAll('.statement')]) {
          const link = id && comparison.querySelector(`.figure a[href="#${CSS.escape(encodeURIComponent(id))}"]`);
          if (link) link.classList.toggle('here', isIntersecting);
        }
      }
    },
    { rootMargin: `-${TOP}px 0px -40% 0px` },
  );
  for (const row of comparison.querySelectorAll('.row')) observer.observe(row);
  signal.addEventListener('abort', () => observer.disconnect());
}
