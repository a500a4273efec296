import type { z } from 'zod';
import { COLLECTION_KEYS, COLLECTIONS } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { FieldMeta, RelationTarget } from '../../src/schema/meta.ts';
import type { Path } from '../../src/schema/problem.ts';
import { validateEntry } from '../../src/schema/validate.ts';
import { CONSENT_SCOPES } from '../../src/schema/vocabularies.ts';
import { fill } from '../fill.ts';
import type { Leaf } from '../fill.ts';

/** A naughty string in a field that anyone may see, between two marks by which it is found again. */
export interface Sown {
  readonly collection: CollectionKey;
  readonly slug: string;
  readonly field: string;
  readonly id: number;
  readonly text: string;
}

export interface SownEntry {
  readonly collection: CollectionKey;
  readonly slug: string;
  readonly data: Record<string, unknown>;
}

export const slugFor = (collection: RelationTarget, index: number) => `${collection}-${index}`;

export const mark = (id: number, text: string) => `zq${id}a${text}zq${id}z`;

const CONSENT = { scopes: Object.keys(CONSENT_SCOPES), givenOn: '2026-01-02', method: 'written' };

/**
 * An entry with every field filled; what contradicts another field is left out again.
 *
 * @param write a text for a field, or `undefined` to leave it out; `wrap` makes of it what the field
 *   asks for: in a link it comes after the address of a site.
 */
export function makeEntry(collection: CollectionKey, index: number, write: Write): SownEntry {
  const slug = slugFor(collection, index);
  const choose = (leaf: Leaf) => chooseValue(leaf, slug, index, write);
  const data = fill(COLLECTIONS[collection].schema, choose) as Record<string, unknown>;
  delete data['status'];
  delete data['example'];
  if ('consent' in data) data['consent'] = CONSENT;
  return { collection, slug, data: withoutFaults(collection, slug, data) };
}

export type Write = (leaf: Leaf, wrap: (text: string) => string) => string | undefined;

/** `count` entries of each collection with the next of `strings` that fits in every public text. */
export function sowEntries(
  strings: readonly string[],
  count: number,
): { entries: SownEntry[]; sown: Sown[] } {
  const sown: Sown[] = [];
  const entries: SownEntry[] = [];
  let next = 0;
  let id = 0;
  for (const collection of COLLECTION_KEYS)
    for (let index = 0; index < count; index += 1) {
      const slug = slugFor(collection, index);
      const write: Write = ({ type, path, isPrivate, isScoped }, wrap) => {
        id += 1;
        const own = id;
        const fits = (text: string) => type.safeParse(wrap(mark(own, text))).success;
        const ahead = strings.findIndex((text, at) => at >= next && fits(text));
        const at = ahead === -1 ? strings.findIndex(fits) : ahead;
        const text = strings[at];
        if (text === undefined) return undefined;
        next = (at + 1) % strings.length;
        if (!isPrivate || isScoped) sown.push({ collection, slug, field: path, id, text });
        return wrap(mark(id, text));
      };
      entries.push(makeEntry(collection, index, write));
    }
  return { entries, sown };
}

const HOSTS = ['instagram', 'facebook', 'youtube', 'tokopedia'].map((name) => `www.${name}.com/`);
const SITES = [...HOSTS, 'www.tiktok.com/@', 'shopee.co.id/', 'contoh.example/'];

function chooseValue(leaf: Leaf, slug: string, index: number, write: Write): unknown {
  const { type, meta, path } = leaf;
  switch (meta.kind) {
    // Stories are HTML in the end, and are tried for themselves.
    case 'markdown':
      return 'Story.';
    case 'text':
    case 'long-text':
      return write(leaf, (text) => text);
    case 'url': {
      const site = SITES.find((one) => type.safeParse(`https://${one}a`).success);
      return write(leaf, (text) => `https://${site ?? ''}${text}`);
    }
    case 'image':
      return index === 0 ? `${slug}/foto.jpg` : undefined;
    case 'relation':
      return slugFor(meta.target ?? 'ukm', index);
    case 'choice':
      return rotate(Object.keys(meta.vocabulary ?? {}), index);
    default:
      return plain(meta, type, path, index);
  }
}

const rotate = <T>(list: readonly T[], index: number) => list[index % list.length];

function plain({ kind, min, max }: FieldMeta, type: z.ZodType, path: string, index: number) {
  const candidates: Partial<Record<FieldMeta['kind'], unknown>> = {
    boolean: true,
    date: '2026-01-02',
    time: path.endsWith('closes') ? '16:00' : '08:00',
    email: `usaha${index}@contoh.example`,
    phone: '0285-421-000',
    mobile: `0812-3456-${String(7000 + index)}`,
    integer: Math.min(Math.max(min ?? 0, 10), max ?? 10),
    decimal: max ?? min ?? 1,
  };
  const value = candidates[kind];
  return type.safeParse(value).success ? value : undefined;
}

/** Takes out what contradicts another field, until nothing does. */
function withoutFaults(
  collection: CollectionKey,
  slug: string,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const result = structuredClone(data);
  for (let round = 0; round < 10; round += 1) {
    const errors = validateEntry(collection, slug, result).filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) return result;
    // Where a fault cannot be left out, because something asks for it, its whole group goes.
    for (const { path } of errors) remove(result, round < 3 ? path : path.slice(0, 1));
  }
  throw new Error(`${slug} cannot be made free of faults.`);
}

function remove(data: Record<string, unknown>, path: Path): void {
  let owner: unknown = data;
  for (const step of path.slice(0, -1)) owner = (owner as Record<string | number, unknown>)[step];
  const last = path.at(-1);
  if (owner && last !== undefined) Reflect.deleteProperty(owner, last);
}
