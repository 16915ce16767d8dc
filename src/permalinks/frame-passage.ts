import type { Cited } from './cite-passage.ts';

/** Size of the frame until its page tells its own height: CSS pixels. */
const FRAME = { width: 720, height: 420 } as const;

/** The HTML by which another site shows a passage in a frame. */
export function frameOf(embed: string, { title, story }: Cited): string {
  const [address, name] = [embed, `${title}, in ${story}`].map(escapeAttribute);
  return `<iframe src="${address}" title="${name}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy"></iframe>`;
}

/** What an oEmbed consumer is told of a passage (oEmbed 1.0, type “rich”). */
export function describeFrame(embed: string, cited: Cited): Readonly<Record<string, string | number>> {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Variorum',
    title: `${cited.title}, in ${cited.story}`,
    html: frameOf(embed, cited),
    ...FRAME,
  };
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
