import type { AnywhereFormat } from '../../publish/formats/story-format.ts';
import { ANYWHERE_FORMATS } from '../../publish/formats/story-formats.ts';

/** A form in which a comparison can be saved: a page, a folder of `content/`, or a format of a story. */
export type SavedForm = 'page' | 'folder' | AnywhereFormat;

/** A form with what its button calls it and what it is. */
export interface OfferedForm {
  readonly form: SavedForm;
  readonly name: string;
  readonly what: string;
}

/** The files for other programs, in the order in which they are offered. */
export const OFFERED_FORMS: readonly OfferedForm[] = [
  { form: 'folder', name: 'Story folder', what: 'Markdown in a ZIP, to be unpacked into content/ of a site like this' },
  ...ANYWHERE_FORMATS.map((form) => ({ form, name: form.name, what: form.what })),
];
