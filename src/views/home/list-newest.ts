/** Stories with the newest event first, those without a date last, in the order given. */
export function listNewest<Dated extends { readonly date: string | null }>(
  stories: readonly Dated[],
): readonly Dated[] {
  return stories.toSorted((one, other) => {
    const [first, second] = [one.date ?? '', other.date ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
}
