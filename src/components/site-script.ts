import { focusSearch } from './focus-search.ts';
import { markLinkedWords } from './mark-words.ts';
import { registerOffline } from './register-offline.ts';
import { offerSelectionLink } from './selection-link.ts';

focusSearch();
offerSelectionLink();
markLinkedWords();
window.addEventListener('hashchange', markLinkedWords);
registerOffline();
