import { hash } from 'node:crypto';

const known = new WeakMap<object, string>();

/** A short mark of a value: two values have the same exactly when their JSON is the same. */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return digest(value);
  const kept = known.get(value) ?? digest(value);
  known.set(value, kept);
  return kept;
}

const digest = (value: unknown) => hash('sha256', JSON.stringify([value]), 'base64url');
