/**
 * Rules by which the reading view of many reports shows what the chosen base has: its own wording in each row, and folded
 * behind it those of the others; of a row that the base lacks, the first wording in a line. On paper everything is shown.
 */
export function writeBaseStyles(reports: readonly string[]): string {
  const bases = reports.map((report, index) => ({
    name: `in-${index + 1}`,
    side: `side-${index + 1}`,
    bar: `.bar:has([name=order][value=${JSON.stringify(report)}]:checked)`,
  }));
  const write = (selector: (base: (typeof bases)[number]) => string, declarations: string) =>
    `${bases.map(selector).join(',')}{${declarations}}`;
  return [
    write(({ name, bar }) => `${bar} + .rows > .told.${name} > .cell.${name}`, LEAD),
    write(({ name, bar }) => `${bar} + .rows > .told:not(.${name}) > .cell.foremost`, LEAD),
    write(({ name, bar }) => `${bar} + .rows .variants .${name}`, 'order:-1'),
    write(({ name, bar }) => `${bar} + .rows .variants .${name}::after`, 'content:"]"'),
    write(({ side, bar }) => `${bar} + .rows .strip .${side}`, 'outline:1px solid;outline-offset:1px'),
    write(({ side, bar }) => `${bar} + .rows .strip .${side}::after`, 'content:none'),
    write(({ name, bar }) => `${bar}${BASED} + .rows > .told:not(.${name})`, SET_BACK),
    '@media screen{',
    write(
      ({ name, bar }) => `${bar}${FOLDED} + .rows > .told.${name}${CLOSED} > .cell:not(.${name},[hidden])`,
      'display:none',
    ),
    write(
      ({ name, bar }) => `${bar}${FOLDED} + .rows > .told:not(.${name})${CLOSED} > .cell:not(.foremost,[hidden])`,
      'display:none',
    ),
    write(({ name, bar }) => `${bar}${FOLDED} + .rows > .told:not(.${name})${CLOSED}`, IN_A_LINE),
    write(({ name, bar }) => `${bar}${FOLDED} + .rows > .told:not(.${name})${CLOSED} ${BUTTONS}`, 'display:none'),
    write(
      ({ name, bar }) => `${bar}:has([name=rows][value=base]:checked) + .rows > .told:not(.${name})`,
      'display:none',
    ),
    '}',
  ].join('\n');
}

/** Before the apparatus and the other wordings, without a line. */
const LEAD = 'order:-2;--cell-line:0;--cell-space:0;--cell-size:1em;--cell-gap:0';

/** What the base lacks stands back. */
const SET_BACK = '--told-set-back:1.25rem;--told-size:0.9375em';

const BASED = ':not(:has([name=wordings][value=columns]:checked))';

/** The measures by which `apparatus.css` draws a row, as they are where it is told in a line. */
const IN_A_LINE =
  '--told-space:0.2rem;--told-gap:0.1rem;--told-size:0.875em;--told-statement:flex;--told-text:-webkit-box;--told-lines:var(--lines-of-further);--told-note:none';

/** A line has no room for what a pointer brings up. */
const BUTTONS = ':is(.paragraph-link,.copy-link)';

const FOLDED = ':has([name=wordings][value=folded]:checked)';

/** Of rows that nobody has unfolded, by a click or by a link to a place in them. */
const CLOSED = ':not(:target,:has(.fold[open],:target))';
