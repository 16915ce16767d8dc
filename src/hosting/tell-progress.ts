import type { AstroIntegration } from 'astro';
import { KEPT, type KeptMessage } from '../reuse/kept-channel.ts';
import { followStories } from './follow-stories.ts';
import { sayInOneLine } from './say-in-one-line.ts';
import { type ReuseCounts, tellTime, writeSummary } from './write-summary.ts';

/**
 * Draws the pages story by story, and says how far it is in one line: stories done and the time left. Says at the end what
 * was reused of earlier builds.
 */
export function tellProgress(): AstroIntegration {
  const counts: ReuseCounts = {
    story: { all: 0, reused: 0 },
    page: { all: 0, reused: 0 },
    card: { all: 0, reused: 0 },
  };
  let start = 0;
  return {
    name: 'variorum:progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        start = performance.now();
        // Where Astro names every page, another line would only be lost among them.
        const say = logger.options.level === 'warn' ? sayInOneLine() : () => {};
        KEPT.subscribe((message) => {
          const { kind, isReused } = message as KeptMessage;
          counts[kind] = { all: counts[kind].all + 1, reused: counts[kind].reused + (isReused ? 1 : 0) };
          if (kind === 'story') say(`Stories compared: ${counts.story.all}`);
        });
        setPrerenderer((inner) => {
          let begun = 0;
          return followStories(inner, {
            begin: (place, stories) => {
              begun ||= performance.now();
              const left =
                place === 0
                  ? ''
                  : `, about ${tellTime(((performance.now() - begun) / place) * (stories - place))} left`;
              say(`${place} of ${stories} stories drawn${left}`);
            },
            end: (pages) => {
              counts.page = pages;
              say('');
            },
          });
        });
      },
      'astro:build:done': ({ logger }) => {
        if (logger.options.level === 'silent') return;
        process.stdout.write(`${writeSummary(counts, performance.now() - start)}\n`);
      },
    },
  };
}
