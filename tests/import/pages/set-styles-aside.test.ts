import { expect, test } from 'vitest';
import { nodePlatform } from '../../../src/import/node-platform.ts';
import { dropStyles, setStylesAside } from '../../../src/import/pages/set-styles-aside.ts';

function read(body: string): Document {
  const page = nodePlatform.parse(setStylesAside(`<html><head></head><body>${body}</body></html>`), 'text/html');
  dropStyles(page);
  return page;
}

test('no style is left in a page, and no text is lost', () => {
  const page = read(
    '<style media="all">p { color: red }</style><p class="a"style="color:red" data-x=1>One</p><STYLE>q{}</STYLE><p style = \'x\'>Two</p>',
  );
  expect(page.querySelectorAll('style, [style], xmp').length).toBe(0);
  expect(page.body.textContent).toBe('OneTwo');
  expect(page.querySelector('p')?.getAttribute('class')).toBe('a');
});

test('what a style hides stays hidden', () => {
  const page = read(
    '<p style="display: none">Gone</p><span style="mso-list:Ignore">·</span><p style="color:red">Here</p>',
  );
  expect(Array.from(page.querySelectorAll('[hidden]')).map(({ textContent }) => textContent)).toEqual(['Gone', '·']);
});

test('words that only look like styles are left as they are', () => {
  expect(setStylesAside('<p>He wrote style="bold" and &lt;style&gt;.</p>')).toBe(
    '<p>He wrote style="bold" and &lt;style&gt;.</p>',
  );
  expect(setStylesAside('<styled-box>a</styled-box>')).toBe('<styled-box>a</styled-box>');
});
