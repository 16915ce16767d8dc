import { writeBaseStyles } from '../apparatus/write-base-styles.ts';
import type { Arrangement } from './arrange-rows.ts';

/**
 * A style sheet by which the reading view follows the order of the report whose radio button is chosen. The rows stand
 * in the document in the order of the first report, so that one needs no rule but for what it hides. Each row has a
 * class of its own, by which browsers find its rules at once; an attribute's value they would compare with all of them.
 * The button is looked for in the bar, lest they search every row for it.
 */
export function writeOrderStyles({ rows, orders }: Arrangement): string {
  const place = new Map(rows.map(({ key }, index) => [key, index + 1]));
  const reports = Object.keys(orders);
  const written = Object.entries(orders)
    .map(([report, keys]) => {
      const shown = new Set(keys);
      const ordered = keys.map((key, index) => `.row-${place.get(key)}{order:${index + 1}}`);
      const hidden = rows.filter(({ key }) => !shown.has(key)).map(({ key }) => `.row-${place.get(key)}`);
      const hide = hidden.length > 0 ? `${hidden.join()}{display:none}` : '';
      const other = `.moved-note[data-order=${JSON.stringify(report)}]{display:none}`;
      return `.bar:has([name=order][value=${JSON.stringify(report)}]:checked) + .rows{${ordered.join('')}${hide}${other}}`;
    })
    .join('\n');
  return reports.length > 2 ? `${written}\n${writeBaseStyles(reports)}` : written;
}
