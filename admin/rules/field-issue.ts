import { phrase } from '../../src/schema/messages.ts';
import { explain } from '../../src/schema/problem.ts';
import type { Path, Problem } from '../../src/schema/problem.ts';

export interface FieldPlace {
  readonly path: Path;
  readonly label: string;
  readonly required: boolean;
  readonly isBlank: boolean;
  /** Whether the field shows the problems of everything inside it (lists of terms or lines). */
  readonly holdsItems: boolean;
}

/**
 * The sentence a field shows, or `undefined` where it is right. Only errors are shown: a warning
 * does not keep anyone from saving.
 */
export function fieldIssue(problems: readonly Problem[], place: FieldPlace): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const own = errors.find(({ path }) =>
    place.holdsItems ? startsWith(path, place.path) : isSame(path, place.path),
  );
  if (own) return itemNumber(own.path, place.path) + explain(own, 'id');
  // A required group that was left empty is one problem of the group; its fields say it.
  const emptyGroup = errors.some(
    ({ path, constraint }) =>
      constraint === 'required' && path.length < place.path.length && startsWith(place.path, path),
  );
  return place.required && place.isBlank && emptyGroup
    ? phrase('required', { label: lowerFirst(place.label) }, 'id')
    : undefined;
}

function itemNumber(path: Path, of: Path): string {
  const step = path[of.length];
  return typeof step === 'number' ? `Nomor ${step + 1}: ` : '';
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

const isSame = (a: Path, b: Path) => a.length === b.length && startsWith(a, b);

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
