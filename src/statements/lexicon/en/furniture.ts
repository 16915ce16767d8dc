import type { FurnitureTables } from '../language/furniture-tables.ts';

/** What English-language sites put between the paragraphs of a report. */
export const FURNITURE: FurnitureTables = {
  lines: [
    /^(?:the |this )?(?:article|story|report|text|post|column|video|interview) (?:continues|continued|resumes)(?: (?:below|after|on|here)\b.*)?$/i,
    /^(?:continue reading|continued (?:below|on)|scroll (?:down|past)|skip (?:ad|past|to))\b.*$/i,
    /^(?:advertisement|advertising|ad|sponsored|promoted|(?:sponsored|promoted|paid|partner) (?:content|post|story))$/i,
    /^(?:related|recommended|trending|top|latest|more|most read)(?: \p{L}+){0,2} (?:articles?|stories|coverage|topics?|content|links|news|videos?|reading)$/iu,
    /^(?:related|trending(?: now)?|recommended(?: for you)?|most (?:read|popular|viewed|watched|shared)|see also|more on this (?:story|topic))$/i,
    /^(?:read|watch|listen|see|view)(?: (?:this|more|also|next|now|live|here|below|comments|gallery))+$/i,
    /^you (?:may|might) also (?:like|enjoy|be interested in)\b.*$/i,
    /^(?:share|tweet|e-?mail|print|save|bookmark|comments?|copy link|follow us|share|leave a comment)(?: (?:this|on|via|with|by)\b.*)?$/i,
    /^(?:file |handout )?(?:photo|photograph|picture|image|illustration|video|graphic)s?(?: credit)?(?: by |: ?| ?\/ ?)\P{Ll}.*$/iu,
    /^(?:(?:file|handout) photo|getty images)$/i,
    // The hour of an entry in a live blog.
    /^(?:(?:updated|posted)(?: at)? )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: (?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T))?$/i,
    /^(?:[—–-] ?)?with files from\b.*$/i,
    /^[Bb]y (?:\p{Lu}[\p{L}.’'-]+)(?: (?:and|for|of|the|\p{Lu}[\p{L}.’'-]*),?){1,7}$/u,
  ],
  offers: [
    /^(?:sign up|subscribe|register)\b.*\b(?:newsletters?|e-?mails?|alerts|app|inbox|today|now|free)\b.*$/i,
    /^(?:get|download|try)\b.*\b(?:newsletters?|our app|inbox)\b.*$/i,
    /^(?:click|tap) (?:here|to|on)\b.*$/i,
    /^(?:image|media|video|photo|picture)s? (?:caption|copyright|source|credit)\b.*$/i,
    /^media playback is (?:not supported|unsupported)\b.*$/i,
    /^(?:©|\(c\)|copyright (?:©|\d)).*$/i,
  ],
  label:
    /^(?:read(?: more| also| next| this)?|watch(?: also| more| below| live| now)?|listen|see also|see more|also (?:read|see|watch)|more(?: on this| to read| from .{1,30})?|related(?: \p{L}+)?|in (?:photos|pictures|video)|photos|gallery|video|don['’]t miss|you may also like|recommended|caption|(?:photo |picture |image )?credit)$/iu,
  creditWord:
    /^(?:photos?|photographs?|pictures?|images?|file|handout|submitted|supplied|courtesy|provided|screengrab|illustration|getty)$/i,
  creditJoin: /^(?:for|via|of|the|by|and|from|de|la|van|von|photo|file)$/i,
};
