import { z } from 'zod';
import { bilingual, bySlug, colour, fault, vocabulary, words } from './parts.ts';

/** The time zones of Indonesia and their hours ahead of UTC, the same all year. */
export const TIME_ZONES = { WIB: 7, WITA: 8, WIT: 9 } as const;

export type TimeZoneName = keyof typeof TIME_ZONES;

const area = z.strictObject({
  /** Kemendagri code; it begins with the code of its kecamatan. */
  code: z.string(),
  name: words,
  /** A representative point in degrees, never a business. */
  lat: z.number().min(-12).max(8),
  lng: z.number().min(94).max(142),
  /** Other spellings people search by. */
  aliases: z.array(words).optional(),
});

const district = z
  .strictObject({
    id: words,
    en: words,
    /** Kemendagri code. */
    code: z.string(),
    /** Its colour on the map. */
    tint: colour,
    areas: z.array(area).min(1),
  })
  .superRefine(({ code, areas }, context) => {
    areas.forEach((one, index) => {
      if (!one.code.startsWith(`${code}.`))
        context.addIssue({
          ...fault('area-code', { code: one.code, district: code }),
          path: ['areas', index, 'code'],
        });
    });
  });

/** `city/place.yml`: where the city is. */
export const PlaceSchema = z
  .strictObject({
    timeZone: z.enum(['WIB', 'WITA', 'WIT']),
    /** The languages that guides of study visits speak. */
    languages: vocabulary,
    /** The name of the sea to the north of the map; absent: the city lies inland. */
    sea: bilingual.optional(),
    districts: bySlug(district),
  })
  .superRefine(({ districts }, context) => {
    const seen = new Set<string>();
    for (const [slug, { areas }] of Object.entries(districts))
      areas.forEach(({ code, name }, index) => {
        const path = ['districts', slug, 'areas', index];
        for (const [key, value] of Object.entries({ code, name: name.toLowerCase() })) {
          if (seen.has(value))
            context.addIssue({ ...fault('duplicate-item', { value }), path: [...path, key] });
          seen.add(value);
        }
      });
    // The map is drawn around its points: fewer span no ground.
    const count = Object.values(districts).reduce((sum, { areas }) => sum + areas.length, 0);
    if (count < 3) context.addIssue({ ...fault('map-points', { count }), path: ['districts'] });
  });
