import type { Destination, SideFate } from '../../permalinks/destination.ts';

/** A sentence or two about a link. */
export interface NoteLine {
  /** In the site's own words. */
  readonly text: string;
  /** What the link says that it quotes, which is never the site's word; `null` where nothing has to be shown. */
  readonly claim: string | null;
}

/** What has become of the words of a link since it was made; nothing where all stands as it was. */
export function tellFate(
  destination: Destination,
  labelById: ReadonlyMap<string, string>,
  source: 'checked' | 'unchecked',
): readonly NoteLine[] {
  if (destination.kind === 'unknown') return [];
  const { sides } = destination;
  const bond = destination.kind === 'passage' ? BONDS[destination.bond] : null;
  if (bond === null && sides.every(isUnchanged)) return [];
  const isOne = sides.length === 1;
  const lines = sides.map((side) => tellSide(side, isOne ? null : (labelById.get(side.report) ?? null)));
  return [
    ...lines,
    ...(bond === null ? [] : [{ text: bond, claim: null }]),
    ...(source === 'checked' ? [] : [UNCHECKED]),
  ];
}

/** Everything said of a link goes by what it brings along. */
const UNCHECKED: NoteLine = { text: 'All this goes by what the link says, which nobody can check here.', claim: null };

function isUnchanged({ state, isReattributed }: SideFate): boolean {
  return state === 'same' && !isReattributed;
}

function tellSide(side: SideFate, label: string | null): NoteLine {
  const told = isUnchanged(side) ? 'Nothing has changed.' : sentenceOf(side);
  const text = label === null ? told : `${label}: ${told.charAt(0).toLowerCase()}${told.slice(1)}`;
  const isClaimed = side.said !== '' && ['respelt', 'corrected', 'gone'].includes(side.state);
  return { text, claim: isClaimed ? side.said : null };
}

function sentenceOf({ state, isReattributed, statement }: SideFate): string {
  if (state === 'same') return REATTRIBUTED;
  if (state === 'gone') return statement === null ? GONE : QUOTATION_GONE;
  return isReattributed ? `${STATES[state]} ${REATTRIBUTED_TOO}` : STATES[state];
}

const GONE = 'What this link was made for is gone, or has changed too much to be sure.';
const QUOTATION_GONE = 'The quotation is gone from its statement, or has changed too much to be sure.';
const REATTRIBUTED = 'The words stand unchanged, but who says them has changed since this link was made.';
const REATTRIBUTED_TOO = 'Who says it has changed as well.';

const STATES: Readonly<Record<Exclude<SideFate['state'], 'same' | 'gone'>, string>> = {
  moved: 'The words stand unchanged, but what stands around them has changed since this link was made.',
  respelt: 'Capitals, accents or punctuation have changed since this link was made.',
  corrected: 'The wording has changed since this link was made.',
  unclear:
    'The same words stand here, but what stood around them has changed: whether the link was made for this place or for another, gone one can’t be told.',
  strange: 'This story has no report of the name that the link gives: it is gone, or never was there.',
};

const BONDS: Readonly<Record<Extract<Destination, { kind: 'passage' }>['bond'], string | null>> = {
  kept: null,
  joined: 'The passage has changed: other statements belong to it as well now.',
  fewer: 'The passage has changed: when this link was made, its words stood in other places as well.',
  apart: 'What the link puts together has changed, and no longer stands together.',
  untold: 'The passage has changed in a report of which this older link says nothing.',
};

/** What is said of a link whose words are not those that its address is made of. */
export const FOREIGN: NoteLine = {
  text: 'What this link brings doesn’t belong to its address: one of the two was changed by somebody.',
  claim: null,
};

/** What is said of a link that brings an earlier wording along, as older versions of the site made them. */
export function tellClaim(claim: string): readonly NoteLine[] {
  return [{ text: 'By what this link says, the wording has changed since it was made.', claim }, UNCHECKED];
}
