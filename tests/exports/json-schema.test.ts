import { describe, expect, it } from 'vitest';
import { DOCUMENTED, toJsonSchema } from '../../src/exports/json-schema.ts';
import { fieldsOf, getMeta, isOptional, itemOf } from '../../src/schema/meta.ts';
import type { z } from 'zod';

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly enum?: readonly string[];
}

const schemaOf = (name: string) => {
  const type = DOCUMENTED[name];
  if (!type) throw new Error(`No schema is called ${name}.`);
  return { type, json: toJsonSchema(type, `https://example.com/data/${name}.schema.json`) as Node };
};

/** Every field of a zod schema beside its node in the JSON Schema, however deep. */
function pairs(
  type: z.ZodType,
  node: Node,
  at = '',
): { at: string; type: z.ZodType; node: Node }[] {
  const inner = itemOf(type);
  if (inner && node.items) return pairs(inner, node.items, `${at}[]`);
  return fieldsOf(type).flatMap(([key, field]) => {
    const child = node.properties?.[key];
    if (!child) throw new Error(`${at}.${key} is missing from the JSON Schema.`);
    return [
      { at: `${at}.${key}`, type: field, node: child },
      ...pairs(field, child, `${at}.${key}`),
    ];
  });
}

describe.each(Object.keys(DOCUMENTED))('the JSON Schema of %s', (name) => {
  const { type, json } = schemaOf(name);

  it('holds every field with the words that the editor shows', () => {
    for (const { at, type: field, node } of pairs(type, json)) {
      const { label, hint } = getMeta(field);
      expect([at, node.title, node.description]).toEqual([at, label.id, hint.id]);
    }
  });

  it('asks for the same fields and refuses unknown ones', () => {
    const needed = fieldsOf(type).flatMap(([key, field]) => (isOptional(field) ? [] : [key]));
    expect([...(json.required ?? [])].sort()).toEqual(needed.sort());
    expect(json.additionalProperties).toBe(false);
  });
});

it('lists the terms of a vocabulary', () => {
  const { json } = schemaOf('ukm');
  expect(json.properties?.['techniques']?.items?.enum).toContain('sablon-malam');
});
