import { addressesAt } from '../../permalinks/addresses.ts';

const addresses = addressesAt(import.meta.env.BASE_URL);

/** Says above a story or a report that the place in it to which the address leads is not there. */
export function tellMissingPlace(): void {
  const [story, part] = location.pathname.slice(addresses.home.length).split('/');
  const id = readId();
  document.querySelector('.missing-place')?.remove();
  if (!story || id === null || (part !== '' && part !== 'reports') || document.getElementById(id)) return;
  const [note, link] = [document.createElement('p'), document.createElement('a')];
  note.className = 'link-note missing-place';
  note.setAttribute('role', 'note');
  link.href = addresses.passage(decodeURIComponent(story), id);
  link.textContent = 'See what became of it';
  note.append('The passage that this address leads to has changed, is gone, or never was here. ', link);
  document.querySelector('main')?.prepend(note);
  note.scrollIntoView({ block: 'center' });
}

/** The id of a passage that stands alone behind `#`. */
function readId(): string | null {
  try {
    return (
      /^#(.+-[0-9a-z]{7}(?:-\d+)?|(?:match|quotation)\.[0-9a-z]{7}(?:-\d+)?)$/.exec(
        decodeURIComponent(location.hash),
      )?.[1] ?? null
    );
  } catch {
    return null;
  }
}
