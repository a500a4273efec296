import { Delaunay } from 'd3-delaunay';
import {
  clipToConvex,
  polygonArea,
  polygonCentre,
  roundedHull,
  type Point,
} from './map/geometry.ts';
import { outlineOf } from './map/outline.ts';
import { waveLines } from './map/waves.ts';

/** A kelurahan's representative point, in degrees. */
export interface AreaPoint {
  readonly code: string;
  readonly name: string;
  /** The kecamatan it belongs to. */
  readonly district: string;
  readonly lat: number;
  readonly lng: number;
}

/** A kelurahan on the map. */
export interface MapCell {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  /** Path data of its field. */
  readonly path: string;
  /** Its point, always inside its field. */
  readonly x: number;
  readonly y: number;
  /** Where a label has the most room: the centre of gravity. */
  readonly labelX: number;
  readonly labelY: number;
  /** Size of the field in square map units. */
  readonly area: number;
}

/** A kecamatan on the map. */
export interface MapDistrict {
  readonly name: string;
  /** Path data around all of its fields. */
  readonly path: string;
  readonly labelX: number;
  readonly labelY: number;
}

export interface CityMap {
  /** Size of the drawing, for a viewBox `0 0 width height`. */
  readonly width: number;
  readonly height: number;
  /** Path data around the whole city. */
  readonly hull: string;
  /** Path data of the wave lines in the sea to the north; a stroke, no fill; empty without a sea. */
  readonly coast: string;
  /** North to south, then west to east: the order a reader's eye takes. */
  readonly cells: readonly MapCell[];
  readonly districts: readonly MapDistrict[];
}

const width = 720;
const margin = 14;
const sea = 86;

const round = (value: number): number => Math.round(value * 100) / 100;

// Whole pixels of a drawing that is 720 wide: every digit more weighs on the page.
function toPath(rings: readonly (readonly Point[])[]): string {
  const spot = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`;
  return rings.map((ring) => `M${ring.map(spot).join('L')}Z`).join('');
}

/**
 * The schematic map: each kelurahan gets the ground nearer to its point than to any
 * other, inside a rounded hull about one kilometre beyond the outermost points.
 * Equirectangular, true to scale at the middle latitude. These are no boundaries.
 *
 * @param hasSea whether there is a sea to the north, for which room is left.
 */
export function cityMap(points: readonly AreaPoint[], hasSea = true): CityMap {
  const lats = points.map((point) => point.lat);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  // Degrees of latitude; 0.0093° is about 1.03 km.
  const flat = points.map((point): Point => [point.lng * squeeze, -point.lat]);
  const wide = roundedHull(flat, 0.0093);
  const [west, east] = [Math.min(...wide.map((p) => p[0])), Math.max(...wide.map((p) => p[0]))];
  const north = Math.min(...wide.map((p) => p[1]));
  const scale = (width - 2 * margin) / (east - west);
  const project = ([x, y]: Point): Point => [
    round((x - west) * scale + margin),
    round((y - north) * scale + (hasSea ? sea : margin)),
  ];

  const hull = wide.map(project);
  const sites = flat.map(project);
  const height = Math.ceil(Math.max(...hull.map((p) => p[1])) + margin);
  const voronoi = Delaunay.from(sites as [number, number][]).voronoi([
    -width,
    -height,
    2 * width,
    2 * height,
  ]);
  const fields = sites.map((_, index) => {
    // None for a point that coincides with another, whatever the types say.
    const ring = voronoi.cellPolygon(index) as Point[] | null;
    return ring ? clipToConvex(ring.slice(1), hull) : [];
  });

  const cells = points.map(({ code, name, district }, index): MapCell => {
    const field = fields[index] ?? [];
    const [x, y] = sites[index] ?? [0, 0];
    const [labelX, labelY] = polygonCentre(field).map(round) as [number, number];
    return {
      code,
      name,
      district,
      path: toPath([field]),
      x,
      y,
      labelX,
      labelY,
      area: round(polygonArea(field)),
    };
  });
  const districts = [...new Set(points.map((point) => point.district))].map((name): MapDistrict => {
    const members = fields.filter((_, index) => points[index]?.district === name);
    const rings = outlineOf(members).sort((a, b) => polygonArea(b) - polygonArea(a));
    const [labelX, labelY] = polygonCentre(rings[0] ?? []).map(round) as [number, number];
    return { name, path: toPath(rings), labelX, labelY };
  });

  return {
    width,
    height,
    hull: toPath([hull]),
    coast: hasSea ? waveLines(hull, 3, 17) : '',
    cells: cells.sort((a, b) => a.y - b.y || a.x - b.x),
    districts,
  };
}
