import type { JSX } from 'preact';
import type { Side } from '../marks/sides.ts';
import type { Presence } from './tell-presence.ts';

interface Props {
  readonly sides: readonly Side[];
  /** What each of them makes of it, in the same order. */
  readonly presences: readonly Presence[];
}

/**
 * Which reports tell something: a letter for each that does, one in question for each that may, a dot for each other. What
 * one report alone tells has its letter only.
 */
export function Strip({ sides, presences }: Props): JSX.Element {
  const isAlone = presences.filter((presence) => presence !== 'none').length === 1;
  return (
    <>
      <span class="strip" aria-hidden="true">
        {sides.map(({ siglum, className }, place) => {
          const presence = presences[place] ?? 'none';
          if (presence === 'none') return isAlone ? null : <i>·</i>;
          return <b class={presence === 'has' ? className : `${className} perhaps`}>{siglum}</b>;
        })}
      </span>
      <span class="spoken">{describePresence(sides, presences)}</span>
    </>
  );
}

/** The same in words: `Told by A and C, perhaps by B; no counterpart found in D`. */
export function describePresence(sides: readonly Side[], presences: readonly Presence[]): string {
  const list = (presence: Presence) => {
    const sigla = sides.filter((_, place) => presences[place] === presence).map(({ siglum }) => siglum);
    return sigla.length > 0 ? new Intl.ListFormat('en-GB').format(sigla) : null;
  };
  const [has, perhaps, none] = [list('has'), list('perhaps'), list('none')];
  const told = [has && `told by ${has}`, perhaps && `perhaps ${has === null ? 'told ' : ''}by ${perhaps}`]
    .filter(Boolean)
    .join(', ');
  const all = none === null ? told : `${told}; no counterpart found in ${none}`;
  return all.charAt(0).toUpperCase() + all.slice(1);
}
