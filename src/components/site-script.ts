import { focusSearch } from './focus-search.ts';
import { registerOffline } from './register-offline.ts';
import { offerSelectionLink } from './selection-link.ts';

focusSearch();
offerSelectionLink();
registerOffline();
