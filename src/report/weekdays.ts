/** The normal forms of weekdays, by the number that a `Date` gives them. */
export const WEEKDAYS: readonly string[] = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
