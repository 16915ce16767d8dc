import type { ComparedStory } from '../../report/comparison-data.ts';
import type { StoryReport } from '../../report/report-info.ts';
import type { StoryPlaces } from '../story-places.ts';
import { escapeXml, writeElement } from '../write-xml.ts';

/** What an edition tells of itself: the title, the witnesses with their origin, how it is made, and who speaks. */
export function writeHeader(
  { title, reports }: ComparedStory,
  { sigla, speakers }: { readonly sigla: ReadonlyMap<string, string>; readonly speakers: ReadonlyMap<string, string> },
  places: StoryPlaces | null,
): string {
  const witnesses = reports.map((report) => writeWitness(report, sigla.get(report.id) ?? '', places));
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeXml(title)}</title></titleStmt>
<publicationStmt><p>Made with Variorum from the reports, which are not its own.</p></publicationStmt>
${writeElement('sourceDesc', {}, witnesses.length > 0 ? `\n<listWit>\n${witnesses.join('\n')}\n</listWit>\n` : NO_WITNESS)}
</fileDesc>
<encodingDesc>
<editorialDecl>
<quotation marks="all"><p>Quotation marks are kept as the reports print them.</p></quotation>
<segmentation><p>${SEGMENTATION}</p></segmentation>
</editorialDecl>
<variantEncoding method="parallel-segmentation" location="internal"/>
</encodingDesc>
${writeElement('profileDesc', {}, `${writeLanguages(reports)}${writeSpeakers(speakers)}`)}
</teiHeader>`;
}

const SEGMENTATION =
  'An anonymous block holds the statements of several reports that say the same thing, or one that a single report has. A milestone begins a statement of the witness that it names, with its number there; the line break before it belongs to no text. A low certainty marks what perhaps says the same.';

const NO_WITNESS = '<p>No report.</p>';

/** What is not known is left out. */
function writeWitness(report: StoryReport, siglum: string, places: StoryPlaces | null): string {
  const { id, label, title, author, publisher, published, url, archived, lang } = report;
  const origin = [
    author === null ? null : writeElement('author', {}, escapeXml(author)),
    title === null ? null : writeElement('title', { level: 'a' }, escapeXml(title)),
    publisher === null ? null : writeElement('publisher', {}, escapeXml(publisher)),
    published === null ? null : writeElement('date', { when: published }, escapeXml(published)),
    url === null ? null : writeElement('ref', { target: url }, escapeXml(url)),
    archived === null ? null : writeElement('ref', { type: 'archived', target: archived }, escapeXml(archived)),
    places && writeElement('ref', { type: 'comparison', target: places.report(id) }, escapeXml(places.report(id))),
  ].filter((part) => part !== null);
  const bibl = origin.length > 0 ? ` ${writeElement('bibl', {}, origin.join(' '))}` : '';
  const name = `<abbr type="siglum">${escapeXml(siglum)}</abbr> ${escapeXml(label)}`;
  return writeElement('witness', { 'xml:id': siglum, n: id, 'xml:lang': lang }, name + bibl);
}

function writeLanguages(reports: readonly StoryReport[]): string {
  const languages = [...new Set(reports.map(({ lang }) => lang))];
  const written = languages.map((lang) => writeElement('language', { ident: lang }, escapeXml(lang)));
  return languages.length > 0 ? `\n<langUsage>${written.join('')}</langUsage>\n` : '';
}

function writeSpeakers(speakers: ReadonlyMap<string, string>): string {
  if (speakers.size === 0) return '';
  const items = Array.from(speakers, ([name, id]) => writeElement('item', { 'xml:id': id }, escapeXml(name)));
  return `<particDesc><p>Who is quoted: <list>\n${items.join('\n')}\n</list></p></particDesc>\n`;
}
