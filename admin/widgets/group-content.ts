import type { Path, Problem } from '../../src/schema/problem.ts';

/** How many fields of a group hold something, at any depth. */
export function countFilled(value: unknown): number {
  if (Array.isArray(value)) return value.length > 0 ? 1 : 0;
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).reduce<number>((sum, child) => sum + countFilled(child), 0);
  }
  return value === undefined || value === null || value === '' ? 0 : 1;
}

/** Whether any error lies at a path or inside it. */
export function hasErrorBelow(problems: readonly Problem[], path: Path): boolean {
  return problems.some(
    (problem) =>
      problem.severity === 'error' && path.every((step, index) => problem.path[index] === step),
  );
}
