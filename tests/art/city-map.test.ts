import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cityMap } from '../../src/art/city-map.ts';
import { isInside, polygonArea, type Point } from '../../src/art/map/geometry.ts';
import { kelurahanPoints } from './kelurahan-points.ts';

const rings = (path: string): Point[][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('Z', '')
        .split('L')
        .map((spot) => spot.split(' ').map(Number) as [number, number]),
    );
const area = (path: string): number =>
  rings(path).reduce((sum, ring) => sum + polygonArea(ring), 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('the city map', () => {
  const map = cityMap(kelurahanPoints);

  it('has a field for each of the 27 kelurahan', () => {
    expect(map.cells.map((cell) => cell.code).sort()).toEqual(
      kelurahanPoints.map((point) => point.code).sort(),
    );
  });

  it('covers the hull without gap or overlap', () => {
    // Corners that lie on a side of the hull are rounded to whole pixels, off that side.
    const whole = area(map.hull);
    expect(sum(map.cells.map((cell) => area(cell.path))) / whole).toBeCloseTo(1, 3);
    expect(sum(map.districts.map((district) => area(district.path))) / whole).toBeCloseTo(1, 3);
  });

  it('keeps every point inside its own field and no other', () => {
    for (const { x, y, name } of map.cells) {
      const owners = map.cells.filter((cell) => isInside([x, y], rings(cell.path)[0] ?? []));
      expect(owners.map((owner) => owner.name)).toEqual([name]);
    }
  });

  it('labels a field inside that field', () => {
    for (const { labelX, labelY, path } of map.cells) {
      expect(isInside([labelX, labelY], rings(path)[0] ?? [])).toBe(true);
    }
  });

  it('draws each kecamatan as one piece', () => {
    expect(map.districts.map((district) => rings(district.path).length)).toEqual([1, 1, 1, 1]);
  });

  it('lies within its drawing, the sea to the north', () => {
    const spots = [...rings(map.hull).flat(), ...map.cells.map((cell): Point => [cell.x, cell.y])];
    for (const [x, y] of spots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map.width);
      expect(y).toBeGreaterThan(60);
      expect(y).toBeLessThan(map.height);
    }
    expect(map.coast).not.toMatch(/NaN|\.\d{3}/u);
  });

  it('is true to scale: as far apart on the map as on the ground', () => {
    const spot = (name: string): Point => {
      const cell = map.cells.find((one) => one.name === name);
      return [cell?.x ?? 0, cell?.y ?? 0];
    };
    const apart = (one: Point, other: Point): number =>
      Math.hypot(one[0] - other[0], one[1] - other[1]);
    // Bandengan to Kuripan Kertoharjo 7.15 km, Tirto to Degayu 5.96 km (great circle).
    const ratio =
      apart(spot('Bandengan'), spot('Kuripan Kertoharjo')) / apart(spot('Tirto'), spot('Degayu'));
    expect(ratio).toBeCloseTo(7.154 / 5.961, 2);
  });

  it('tiles the hull for any set of points', () => {
    const points = fc.uniqueArray(
      fc.record({ lat: fc.integer({ min: 0, max: 60 }), lng: fc.integer({ min: 0, max: 60 }) }),
      { minLength: 3, maxLength: 30, selector: ({ lat, lng }) => lat * 100 + lng },
    );
    fc.assert(
      fc.property(points, (spots) => {
        const drawn = cityMap(
          spots.map(({ lat, lng }, index) => ({
            code: String(index),
            name: String(index),
            district: String(index % 3),
            lat: -6.9 + lat / 1000,
            lng: 109.6 + lng / 1000,
          })),
        );
        // The corners of both are rounded to what can be seen, which small hulls show.
        expect(sum(drawn.cells.map((cell) => area(cell.path))) / area(drawn.hull)).toBeCloseTo(
          1,
          2,
        );
      }),
      { numRuns: 60 },
    );
  });
});
