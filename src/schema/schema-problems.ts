import { z } from 'zod';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from './meta.ts';
import type { Constraint, PhraseParams } from './messages.ts';
import { errorAt } from './problem.ts';
import type { Path, Problem } from './problem.ts';
import { closest, suggestion } from './suggest.ts';

/** Every problem that a schema finds in data, in the words of the messages. */
export function schemaProblems(schema: z.ZodType, data: unknown): Problem[] {
  const result = schema.safeParse(data, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(schema, issue));
}

function toProblems(schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path as Path;
  const type = typeAt(schema, path);
  const meta = type && fieldRegistry.get(unwrap(type));
  const label = meta ? lowerLabel(meta.label) : { id: 'isinya', en: 'it' };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(type ?? schema, path, key));
    case 'invalid_type':
      if (issue.input === undefined) return [errorAt(path, 'required', { label })];
      if (issue.expected === 'int') return [errorAt(path, 'not-whole')];
      return [
        errorAt(path, 'wrong-type', {
          expected: TYPE_NAMES[issue.expected] ?? issue.expected,
          received: TYPE_NAMES[typeName(issue.input)] ?? typeName(issue.input),
        }),
      ];
    case 'invalid_value':
      if (issue.input === undefined) return [errorAt(path, 'required', { label })];
      return [errorAt(path, 'not-in-list', { value: shown(issue.input), options: options(issue) })];
    case 'too_big':
      return [tooBig(path, issue)];
    case 'too_small':
      return [
        issue.origin === 'array'
          ? errorAt(path, 'too-few-items', { min: String(issue.minimum) })
          : errorAt(path, 'too-small', { value: shown(issue.input), min: String(issue.minimum) }),
      ];
    case 'invalid_key':
      return [errorAt(path, 'city-key', { key: shown(issue.input) })];
    case 'invalid_union':
      // Of what could stand here, the kinds that are not a single word tell most.
      return (issue.errors.at(-1) ?? []).flatMap((inner) =>
        toProblems(schema, { ...inner, path: [...path, ...inner.path] }),
      );
    case 'custom': {
      const constraint = (issue.params?.['constraint'] ?? 'wrong-type') as Constraint;
      return [errorAt(path, constraint, (issue.params?.['values'] ?? {}) as PhraseParams)];
    }
    default:
      return [errorAt(path, 'wrong-type', { expected: label, received: shown(issue.input) })];
  }
}

function tooBig(path: Path, issue: z.core.$ZodIssueTooBig): Problem {
  const max = String(issue.maximum);
  if (issue.origin === 'string') {
    return errorAt(path, 'too-long', { length: String(issue.input).length, max });
  }
  return issue.origin === 'array'
    ? errorAt(path, 'too-many-items', { max })
    : errorAt(path, 'too-big', { value: shown(issue.input), max });
}

function unknownKey(type: z.ZodType, path: Path, key: string): Problem {
  const keys = fieldsOf(type).map(([name]) => name);
  const all = { id: `Yang dikenal: ${keys.join(', ')}.`, en: `Known are: ${keys.join(', ')}.` };
  return errorAt([...path, key], 'unknown-key', {
    key,
    suggestion: suggestion(key, keys) || all,
  });
}

function options(issue: z.core.$ZodIssueInvalidValue): string {
  const values = issue.values.map(String);
  const near = closest(shown(issue.input), values);
  const all = near ? [near, ...values.filter((value) => value !== near)] : values;
  return all.length > 30 ? `${all.slice(0, 12).join(', ')}, …` : all.join(', ');
}

function typeAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let type: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!type) return undefined;
    if (unwrap(type) instanceof z.ZodRecord)
      type = (unwrap(type) as z.ZodRecord).valueType as z.ZodType;
    else type = typeof step === 'number' ? itemOf(type) : new Map(fieldsOf(type)).get(step);
  }
  return type;
}

const TYPE_NAMES: Readonly<Record<string, { id: string; en: string }>> = {
  string: { id: 'teks', en: 'text' },
  number: { id: 'angka', en: 'a number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar', en: 'a list' },
  object: { id: 'kelompok kunci', en: 'a group of keys' },
};

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function lowerLabel({ id, en }: { id: string; en: string }) {
  const lower = (text: string) =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return { id: lower(id), en: lower(en) };
}
