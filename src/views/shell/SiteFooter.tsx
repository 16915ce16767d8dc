import type { JSX } from 'preact';
import { type SiteSource, UNNAMED_SITE } from '../../content/site-source.ts';

interface Props {
  readonly site: Pick<SiteSource, 'name' | 'publisher' | 'licence' | 'contact' | 'lang'>;
}

/** At the foot of every page, whose site it is and what it is made with; nothing where the site says nothing of itself. */
export function SiteFooter({ site: { name, publisher, licence, contact, lang } }: Props): JSX.Element | null {
  const isSomebodys = name !== UNNAMED_SITE.name;
  if (!isSomebodys && publisher === null && licence === null && contact === null) return null;
  return (
    <footer class="site-footer">
      {publisher !== null && <p lang={lang}>{publisher}</p>}
      {licence !== null && <p lang={lang}>{licence}</p>}
      {contact !== null && (
        <p>
          <a href={contact.includes('://') ? contact : `mailto:${contact}`}>Contact</a>
        </p>
      )}
      {isSomebodys && <p>Made with Variorum</p>}
    </footer>
  );
}
