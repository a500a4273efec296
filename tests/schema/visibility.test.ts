import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { fieldRegistry, fieldsOf, itemOf, unwrap } from '../../src/schema/meta.ts';
import type { FieldMeta } from '../../src/schema/meta.ts';

/** Every field below a type whose words about visibility fulfil a condition, as a path. */
function fieldsThat(
  type: z.ZodType,
  fits: (meta: FieldMeta) => boolean,
  path = '',
): [string, FieldMeta][] {
  const item = itemOf(type);
  const below = item
    ? fieldsThat(item, fits, `${path}[]`)
    : fieldsOf(type).flatMap(([key, field]) =>
        fieldsThat(field, fits, path ? `${path}.${key}` : key),
      );
  const meta = fieldRegistry.get(unwrap(type));
  return meta && fits(meta) ? [[path, meta], ...below] : below;
}

const everywhere = (fits: (meta: FieldMeta) => boolean) =>
  Object.entries(COLLECTIONS).flatMap(([name, collection]) =>
    fieldsThat(collection.schema, fits).map(([path, meta]) => [`${name}.${path}`, meta] as const),
  );

describe('the fields of the catalogue', () => {
  it('need the consent that the content model asks for, and no others do', () => {
    const needs = everywhere(({ scope }) => scope !== undefined).map(
      ([path, { scope, scopeIf }]) => `${path}: ${scope}${scopeIf ? ` if ${scopeIf}` : ''}`,
    );
    expect(needs).toMatchInlineSnapshot(`
      [
        "ukm.cover: photos if people",
        "ukm.gallery[]: photos if people",
        "ukm.address.street: street-address",
        "ukm.address.directions: street-address",
        "ukm.address.directionsEn: street-address",
        "ukm.address.point: map-point",
        "ukm.contact.ownerName: owner-name",
        "ukm.contact.whatsapp: whatsapp",
        "ukm.contact.phone: phone",
        "ukm.contact.email: email",
        "ukm.contact.website: social",
        "ukm.contact.instagram: social",
        "ukm.contact.facebook: social",
        "ukm.contact.tiktok: social",
        "ukm.contact.youtube: social",
        "ukm.contact.shopee: social",
        "ukm.contact.tokopedia: social",
        "ukm.certifications[].holderName: owner-name",
        "products.photos[]: photos if people",
        "products.links[]: social",
        "products.certifications[].holderName: owner-name",
        "study-visits.photos[]: photos if people",
        "innovations.photos[]: photos if people",
        "activities.photos[]: photos if people",
        "motifs.photos[]: photos if people",
      ]
    `);
  });

  it('stay with the staff where the content model says so', () => {
    const staff = everywhere(({ staffOnly }) => staffOnly === true).map(([path]) => path);
    expect(staff).toMatchInlineSnapshot(`
      [
        "ukm.certifications[].checkedBy",
        "ukm.certifications[].evidence",
        "ukm.consent",
        "ukm.verifiedBy",
        "products.certifications[].checkedBy",
        "products.certifications[].evidence",
      ]
    `);
  });
});
