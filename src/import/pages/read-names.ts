/** What leads to names: `By`, `Von`, `Written by`. */
const LEAD = /^(?:(?:story|words|text|written|reporting|report) )?(?:by|von|par|por|di|door|av|af):? /i;

/** A label that is glued to the name: `AuthorJo Doe`, `Author: Jo Doe`. */
const LABEL = /^(?:Authors?|Autor(?:in)?|Auteure?|AUTHOR|AUTOR)(?::? |:|(?=\p{Lu}))/u;

/** What parts names from what else a byline says, and from one another. */
const PARTS = /\s*(?:[/|·•;,]|\s[-–—]\s|\n|\s(?:and|und|et|y|e|en|och|og|&)\s)\s*/i;

/** A word of a name, an initial among them. */
const WORD = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:[.'’-]\\p{L}[\\p{L}\\p{M}]*)*\\.?)";

/** Small words within names. */
const PARTICLE =
  "(?:de|da|do|dos|das|del|della|der|den|di|du|la|le|van|von|zu|zum|ter|ten|af|al|bin|bint|ibn|el|y|e|d’|d')";

const NAME = new RegExp(`^${WORD}(?: (?:${PARTICLE} )*${WORD}){1,3}$`, 'u');

/** Names in scripts without capitals: two letters to six words' worth. */
const UNCASED = /^[\p{Lo}\p{M}·・ ]{2,24}$/u;

/** Words of which none is in a person's name: desks, outlets, programs and what follows a name in a byline. */
const NOT_NAMES =
  /^(?:the|our|an?) |\b(?:staff|agency|agencies|desk|team|newsroom|bureau|redaktion|rédaction|redacción|news|press|times|daily|media|network|service|wire|writer|reporter|correspondent|editor|editorial|contributor|columnist|updated?|published|posted|last|first|share|follow|read|about|contact|email|photo|video|all|more|admin|author|unknown|anonymous|online|user|windows|microsoft|office|guest|special|ist|gmt|edt|est|pm|am)\b/i;

/** The names of people in a byline and nothing else of it: `By Jo Doe / AB / Updated 3 May` gives Jo Doe. */
export function readNames(byline: string): readonly string[] {
  const line = byline
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(LABEL, '')
    .replace(LEAD, '');
  const names = line
    .split(PARTS)
    .map((part) =>
      part
        .replace(LEAD, '')
        .replace(/\s*\([^)]*\)$/, '')
        .trim(),
    )
    .filter((part) => (NAME.test(part) || UNCASED.test(part)) && !NOT_NAMES.test(part));
  return [...new Set(names)];
}
