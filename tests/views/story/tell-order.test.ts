import { expect, test } from 'vitest';
import { tellOrder } from '../../../src/views/story/tell-order.ts';

const publish = (times: Readonly<Record<string, string | null>>) =>
  Object.entries(times).map(([id, published]) => ({ id, published }));

test('times tell who was first, and how much later the others came', () => {
  expect(
    tellOrder(
      publish({
        a: '2024-06-02T20:05:00+02:00',
        b: '2024-06-02T17:40:00Z',
        c: '2024-06-02T20:40:00Z',
        d: '2024-06-06T17:40:00Z',
      }),
      null,
    ),
  ).toEqual({ b: 'first', a: '25 minutes later', c: '3 hours later', d: '4 days later' });
});

test('hours are told with their minutes', () => {
  expect(tellOrder(publish({ a: '2024-06-02T10:00:00Z', b: '2024-06-02T11:01:00Z' }), null)).toEqual({
    a: 'first',
    b: '1 hour 1 minute later',
  });
});

test('what the editor says stands above the times', () => {
  expect(tellOrder(publish({ a: '2024-06-02T10:00:00Z', b: '2024-06-02T11:00:00Z' }), 'b')).toEqual({
    b: 'came first, its editor says',
  });
});

test.each([
  ['one has no date', { a: '2024-06-02T10:00:00Z', b: null }],
  ['of one only the day is known', { a: '2024-06-02T10:00:00Z', b: '2024-06-02' }],
  ['both came at once', { a: '2024-06-02T10:00:00Z', b: '2024-06-02T12:00:00+02:00' }],
  ['there is but one', { a: '2024-06-02T10:00:00Z' }],
])('nobody is said to be first where %s', (_, times) => {
  expect(tellOrder(publish(times), null)).toEqual({});
});
