import { markLinkedWords } from '../links/mark-words.ts';
import { offerSelectionLink } from '../links/selection-link.ts';
import { tellMissingPlace } from '../links/tell-missing-place.ts';
import { focusSearch } from './focus-search.ts';
import { noteAddresses } from './note-addresses.ts';
import { registerOffline } from './register-offline.ts';

focusSearch();
offerSelectionLink();
markLinkedWords();
tellMissingPlace();
noteAddresses();
window.addEventListener('hashchange', () => {
  markLinkedWords();
  tellMissingPlace();
});
registerOffline();
