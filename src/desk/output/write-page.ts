/** What a saved page is made of. */
export interface SavedPage {
  readonly title: string;
  /** HTML as the page's own renderer wrote it. */
  readonly body: string;
  /** The style sheets that apply to it. */
  readonly css: string;
}

/** One HTML file that opens anywhere: style within, no script, and a policy that lets it load nothing. */
export function writePage({ title, body, css }: SavedPage): string {
  const safeTitle = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${safeTitle}</title>
<style>
${withoutAddresses(css)}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Fonts and pictures would have to be fetched; the fallback fonts stand in for them. */
function withoutAddresses(css: string): string {
  return css
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/url\([^)]*\)/g, 'none')
    .replaceAll('</', '<\\/');
}
