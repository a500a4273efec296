type Cell = string | number | undefined;

/**
 * Rows as CSV for a spreadsheet program in Indonesian: separated by semicolons, with a byte order
 * mark so that it reads UTF-8. A text that a spreadsheet would run as a formula stays text.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`;
}

function toCell(value: Cell = ''): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
