import type { MarkedStretch } from '../../permalinks/mark-fragment.ts';

/** A passage's link with the words by which it is found again after an edit; as it is where they can't be had. */
export async function carryWords(link: string, stretch: MarkedStretch | null = null): Promise<string> {
  try {
    // Few readers copy a link, so what writes it is loaded for those who do.
    const { writeLink } = await import('./write-link.ts');
    return await writeLink(link, stretch);
  } catch {
    return link;
  }
}
