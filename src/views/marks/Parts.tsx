import { type ComponentType, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';

interface Props {
  /** Parts of a list that may be long, in their order, each with a key. */
  readonly parts: readonly JSX.Element[];
}

/** A list in parts, which a page may draw one after the other. */
export function Parts({ parts }: Props): JSX.Element {
  const Drawing = useContext(PartsContext);
  return <Drawing parts={parts} />;
}

/** How parts are drawn: all at once, where nobody says otherwise. */
export const PartsContext = createContext<ComponentType<Props>>(({ parts }) => <>{parts}</>);

/** Entries that make a part. */
const LENGTH = 60;

/** Cuts entries that are to be drawn into parts. */
export function cutParts(entries: readonly JSX.Element[]): readonly JSX.Element[] {
  return Array.from({ length: Math.ceil(entries.length / LENGTH) }, (_, index) => (
    // By its place, so that a part takes up the elements of the one that stood there.
    <Part key={index} entries={entries.slice(index * LENGTH, (index + 1) * LENGTH)} />
  ));
}

function Part({ entries }: { readonly entries: readonly JSX.Element[] }): JSX.Element {
  return <>{entries}</>;
}
