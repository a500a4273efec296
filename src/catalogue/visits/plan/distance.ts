/** In degrees. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** The mean radius of the earth, in km. */
const EARTH = 6371;

/** The great-circle distance between two points, in km (haversine): to the last bit the same both ways. */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const haversine = (angle: number) => Math.sin((angle * rad) / 2) ** 2;
  return (
    2 *
    EARTH *
    Math.asin(
      Math.sqrt(
        haversine(b.lat - a.lat) +
          Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * haversine(b.lng - a.lng),
      ),
    )
  );
}
