import { stories } from '../stories.ts';
import { cutArchive } from './cut-archive.ts';
import { makeRecords } from './make-records.ts';

/** The search files of all stories, cut once a build however many files ask. */
export const archiveFiles = stories.then((all) => cutArchive(makeRecords(all)));
