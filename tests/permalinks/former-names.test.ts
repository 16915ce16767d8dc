import { describe, expect, test } from 'vitest';
import { type FormerNames, renameAddress } from '../../src/permalinks/former-names.ts';

const NAMES: FormerNames = {
  stories: { rain: 'flood', überflutung: 'flood' },
  reports: { flood: { 'old-post': 'post' } },
};

const rename = (path: string, fragment = '') => {
  const now = renameAddress({ path, fragment }, '/news/', NAMES);
  return now.path + now.fragment;
};

describe('an address', () => {
  test('of a renamed story leads to the same page of it', () => {
    expect(rename('/news/rain/')).toBe('/news/flood/');
    expect(rename('/news/%C3%BCberflutung/quotations/')).toBe('/news/flood/quotations/');
    expect(rename('/news/rain/passages/match.1a2b3c4/embed/')).toBe('/news/flood/passages/match.1a2b3c4/embed/');
  });

  test('of a renamed report leads to it and to its statements', () => {
    expect(rename('/news/flood/reports/old-post/')).toBe('/news/flood/reports/post/');
    expect(rename('/news/rain/passages/old-post-1a2b3c4-2/')).toBe('/news/flood/passages/post-1a2b3c4-2/');
    expect(rename('/news/flood/', '#old-post-1a2b3c4')).toBe('/news/flood/#post-1a2b3c4');
  });

  test('carries what it tells of a report under its new name', () => {
    const told = '#v=2&at=old-post.1a2b3c4.1a2b......&say=x&at=echo.1a2b3c4.1a2b......&say=y&mark=x:~:text=x';
    expect(rename('/news/flood/passages/match.1a2b3c4/', told)).toBe(
      '/news/flood/passages/match.1a2b3c4/#v=2&at=post.1a2b3c4.1a2b......&say=x&at=echo.1a2b3c4.1a2b......&say=y&mark=x&from=match.:~:text=x',
    );
    expect(rename('/news/flood/passages/x/', '#report=old-post&words=x')).toContain('#report=post&words=x');
  });

  test('of what was not renamed stays as it is', () => {
    for (const path of ['/news/', '/news/search/', '/else/rain/', '/news/snow/reports/old-post/', '/news/toString/'])
      expect(rename(path)).toBe(path);
    expect(rename('/news/flood/passages/post-1a2b3c4/', '#v=2&at=post.x')).toBe(
      '/news/flood/passages/post-1a2b3c4/#v=2&at=post.x',
    );
    expect(rename('/news/%E0/')).toContain('/news/%25E0/');
  });
});
