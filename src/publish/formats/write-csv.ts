/** Rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe, which makes it text. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

/** Stands at the start of a file that is made for spreadsheets: without it Excel takes UTF-8 for something else. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets take the full-width forms for the signs themselves. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

function writeCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
