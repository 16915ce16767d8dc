/** Copies a link; gives the sentence that says so, or that it stands in the address bar where nothing can be copied. */
export async function copyText(link: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(link);
    return `The ${what} is copied.`;
  } catch {
    history.replaceState(null, '', link);
    return `The ${what} stands in the address bar: copy it there.`;
  }
}
