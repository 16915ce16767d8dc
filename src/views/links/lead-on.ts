import { addressesAt } from '../../permalinks/addresses.ts';
import type { PassagePath } from '../../permalinks/read-passage-path.ts';
import type { Judgement } from './judge-address.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** Goes to the passage where a link's words stand now; its page judges the same link anew, and says what it finds. */
export function leadOn(
  { story, page }: PassagePath,
  { passage, madeFor }: Extract<Judgement, { kind: 'lead on' }>,
): void {
  const [fields = '', directive = ''] = location.hash.slice(1).split(/(?=:~:)/s);
  const kept = fields.split('&').filter((field) => field !== '' && !field.startsWith('from='));
  const fragment = [...kept, `from=${encodeURIComponent(madeFor)}`].join('&');
  const address = page === 'frame' ? addresses.embed(story, passage) : addresses.passage(story, passage);
  location.replace(`${address}#${fragment}${directive}`);
}
