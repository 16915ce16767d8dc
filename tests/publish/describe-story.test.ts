import { expect, test } from 'vitest';
import { describeStory } from '../../src/publish/describe-story.ts';
import { UNKNOWN_ORIGIN } from '../../src/report/report-info.ts';

const REPORT = { ...UNKNOWN_ORIGIN, id: 'post', label: 'The Post', lang: 'en' };

test('the data of a story tell of each report where an archive keeps it and by what its text is known', () => {
  const origin = { archived: 'https://archive.example/rain', sha256: 'ab12' };
  const described = describeStory(
    { title: 'Rain', date: null, reports: [{ ...REPORT, ...origin }] },
    '/rain/',
    () => '/',
  );
  expect(described).toMatchObject({
    mainEntity: {
      itemListElement: [
        {
          item: {
            archivedAt: 'https://archive.example/rain',
            identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: 'ab12' },
          },
        },
      ],
    },
  });
});

test('what is not known of a report is left out of the data', () => {
  const described = describeStory({ title: 'Rain', date: null, reports: [REPORT] }, '/rain/', () => '/');
  expect(JSON.stringify(described)).not.toMatch(/archivedAt|identifier|null/);
});
