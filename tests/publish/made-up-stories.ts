import type { ComparedStory } from '../../src/report/comparison-data.ts';
import { compareStory } from './compare-story.ts';

const THREE = {
  post: `The ferry *Alma* was moored at Varnow on Monday, Mayor Anna Holt said. It can carry 300 people.

“We will not let her sail until the pumps are new,” Holt said. “I know what that means for the island.”

The island has no bridge & no airport, said <Alma> herself.`,
  echo: `Mayor Anna Holt said that the ferry Alma was moored at Varnow on Monday; it carries 300 people.

The island has neither a bridge nor an airport.

"We won't let her sail until the pumps are new", Holt said.

A goat was saved.`,
  star: `The ferry Alma was moored at Varnow on Tuesday, Minister Peter Brandt said.

“We will not let her sail until all the pumps are new,” Holt said, “and I know what that means for the island.”`,
};

const SIX = {
  ...THREE,
  wire: 'Nobody was hurt.\n\nThe ferry Alma was moored at Varnow on Monday, Mayor Anna Holt said.',
  radio: 'The ferry Alma was moored on Monday, officials said. A goat was saved. Nobody was hurt, they said.',
  worker: '“We will not let her sail until the pumps are new,” said Holt.\n\nThe pumps date from 1971.',
};

/** A story of three invented reports, and one of six. */
export const THREE_REPORTS: ComparedStory = compareStory(THREE);
export const SIX_REPORTS: ComparedStory = compareStory(SIX);
