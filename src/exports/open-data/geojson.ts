import type { Catalogue } from '../../catalogue/catalogue.ts';
import { entryPath } from '../../schema/collections.ts';

/**
 * The businesses that allow their point to be shown, as GeoJSON (RFC 7946). The catalogue holds no
 * other points.
 */
export function businessPoints(catalogue: Catalogue, siteUrl: string) {
  const features = catalogue.all('ukm').flatMap(({ slug, data }) => {
    const point = data.address?.point;
    if (!point) return [];
    return [
      {
        type: 'Feature' as const,
        id: slug,
        geometry: { type: 'Point' as const, coordinates: [point.lng, point.lat] as const },
        properties: {
          slug,
          url: siteUrl + entryPath('ukm', slug),
          name: data.name,
          sector: data.sector,
          crafts: data.crafts,
          techniques: data.techniques,
          kelurahan: data.address?.kelurahan,
          example: data.example,
        },
      },
    ];
  });
  return {
    type: 'FeatureCollection' as const,
    features: features.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
