import type { WordClasses } from '../../language/word-classes.ts';

/** Words within names, and names of places. */
export const NAME_WORDS = {
  nameSuffix: 'jr jr. sr sr. ii ii. iii iii. iv iv. md md. phd phd. qc kc mp mep mbe obe cbe esq',
  nameParticle: 'de la van von der bin al del da di',
  /** Names of places that reports use as subjects; no pronoun of a person stands for them. */
  place: `afghanistan africa alabama alaska albany america arizona arkansas asia atlanta austin australia austria baghdad baltimore
    beijing belgium berlin boston brazil britain brooklyn brussels cairo california canada charlotte chicago china cleveland
    colombia colorado connecticut crimea cuba dallas damascus delaware denver detroit egypt england estonia europe finland
    florida france geneva georgia germany greece haiti havana hawaii houston hungary idaho illinois india indiana indonesia
    iowa iran iraq ireland israel istanbul italy japan jerusalem jordan kansas kentucky kenya korea kyiv kremlin latvia
    lebanon libya lithuania london louisiana maine manhattan maryland massachusetts mexico miami michigan milwaukee minnesota
    mississippi missouri montana moscow nato nebraska nevada nigeria norway ohio oklahoma oregon orlando pakistan palestine
    paris pennsylvania pentagon philadelphia philippines phoenix pittsburgh poland portugal qatar russia scotland seattle
    seoul singapore spain sweden switzerland syria taiwan tehran tennessee texas tokyo tulsa turkey twitter facebook
    uk ukraine utah venezuela vermont vietnam virginia wales warsaw washington wisconsin wyoming yemen
    md. va. conn. mass. calif. fla. carolina dakota hampshire jersey york columbia wis. minn. pa. mich. ill. n.y. n.j. n.c. s.c. n.h. d.c. ga. tenn. tex. ariz. colo. wash. ore. ind. md
    republican republicans democrat democrats democratic american americans russian congress senate house gop fbi cia isis`,
} satisfies Partial<WordClasses>;
