import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { followStories } from '../../src/hosting/follow-stories.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

const route = (params: readonly string[], pattern: RegExp) =>
  ({ params, pattern }) as unknown as Paths[number]['route'];
const HOME = route([], /^\/$/);
const STORY = route(['story'], /^\/news\/([^/]+?)\/?$/);
const REPORT = route(['story', 'report'], /^\/news\/([^/]+?)\/reports\/([^/]+?)\/?$/);

const paths: Paths = [
  { pathname: '/', route: HOME },
  { pathname: '/flood', route: STORY, cacheKey: 'one' },
  { pathname: '/mill fire', route: STORY, cacheKey: 'other' },
  { pathname: '/flood/reports/echo', route: REPORT, cacheKey: 'one' },
];

test('pages are made story by story, those of the site last, and it is told which were made', async () => {
  const told: string[] = [];
  const inner: AstroPrerenderer = {
    name: 'made-up',
    getStaticPaths: async () => paths,
    render: async () => new Response(),
  };
  const followed = followStories(inner, {
    begin: (place, stories) => told.push(`${place} of ${stories}`),
    end: ({ reused, all }) => told.push(`${reused} of ${all} reused`),
  });
  expect((await followed.getStaticPaths()).map(({ pathname }) => pathname)).toEqual([
    '/flood',
    '/flood/reports/echo',
    '/mill fire',
    '/',
  ]);
  const render = (address: string, routeData: Paths[number]['route']) =>
    followed.render(new Request(`https://example.org${address}`), { routeData });
  await render('/news/mill%20fire/', STORY);
  await render('/news/', HOME);
  await followed.teardown?.();
  expect(told).toEqual(['1 of 2', '2 of 3 reused']);
});
