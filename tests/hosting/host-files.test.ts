import { expect, test } from 'vitest';
import { hostFiles } from '../../src/hosting/host-files.ts';

test('hosts are told of the page for missing addresses and of files that never change', () => {
  const files = hostFiles('/', { stories: {}, reports: {} });
  expect(Object.keys(files)).toEqual(['.nojekyll', '_headers', '.htaccess']);
  expect(files['.htaccess']).toBe('ErrorDocument 404 /404.html\n');
  expect(files._headers).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

test('hosts that can are told of renamed stories and reports, below the path of the site', () => {
  const files = hostFiles('/news/', { stories: { rain: 'flood' }, reports: { flood: { überblick: 'post' } } });
  expect(files._redirects).toBe(
    '/news/rain/* /news/flood/:splat 301\n/news/flood/reports/%C3%BCberblick/* /news/flood/reports/post/:splat 301\n',
  );
  expect(files['.htaccess']).toContain(
    'ErrorDocument 404 /news/404.html\nRedirectMatch 301 "^/news/rain/(.*)$" "/news/flood/$1"\n',
  );
});
