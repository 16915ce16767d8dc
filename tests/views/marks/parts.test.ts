import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { cutParts, Parts, PartsContext } from '../../../src/views/marks/Parts.tsx';

const entries = Array.from({ length: 150 }, (_, index) => h('i', { key: index }, `${index} `));

test('a list in parts is drawn whole and in its order where nobody says otherwise', () => {
  const html = render(h(Parts, { parts: cutParts(entries) }));
  expect(html).toBe(entries.map((_, index) => `<i>${index} </i>`).join(''));
});

test('a page can draw the parts in its own way', () => {
  const DrawFirst = ({ parts }: { readonly parts: readonly unknown[] }) => h('b', null, [parts[0] as never]);
  const html = render(h(PartsContext.Provider, { value: DrawFirst }, h(Parts, { parts: cutParts(entries) })));
  expect(html).toMatch(/^<b><i>0 <\/i>.*<i>59 <\/i><\/b>$/);
});
