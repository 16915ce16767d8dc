import type { Story } from '../stories.ts';
import { drawCard } from './draw-card.ts';
import { listCards } from './list-cards.ts';

type Drawn = ReadonlyMap<string, ReturnType<typeof drawCard>>;

/** The story whose cards were asked for last. A build asks story by story; pictures of all would fill the memory. */
let latest: { readonly story: Story; readonly drawn: Drawn } | undefined;

/** The cards of a story as PNG, by their names: all are begun at once, as drawing and packing run beside the pages. */
export function drawCards(story: Story): Drawn {
  if (latest?.story !== story) {
    latest = { story, drawn: new Map([...listCards(story)].map(([name, card]) => [name, drawCard(card)])) };
  }
  return latest.drawn;
}
