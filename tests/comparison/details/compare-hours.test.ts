import { expect, test } from 'vitest';
import { canBeOneHour } from '../../../src/comparison/details/compare-hours.ts';

const minutes = (first: string, second: string, room = 0) => canBeOneHour(first, second, room);

test.each([
  ['the same time', '17:00', '17:00', '05:00'],
  ['a time of which one tells no morning or evening', "5 o'clock", '17:00', '17:30'],
  ['the same, told by neither', "5 o'clock", "5 o'clock", "6 o'clock"],
  ['twelve, which is noon or midnight', "12 o'clock", '00:00', '06:00'],
  ['a time of which one tells no zone', '17:00', '17:00 EDT', '18:00 EDT'],
  ['a time of two zones, which may be one', '17:00 EDT', '14:00 PDT', '18:00 EDT'],
  ['what is no hour, as it is written', 'at dawn', 'at dawn', '06:00'],
])('can be one time of day: %s', (_, time, same, other) => {
  expect([minutes(time, same), minutes(same, time)]).toEqual([true, true]);
  expect([minutes(time, other), minutes(other, time)]).toEqual([false, false]);
});

test.each([
  ['22:50', '22:52', 2],
  ['23:59', '00:01', 2],
  ["12 o'clock", '23:50', 10],
])(
  'times may differ by the room that a hedge leaves, over midnight too: %s and %s by %i minutes',
  (one, other, room) => {
    expect([minutes(one, other, room), minutes(other, one, room)]).toEqual([true, true]);
    expect([minutes(one, other, room - 1), minutes(other, one, room - 1)]).toEqual([false, false]);
  },
);
