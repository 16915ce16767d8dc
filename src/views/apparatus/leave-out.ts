/** The ids of statements that don't stand above as well; all of them where none is left. */
export function leaveOut(above: ReadonlySet<string>, ids: readonly string[]): readonly string[] {
  const here = ids.filter((id) => !above.has(id));
  return here.length > 0 ? here : ids;
}
