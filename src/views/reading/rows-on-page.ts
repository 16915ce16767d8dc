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

/** Marks in the figure what the window shows, rows that are drawn later too, until the signal says stop. */
export function markHere(comparison: HTMLElement, signal: AbortSignal): void {
  const inView = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) shown[isIntersecting ? 'add' : 'delete'](target);
      const links = indexFigure(comparison);
      for (const link of comparison.querySelectorAll('.figure .here')) link.classList.remove('here');
      for (const row of shown) {
        for (const { id } of [row, ...row.querySelectorAll('.statement')]) links.get(id)?.classList.add('here');
      }
    },
    { rootMargin: `-${TOP}px 0px -40% 0px` },
  );
  const shown = new Set<Element>();
  const watch = (nodes: Iterable<Node>) => {
    for (const node of nodes) if (node instanceof HTMLElement && node.matches('.row')) inView.observe(node);
  };
  const added = new MutationObserver((records) => watch(records.flatMap(({ addedNodes }) => [...addedNodes])));
  const rows = comparison.querySelector('.rows');
  if (rows) added.observe(rows, { childList: true });
  watch(rows?.children ?? []);
  signal.addEventListener('abort', () => {
    inView.disconnect();
    added.disconnect();
  });
}

/** The figure's links by the ids of all that they stand for. */
function indexFigure(comparison: HTMLElement): ReadonlyMap<string, Element> {
  return new Map(
    [...comparison.querySelectorAll<SVGAElement>('.figure a')].flatMap((link) => {
      const first = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
      return (link.dataset.holds?.split(' ') ?? [first]).map((id) => [id, link] as const);
    }),
  );
}
