const BODIES =
  /\b(?:Department|University|Post|Times|News|Party|Committee|House|Senate|Court|Commission|Council|Agency|Bureau|Institute|Center|Foundation|Campaign|Association|Union|Press|Journal|Ministry|Office|Group|Bank|College|School|Company|Corporation|Inc|Fund|Congress|Administration|State|States|City|County|Street|Day|Act|Organization|Network|Tower|Magazine|Airport|Hall|Club|Board|Force|Army|Navy|Coalition|Project|Society|Service|Services|Security|Democrats|Republicans|Americans|America|Kremlin|Pentagon)\b/;

/** Whether a name has a word by which it is a body's or a place's rather than a person's. */
export const namesBody = (name: string): boolean => BODIES.test(name);
