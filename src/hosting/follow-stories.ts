import type { AstroPrerenderer } from 'astro';

/** What is heard while pages are made. */
export interface PageWatch {
  /** Pages of a story are made: its place among the stories, from 0, and how many there are. */
  readonly begin: (place: number, stories: number) => void;
  /** All pages are made. */
  readonly end: (counts: PageCounts) => void;
}

/** Pages and files of stories. */
export interface PageCounts {
  readonly all: number;
  /** Those that an earlier build had made. */
  readonly reused: number;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Has the pages made story by story, so that what a story's pages share is needed only while they are made, and tells how
 * far it is. Astro asks for no page that it takes from an earlier build.
 */
export function followStories(inner: AstroPrerenderer, { begin, end }: PageWatch): AstroPrerenderer {
  let placeByStory: ReadonlyMap<string, number> = new Map();
  let keptRoutes: ReadonlySet<Path['route']> = new Set();
  let kept = 0;
  let made = 0;
  return {
    ...inner,
    getStaticPaths: async () => {
      const paths = orderByStory(await inner.getStaticPaths());
      const stories = new Set(paths.flatMap((path) => (isOfStory(path.route) ? folderOf(path.pathname) : [])));
      placeByStory = new Map([...stories].map((story, place) => [story, place]));
      const keyed = paths.filter(({ cacheKey }) => cacheKey !== undefined);
      keptRoutes = new Set(keyed.map(({ route }) => route));
      kept = keyed.length;
      return paths;
    },
    render: (request, options) => {
      const { routeData } = options;
      if (keptRoutes.has(routeData)) made++;
      if (isOfStory(routeData)) {
        const [story = ''] = routeData.pattern.exec(new URL(request.url).pathname)?.slice(1) ?? [];
        begin(placeByStory.get(decodeURIComponent(story)) ?? 0, placeByStory.size);
      }
      return inner.render(request, options);
    },
    teardown: async () => {
      end({ all: kept, reused: kept - made });
      await inner.teardown?.();
    },
  };
}

/** The pages of each story together, those of the whole site last. */
function orderByStory(paths: readonly Path[]): Path[] {
  const ofSite = paths.filter(({ route }) => !isOfStory(route));
  const ofStories = paths.filter(({ route }) => isOfStory(route));
  return [...[...Map.groupBy(ofStories, ({ pathname }) => folderOf(pathname)).values()].flat(), ...ofSite];
}

function isOfStory({ params }: Path['route']): boolean {
  return params[0] === 'story';
}

function folderOf(pathname: string): string {
  return pathname.split('/')[1] ?? '';
}
