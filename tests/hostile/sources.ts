import fc from 'fast-check';
import { stringify } from 'yaml';
import { COLLECTION_KEYS, COLLECTIONS } from '../../src/schema/collections.ts';
import { fill } from '../fill.ts';

/** Keys and values as they come, and those that have a meaning to somebody. */
const anyKey = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'name',
    'title',
    '__proto__',
    'constructor',
    'toString',
    '<<',
    '*a',
    '&a',
    '!!js',
  ),
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(null, true, 0, -1, 1e300, '', '0812', '2026-13-45', 'contoh'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4, noNullPrototype: false }),
  ),
})).value;

/** Lines that look like YAML, and are often none. */
const anyYaml = fc
  .array(
    fc.oneof(
      fc.tuple(anyKey, fc.string({ maxLength: 20 })).map(([key, value]) => `${key}: ${value}`),
      fc.constantFrom('- a', '  - b', '? c', '...', '---', '{', '[', '&a [*a, *a]', '%YAML 9.9'),
      fc.constantFrom('"', "'", '|', '>', '\t', '<<: *a', '!!binary x', 'a: &a {b: *a}', '\0'),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

/** Data of the right shape in which some values are something else. */
const almostRight = fc
  .tuple(fc.constantFrom(...COLLECTION_KEYS), fc.infiniteStream(fc.option(anyValue, { freq: 4 })))
  .map(([key, values]) =>
    stringify(
      fill(COLLECTIONS[key].schema, () => {
        const next = values.next() as IteratorResult<unknown, undefined>;
        return next.value ?? undefined;
      }),
    ),
  );

/** Any text that might lie in the content folder. */
export const anySource = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(
      fc.oneof(
        anyYaml,
        almostRight,
        anyValue.map((value) => stringify(value)),
      ),
      fc.string(),
    )
    .map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
);
