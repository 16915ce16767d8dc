/** Languages that a text can be said to be in with one click: those in which most news stands. */
const LANGUAGES = `ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr
  sv ta te th tr uk ur vi zh`.split(/\s+/);

const names = new Intl.DisplayNames('en', { type: 'language' });

/** The English name of a language: `German`. */
export function nameLanguage(tag: string): string {
  return names.of(tag) ?? tag;
}

/** Tags and names of the languages to choose from, by name; the one that a text is said to be in is among them. */
export function listLanguages(stated: string | null): readonly (readonly [tag: string, name: string])[] {
  const tags = stated === null || LANGUAGES.includes(stated) ? LANGUAGES : [...LANGUAGES, stated];
  return tags
    .map((tag) => [tag, nameLanguage(tag)] as const)
    .toSorted(([, one], [, other]) => one.localeCompare(other, 'en'));
}
