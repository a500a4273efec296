import { readCsv } from '../../src/spreadsheet/read-csv.ts';

/** A column as the Data Package describes it. */
export interface DescribedField {
  readonly name: string;
  readonly type: string;
  readonly 'x-list'?: string;
}

type Group = Record<string, unknown>;

/**
 * Entries out of a CSV file, by nothing but the description of its columns and the rules that the
 * page `/data/` states in words.
 */
export function readOpenCsv(csv: string, fields: readonly DescribedField[]): Group[] {
  const [table] = readCsv(new TextEncoder().encode(csv), 'data');
  const [head, ...rows] = table?.rows ?? [];
  const names = head?.cells.map(({ value }) => value);
  if (names?.join() !== fields.map(({ name }) => name).join())
    throw new Error('The columns are not those of the description.');
  return rows.map(({ cells }) => {
    const entry: Group = {};
    fields.forEach((field, index) => {
      const cell = cells[index] ?? {};
      if (cell.fault) throw new Error(`${field.name} holds what a spreadsheet would run.`);
      if (cell.value !== undefined && cell.value !== '')
        put(entry, field.name.split('.'), read(String(cell.value), field));
    });
    return entry;
  });
}

function read(cell: string, field: DescribedField): unknown {
  switch (field.type) {
    case 'array':
      return JSON.parse(cell);
    case 'integer':
    case 'number':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    default: {
      const text = cell.startsWith("'") ? cell.slice(1) : cell;
      return field['x-list'] ? split(text) : text;
    }
  }
}

/** Parts at each `|` that no backslash precedes. */
function split(text: string): string[] {
  const items = [''];
  for (const [sign] of text.matchAll(/\\.|[^\\]/gsu)) {
    if (sign === '|') items.push('');
    else
      items.push(
        `${items.pop() ?? ''}${sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign}`,
      );
  }
  return items;
}

function put(group: Group, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) group[key] = value;
  else put((group[key] ??= {}) as Group, rest, value);
}
