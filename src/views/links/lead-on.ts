import { addressesAt } from '../../permalinks/addresses.ts';
import type { Judgement } from './judge-address.ts';

/** Goes to the passage where a link's words stand now; its page judges the same link anew, and says what it finds. */
export function leadOn(story: string, { passage, madeFor }: Extract<Judgement, { kind: 'lead on' }>): void {
  const [fields = '', directive = ''] = location.hash.slice(1).split(/(?=:~:)/s);
  const kept = fields.replace(/&?\bfrom=[^&]*/, '');
  const address = addressesAt(import.meta.env.BASE_URL).passage(story, passage);
  location.replace(`${address}#${kept}&from=${encodeURIComponent(madeFor)}${directive}`);
}
