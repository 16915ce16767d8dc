import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { SiteSource } from './content/site-source.ts';
import { reportsLoader, siteLoader, storiesLoader } from './content/stories-loader.ts';
import type { ReportSource, StorySource } from './content/story-source.ts';

/** A story's entry names its reports by the ids of their entries. */
type StoryEntry = Omit<StorySource, 'reports' | 'body'> & { readonly reports: readonly string[] };

/** What front matter may say stands in `content/schemas.ts`; the loaders check it, so these schemas only carry types. */
export const collections = {
  site: defineCollection({ loader: siteLoader, schema: z.custom<Omit<SiteSource, 'body'>>() }),
  stories: defineCollection({ loader: storiesLoader, schema: z.custom<StoryEntry>() }),
  reports: defineCollection({ loader: reportsLoader, schema: z.custom<Omit<ReportSource, 'body'>>() }),
};
