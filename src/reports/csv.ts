type Cell = string | number | undefined;

/**
 * Rows as CSV for a spreadsheet program in Indonesian: separated by semicolons, with a comma in
 * decimals and a byte order mark so that it reads UTF-8. A text that a spreadsheet would run as a formula stays text.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`;
}

function toCell(value: Cell = ''): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
