import type { WordClasses } from '../../language/word-classes.ts';

/** Days, months, and the spans of time that news counts by. */
export const TIME_WORDS = {
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  month: `january february march april may june july august september october november december jan. feb. aug. sept. oct.
    nov. dec.`,
  relativeDay: 'today yesterday tonight tomorrow',
  dayModifier: 'later earlier late early last this',
  timeSpan: `week weeks month months year years day days hour hours morning mornings evening evenings afternoon afternoons
    night nights spring springs summer summers fall falls autumn autumns winter winters`,
  spanModifier: 'last this earlier later',
  spanAdverb: 'earlier later late',
  spanAmount: 'a an one two three four five six seven several few some many less more than about just only',
  agoWord: 'ago',
  period: 'past week month year days weeks months years',
  periodModifier: 'the recent past this',
  occasionWord: 'again last this earlier later early late now however',
  occasionOfReport: `in on at during to from outside inside before by into over back again after when as with of`,
} satisfies Partial<WordClasses>;
