import { cutArchive } from '../../search/archive/cut-archive.ts';
import { makeRecords } from '../../search/records/make-records.ts';
import { stories } from '../../stories.ts';

/** The search files of all stories, cut once a build however many files ask. */
export const archiveFiles = stories.then((all) => cutArchive(makeRecords(all)));
