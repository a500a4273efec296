import type { z } from 'zod';
import { formatDate, formatPhone } from '../../src/i18n/format.ts';
import { toPhoneDigits } from '../../src/schema/formats.ts';
import type { FieldMeta } from '../../src/schema/meta.ts';
import { fill } from '../fill.ts';

/** A value that stands in a private field and may be found nowhere in what is published. */
export interface Canary {
  /** Where it was planted: `none: contact.whatsapp`. */
  readonly field: string;
  /** Whether a consent could open the field, or nothing can. */
  readonly isScoped: boolean;
  /** Every way in which a page might write it. */
  readonly forms: readonly string[];
}

/** Plants values into one entry; every planter numbers its own, so that none stands twice. */
export interface Planting {
  readonly canaries: Canary[];
  /** Photos to be made, by path below the collection's folder, with the text for their metadata. */
  readonly photos: Map<string, string>;
  next(): string;
}

export function createPlanting(prefix: string): Planting {
  let count = 0;
  return {
    canaries: [],
    photos: new Map(),
    next: () => {
      count += 1;
      return `${prefix}${String(count).padStart(3, '0')}`;
    },
  };
}

/** What a field may hold that nothing else holds, in the order in which it is tried. */
function candidates(kind: FieldMeta['kind'], token: string): unknown[] {
  const digits = Array.from(token, (sign) => sign.charCodeAt(0) % 10).join('');
  const number = digits.slice(-6).padStart(6, '3');
  switch (kind) {
    case 'phone':
    case 'mobile':
      return [`0812${number}7`];
    case 'email':
      return [`${token}@contoh.example`];
    case 'url':
      return [
        ...['instagram', 'facebook', 'youtube', 'tokopedia'].map(
          (host) => `https://www.${host}.com/${token}`,
        ),
        `https://www.tiktok.com/@${token}`,
        `https://shopee.co.id/${token}`,
        `https://${token}.example/`,
      ];
    case 'decimal':
      return [`-6.8${number}`, `109.6${number}`].map(Number);
    case 'date':
      return [`2019-02-${String(1 + (Number(number) % 28)).padStart(2, '0')}`];
    default:
      return [`Kenari ${token}`, token];
  }
}

function formsOf(kind: FieldMeta['kind'], value: unknown, token: string): string[] {
  const text = String(value);
  if (kind === 'phone' || kind === 'mobile') {
    const full = toPhoneDigits(text) ?? text;
    return [text, full, formatPhone(full)];
  }
  if (kind === 'decimal') return [text.replace('-', '')];
  if (kind === 'date') return [text, formatDate(text, 'id'), formatDate(text, 'en')];
  return [token];
}

/** Ticks, choices and small numbers hold nothing that could be told from another's. */
const NO_ROOM: ReadonlySet<string> = new Set(['boolean', 'choice', 'relation', 'integer']);

/**
 * Data for a schema in which every private field is planted, and required public ones hold
 * something plain. `undefined` where there is nothing private below and nothing is required.
 *
 * @param isAllPrivate whether the public may see nothing of it at all.
 */
export function plant(
  schema: z.ZodType,
  { canaries, photos, next }: Planting,
  isAllPrivate = false,
): unknown {
  return fill(schema, ({ type, meta, path, isPrivate, isScoped }) => {
    if (!isPrivate && !isAllPrivate) return undefined;
    const token = next();
    if (meta.kind === 'image') {
      const photo = `${token}/foto.jpg`;
      photos.set(photo, token);
      canaries.push({ field: path, isScoped, forms: [token] });
      return photo;
    }
    if (NO_ROOM.has(meta.kind)) return undefined;
    const value = candidates(meta.kind, token).find((one) => type.safeParse(one).success);
    if (value === undefined) throw new Error(`${path}: no value to plant in a ${meta.kind}`);
    canaries.push({ field: path, isScoped, forms: formsOf(meta.kind, value, token) });
    return value;
  });
}
