import { isMap, isNode, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import { PARSE_OPTIONS, quoteFigures, splitEntryFile } from './front-matter.ts';

/** A field of an entry and its new value; `undefined` removes the field. */
export interface FieldEdit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * The text of an entry file with some fields changed. Order, comments and the fields that are not
 * named stay as they are; `body`, where given, replaces the Markdown.
 *
 * @throws {TypeError} when the file has no front matter; ask `parseEntryFile` for its problems first.
 */
export function editEntryFile(source: string, edits: readonly FieldEdit[], body?: string): string {
  const parts = splitEntryFile(source);
  if (!parts) throw new TypeError('There is no front matter to edit.');
  const document = parseDocument(parts.yaml, PARSE_OPTIONS);
  for (const { path, value } of edits) setField(document, path, value);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const story = body?.trim();
  const rest = story === undefined ? parts.body : story && `\n${story}\n`;
  return `---\n${edits.length > 0 ? yaml : `${parts.yaml}\n`}---\n${rest}`;
}

function setField(document: Document<ParsedNode>, path: readonly string[], value: unknown): void {
  if (value === undefined) {
    removeField(document, path);
    return;
  }
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  quoteFigures(node);
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth);
    // An empty `address:` holds null, which is no place for a street.
    if (!isMap(document.getIn(parent))) document.setIn(parent, document.createNode({}));
  }
  document.contents ??= document.createNode({}) as never;
  document.setIn(path, node);
}

/** Removes a field and the groups that are empty without it. */
function removeField(document: Document<ParsedNode>, path: readonly string[]): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const parent = path.slice(0, -1);
  const group = parent.length > 0 ? document.getIn(parent) : undefined;
  if (isNode(group) && isMap(group) && group.items.length === 0) removeField(document, parent);
}
