import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ComparedStory } from '../../report/comparison-data.ts';
// As they were written: what a browser gives back of its sheets lacks declarations whose value is a variable.
import styles from '../../styles/site.css?inline';
import { writeOrderStyles } from '../../views/rows/write-order-styles.ts';
import { CompareSaved } from './CompareSaved.tsx';
import { prepareOwnView } from './own-view.ts';
import { writePage } from './write-page.ts';

/** A comparison as one HTML file that opens anywhere. */
export function drawPage({ title, reports, comparison }: ComparedStory): string {
  const view = prepareOwnView({ comparison });
  const body = withoutTwins(renderToString(h(CompareSaved, { title, reports, view })));
  return writePage({ title, body, css: `${styles}\n${writeOrderStyles(view.arrangement)}` });
}

/**
 * A statement stands in several views; links lead to the first, which is the text side by side. Nothing but an
 * attribute holds a quotation mark that is not escaped.
 */
function withoutTwins(html: string): string {
  const known = new Set<string>();
  return html.replace(/ id="([^"]*)"/g, (attribute, id) => {
    if (known.has(id)) return '';
    known.add(id);
    return attribute;
  });
}
