import { type Cited, placeOf } from './cited.ts';

/** What a passage's page says in the vocabulary of schema.org. */
export function describeData(cited: Cited, story: string): Readonly<Record<string, unknown>> {
  const { quotes, url, published, author, publisher, archived, title } = cited;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    url,
    isPartOf: { '@type': 'CollectionPage', name: cited.story, url: story },
    numberOfItems: quotes.length,
    itemListElement: quotes.map((quote, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      item: {
        '@type': 'Quotation',
        text: quote.text,
        name: placeOf(quote),
        ...(quotes.length === 1 && {
          isPartOf: {
            '@type': 'NewsArticle',
            headline: title,
            ...(published !== null && { datePublished: published }),
            ...(archived !== null && { archivedAt: archived }),
            ...(author !== null && { author: { '@type': 'Person', name: author } }),
            ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
          },
        }),
      },
    })),
  };
}
