import { expect, test } from 'vitest';
import type { Destination, SideFate } from '../../../src/permalinks/destination.ts';
import { tellClaim, tellFate } from '../../../src/views/links/tell-fate.ts';

const LABELS = new Map([
  ['post', 'The Post'],
  ['echo', 'The Echo'],
]);

const side = (report: string, state: SideFate['state'], isReattributed = false): SideFate => ({
  report,
  state,
  statement: state === 'gone' || state === 'strange' ? null : `${report}-1a2b3c4`,
  isReattributed,
  said: 'It rained.',
});

const UNCHECKED = 'All this goes by what the link says, which nobody can check here.';

/** What is told, a line each, claims between marks. */
function tell(...sides: readonly SideFate[]): readonly string[] {
  return tellBond('kept', ...sides);
}

function tellBond(bond: Extract<Destination, { kind: 'passage' }>['bond'], ...sides: readonly SideFate[]) {
  const lines = tellFate({ kind: 'passage', passage: 'post-1a2b3c4', sides, bond }, LABELS, 'unchecked');
  return lines.map(({ text, claim }) => (claim === null ? text : `${text} “${claim}”`));
}

test('nothing is told of a link to what stands as it was', () => {
  expect(tell(side('post', 'same'))).toEqual([]);
  expect(tell(side('post', 'same'), side('echo', 'same'))).toEqual([]);
  expect(tellFate({ kind: 'unknown' }, LABELS, 'unchecked')).toEqual([]);
});

test('a change is told with what the link says it was, as its word and not the site’s', () => {
  expect(tell(side('post', 'corrected'))).toEqual([
    'The wording has changed since this link was made. “It rained.”',
    UNCHECKED,
  ]);
});

test('of several reports it is told in which one something has changed', () => {
  expect(tell(side('post', 'same'), side('echo', 'gone'))).toEqual([
    'The Post: nothing has changed.',
    'The Echo: what this link was made for is gone, or has changed too much to be sure. “It rained.”',
    UNCHECKED,
  ]);
});

test('a report that does not exist is given no words', () => {
  expect(tell(side('tribune', 'strange')).join(' ')).not.toContain('It rained.');
});

test('other speakers, other neighbours and other partners are told', () => {
  expect(tell(side('post', 'same', true))[0]).toMatch(/^The words stand unchanged, but who says them has changed/);
  expect(tell(side('post', 'unclear', true))[0]).toMatch(/can’t be told\. Who says it has changed as well\.$/);
  expect(tellBond('joined', side('post', 'same'))[1]).toMatch(/other statements/);
  expect(tellBond('apart', side('post', 'same'))[1]).toMatch(/no longer stands together/);
});

test('an earlier wording in a link of an older version is shown as the link’s', () => {
  expect(tellClaim('The mayor fled.')).toMatchObject([{ claim: 'The mayor fled.' }, { text: UNCHECKED }]);
});
