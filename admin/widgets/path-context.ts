import { createContext } from 'react';
import type { Path } from '../../src/schema/problem.ts';

/** Where in the entry a control stands: the path of the group or list item around it. */
export const PathContext = createContext<Path>([]);

const known = new Map<string, Path>();

/** A path one step deeper; the same steps give the same array, so that nothing renders twice. */
export function deeper(path: Path, step: string | number): Path {
  const key = JSON.stringify([...path, step]);
  const existing = known.get(key);
  if (existing) return existing;
  const result = [...path, step];
  known.set(key, result);
  return result;
}
