import { Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Node, Scalar, ScalarTag, Tags } from 'yaml';
import type { Constraint, PhraseParams } from './messages.ts';

/**
 * The one reading and writing of entry files, for the check, the site and the CMS alike.
 * Dates and times stay text, and a number is a number only if it reads back as it was written, so
 * nothing is silently changed on the way (`0812`, `1.50`, `+62…` stay text).
 */

const LIMITS = { bytes: 400_000, depth: 12, nodes: 20_000 } as const;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export interface FileProblem {
  readonly constraint: Constraint;
  readonly params: PhraseParams;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly path: readonly (string | number)[];
}

/**
 * What keeps a file from being read, if anything does. A number that begins with 0 is told of, but
 * read as text, so that nothing is lost by going on.
 */
export function unreadableProblem<P extends Pick<FileProblem, 'constraint'>>({
  problems,
}: {
  readonly problems: readonly P[];
}): P | undefined {
  return problems.find(({ constraint }) => constraint !== 'unquoted-zero');
}

/** Whether a file could be read, so that its fields can be judged. */
export const isReadable = (file: Pick<EntryFile, 'problems'>): boolean =>
  unreadableProblem(file) === undefined;

export interface EntryFile {
  /** The front matter as plain data; empty where it could not be read. */
  readonly data: Record<string, unknown>;
  /** The Markdown below it, trimmed. */
  readonly body: string;
  readonly problems: readonly FileProblem[];
  /** The line (from 1) on which the value, or else its nearest parent, stands. */
  lineOf(path: readonly PropertyKey[]): number;
}

const exactNumber = (tag: 'int' | 'float', test: RegExp): ScalarTag => ({
  identify: (value) => typeof value === 'number',
  default: true,
  tag: `tag:yaml.org,2002:${tag}`,
  test,
  resolve: (source) => (String(Number(source)) === source ? Number(source) : source),
});

/** YAML 1.2 core, with numbers that are read only where they can be written back the same. */
const customTags = (tags: Tags): Tags => [
  ...tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
  exactNumber('int', /^-?\d+$/),
  exactNumber('float', /^-?\d+\.\d+$/),
];

/** How every front matter is read; who edits one as a document reads it the same. */
export const PARSE_OPTIONS = {
  version: '1.2',
  schema: 'core',
  customTags,
  maxAliasCount: 0,
} as never;

/** Reads an entry file: front matter between two `---` lines, then Markdown. Never throws. */
export function parseEntryFile(source: string): EntryFile {
  const parts = splitEntryFile(source);
  if (!parts) return failed('no-front-matter', {}, 1);
  return { ...parseYaml(parts.yaml, 1), body: parts.body.trim() };
}

/** The YAML between the two `---` lines and what follows it, or `undefined` where there is none. */
export function splitEntryFile(source: string): { yaml: string; body: string } | undefined {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  return match ? { yaml: match[1] ?? '', body: match[2] ?? '' } : undefined;
}

/** Reads a YAML file such as `site.yml`; `offset` is the number of lines before it. */
export function parseYaml(source: string, offset = 0): EntryFile {
  if (source.length > LIMITS.bytes) {
    return failed(
      'yaml-limit',
      { reason: { id: 'data terlalu panjang', en: 'the data is too long' } },
      1,
    );
  }
  const { document, lineAt } = readDocument(source, offset);
  const problems: FileProblem[] = [...document.errors, ...document.warnings].map((error) => ({
    constraint: 'yaml',
    params: { reason: error.message.replace(/\s+/g, ' ') },
    line: lineAt(error.pos[0]),
    path: [],
  }));
  problems.push(...limitProblems(document, lineAt));
  const refused = !isReadable({ problems });
  const value: unknown = refused ? {} : document.toJS();
  if (!refused && document.contents && !isMap(document.contents)) {
    return failed('no-front-matter', {}, 1 + offset);
  }
  return {
    data: (value ?? {}) as Record<string, unknown>,
    body: '',
    problems,
    // Few are asked for a line: read again, so that not every document is held in memory.
    lineOf: (path) => {
      const again = readDocument(source, offset);
      return lineOfPath(again.document, path, again.lineAt, offset);
    },
  };
}

