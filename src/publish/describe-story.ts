import type { ReportInfo } from '../report/report-info.ts';

/** A story in the vocabulary of schema.org: a list of news articles. What a report does not say is left out. */
export function describeStory(
  story: { readonly title: string; readonly date: string | null; readonly reports: readonly ReportInfo[] },
  address: string,
  reportAt: (report: string) => string,
): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: story.title,
    url: address,
    ...(story.date !== null && { about: { '@type': 'Event', name: story.title, startDate: story.date } }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: story.reports.length,
      itemListElement: story.reports.map((report, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        item: describeReport(report, reportAt(report.id)),
      })),
    },
  };
}

function describeReport(report: ReportInfo, address: string) {
  const { label, title, publisher, author, url, published, archived, sha256, lang } = report;
  return {
    '@type': 'NewsArticle',
    name: label,
    url: address,
    inLanguage: lang,
    ...(title !== null && { headline: title }),
    ...(url !== null && { isBasedOn: url }),
    ...(published !== null && { datePublished: published }),
    ...(archived !== null && { archivedAt: archived }),
    ...(sha256 !== null && { identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 } }),
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
  };
}
