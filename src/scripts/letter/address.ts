import type { EnquiryKey } from '../../enquiry/enquiry.ts';
import type { Typed } from './memory.ts';

/** What the finder's question and the letter both ask. A day and a date are one question. */
const SHARED: Readonly<Partial<Record<EnquiryKey, readonly EnquiryKey[]>>> = {
  level: ['level'],
  group: ['group'],
  date: ['date', 'day'],
  day: ['date', 'day'],
};

/** What the form begins with: the question of the address, then what this browser remembers. */
export function startValues(
  keys: readonly EnquiryKey[],
  params: URLSearchParams,
  memory: Typed,
): Map<EnquiryKey, string> {
  return new Map(
    keys.map((key) => {
      const isAsked = SHARED[key]?.some((name) => params.has(name)) ?? false;
      return [key, (isAsked ? params.get(key)?.trim() : memory[key]) ?? ''];
    }),
  );
}

/**
 * The parameters after a field was edited: an address that asks for a group goes on saying which,
 * so that loading the page again keeps what was typed. `undefined` where they need no change.
 */
export function afterEdit(
  params: URLSearchParams,
  edited: EnquiryKey,
  get: (key: EnquiryKey) => string,
): URLSearchParams | undefined {
  const keys = SHARED[edited];
  if (!keys?.some((key) => params.has(key))) return undefined;
  const changed = new URLSearchParams(params);
  for (const key of keys) {
    const value = get(key);
    if (value) changed.set(key, value);
    else changed.delete(key);
  }
  return changed;
}

/** The parameters without the question; the visit stays. */
export function withoutQuestion(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  for (const key of Object.keys(SHARED)) rest.delete(key);
  return rest;
}