function readDocument(source: string, offset: number) {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    ...(PARSE_OPTIONS as object),
    lineCounter: counter,
    prettyErrors: false,
  });
  return { document, lineAt: (position: number) => counter.linePos(position).line + offset };
}

/** Writes an entry file; what looks like a date, a time or a phone number is quoted. */
export function formatEntryFile(data: Readonly<Record<string, unknown>>, body: string): string {
  const story = body.trim();
  return `---\n${formatYaml(data)}---\n${story ? `${story}\n` : ''}`;
}

/** Writes plain data as YAML that every reader understands alike. */
export function formatYaml(data: Readonly<Record<string, unknown>>): string {
  const document = new Document(data, { version: '1.2', aliasDuplicateObjects: false });
  quoteFigures(document);
  return document.toString({ lineWidth: 0 });
}

/** Quotes what looks like a date, a time or a phone number, so that no reader takes it for one. */
export function quoteFigures(node: Document | Node): void {
  visit(node, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && /^[\d+\-.:\s]+$/.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
}

function failed(constraint: Constraint, params: PhraseParams, line: number): EntryFile {
  return {
    data: {},
    body: '',
    problems: [{ constraint, params, line, path: [] }],
    lineOf: () => line,
  };
}

function limitProblems(
  document: Document.Parsed,
  lineAt: (position: number) => number,
): FileProblem[] {
  const problems: FileProblem[] = [];
  let nodes = 0;
  const refuse = (node: Node | null, id: string, en: string) =>
    problems.push({
      constraint: 'yaml-limit',
      params: { reason: { id, en } },
      line: lineAt(node?.range?.[0] ?? 0),
      path: [],
    });
  visit(document, {
    Node(_, node, path) {
      nodes += 1;
      if (path.length > LIMITS.depth * 2)
        refuse(node, 'data bersarang terlalu dalam', 'the data is nested too deep');
      if (nodes === LIMITS.nodes) refuse(node, 'data terlalu banyak', 'there is too much data');
      return path.length > LIMITS.depth * 2 || nodes > LIMITS.nodes ? visit.BREAK : undefined;
    },
    Alias: (_, node) => void refuse(node, 'rujukan YAML (*)', 'a YAML alias (*)'),
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (FORBIDDEN_KEYS.has(key)) refuse(pair.key as Scalar, `kunci "${key}"`, `the key "${key}"`);
    },
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || !/^0\d+$/.test(node.source ?? '')) return;
      const value = node.source ?? '';
      problems.push({
        constraint: 'unquoted-zero',
        params: { value },
        line: lineAt(node.range?.[0] ?? 0),
        path: pathOf(ancestors, node),
      });
    },
  });
  return problems;
}

/** The keys and indexes that lead to a node. */
function pathOf(ancestors: readonly unknown[], node: unknown): (string | number)[] {
  return ancestors.flatMap((ancestor, index): (string | number)[] => {
    if (isPair(ancestor)) return isScalar(ancestor.key) ? [String(ancestor.key.value)] : [];
    return isSeq(ancestor) ? [ancestor.items.indexOf(ancestors[index + 1] ?? node)] : [];
  });
}

function lineOfPath(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  lineAt: (position: number) => number,
  offset: number,
): number {
  let node: unknown = document.contents;
  let line = offset + 1;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return line;
      line = lineAt((pair.key as Scalar).range?.[0] ?? 0);
      node = pair.value;
    } else {
      node = (node as { items?: unknown[] } | null)?.items?.[Number(step)];
      const start = (node as Node | undefined)?.range?.[0];
      if (start === undefined) return line;
      line = lineAt(start);
    }
  }
  return line;
}
