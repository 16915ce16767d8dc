import { browserPlatform } from '../../import/browser-platform.ts';
import { type Answers, readPastedAnswers } from '../class/answers.ts';
import type { Draft } from '../draft/draft.ts';
import type { Arrival } from './arrival.ts';
import { readShared } from './read-shared.ts';
import { readStory } from './read-story.ts';

/** What came to the page from elsewhere: texts to be added to what is there, or a story's reports. */
export type Arrived =
  | { readonly kind: 'texts'; readonly arrivals: readonly Arrival[] }
  | { readonly kind: 'story'; readonly story: string; readonly draft: Draft }
  | { readonly kind: 'answers'; readonly answers: readonly Answers[] };

/** Reads what the fragment of the page's address brings or says that the browser holds ready. */
export async function readArrivals(fragment: string): Promise<Arrived> {
  const [, name = '', content = ''] = /^#(\w+)=?(.*)$/s.exec(fragment) ?? [];
  if (name === 'shared') return { kind: 'texts', arrivals: await readShared(browserPlatform) };
  if (name === 'page') {
    const { readHandedPage } = await import('./read-handed-page.ts');
    return { kind: 'texts', arrivals: [await readHandedPage(content, browserPlatform)] };
  }
  if (name === 'answers') {
    const { answers } = await readPastedAnswers(fragment);
    if (answers.length > 0) return { kind: 'answers', answers };
    return { kind: 'texts', arrivals: [{ kind: 'fault', message: BROKEN_ANSWERS }] };
  }
  const story = decodeURIComponent(content);
  const draft = await readStory(story);
  if (draft !== null) return { kind: 'story', story, draft: { ...draft, isForClass: name === 'class' } };
  const message = `There is no story “${story}” on this site, or no connection to it.`;
  return { kind: 'texts', arrivals: [{ kind: 'fault', message }] };
}

const BROKEN_ANSWERS =
  'This link should hold the answers of a class, but was cut or changed on its way. Ask for it again.';
