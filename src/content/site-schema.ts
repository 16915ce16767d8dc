import { z } from 'zod';
import { COLOURS, type ColourName } from './colours/site-colours.ts';
import { address, language, text } from './schemas.ts';

const colour = z.string().regex(/^#[\da-f]{6}$/i, { error: 'a colour of the form "#1a2b3c", between quotation marks' });

/** One colour for light and dark pages, or one for each. */
const colours = z
  .union([colour, z.tuple([colour, colour])], {
    error:
      'a colour of the form "#1a2b3c", between quotation marks, or two, for light and for dark pages: ["#1a2b3c", "#d4e5f6"]',
  })
  .transform((value) => (typeof value === 'string' ? ([value, value] as const) : value));

const COLOUR_FIELDS = Object.fromEntries(Object.keys(COLOURS).map((name) => [name, colours.optional()])) as Record<
  ColourName,
  z.ZodOptional<typeof colours>
>;

/** What `content/site.md` may say. All of it is optional. */
export const siteSchema = z.strictObject({
  name: text.optional(),
  tagline: text.optional(),
  /** Path of a picture in `public/`. */
  logo: text.optional(),
  lang: language.optional(),
  /** Where the site stands. */
  address: address.optional(),
  publisher: text.optional(),
  /** Under what terms its texts may be used, in a line. */
  licence: text.optional(),
  contact: z
    .union([z.email(), address], { error: 'an address of mail, or one that begins with https:// or http://' })
    .optional(),
  colours: z.strictObject(COLOUR_FIELDS, { error: 'colours by their names: “paper: "#ffffff"”' }).optional(),
});
