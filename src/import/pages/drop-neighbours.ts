/** Takes out of a page its foot, and the articles that stand beside the one with the headline: they may be longer than it. */
export function dropNeighbours(page: Document): void {
  const headline = page.querySelector('h1');
  if (headline === null) return;
  for (const foot of Array.from(page.querySelectorAll('body footer')))
    if (!foot.contains(headline) && foot.closest('article') === null) foot.remove();
  const ownArticle = headline.closest('article');
  if (ownArticle === null || isLiveBlog(page)) return;
  for (const article of Array.from(page.querySelectorAll('article'))) {
    const isOther = !ownArticle.contains(article) && !article.contains(ownArticle);
    if (isOther && article.querySelector('h1, h2, h3') !== null) article.remove();
  }
}

/** Whether the page is a live blog, whose entries are articles of their own. */
function isLiveBlog(page: Document): boolean {
  const data = Array.from(page.querySelectorAll('script[type="application/ld+json"]'));
  return data.some((script) => /"LiveBlogPosting"/.test(script.textContent ?? ''));
}
