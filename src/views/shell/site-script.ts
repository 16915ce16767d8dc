import { markLinkedWords } from '../links/mark-words.ts';
import { offerSelectionLink } from '../links/selection-link.ts';
import { focusSearch } from './focus-search.ts';
import { registerOffline } from './register-offline.ts';

focusSearch();
offerSelectionLink();
markLinkedWords();
window.addEventListener('hashchange', markLinkedWords);
registerOffline();
