import { focusSearch } from './focus-search.ts';
import { registerOffline } from './register-offline.ts';

focusSearch();
registerOffline();
