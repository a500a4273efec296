/** A point of the map: x to the right, y down, in map units. */
export type Point = readonly [x: number, y: number];

/** Area of a simple polygon, always positive. */
export function polygonArea(ring: readonly Point[]): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The centre of gravity of a simple polygon. */
export function polygonCentre(ring: readonly Point[]): Point {
  let [twice, sumX, sumY] = [0, 0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    twice += cross;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [sumX / (3 * twice), sumY / (3 * twice)];
}

/** True when the point lies inside the ring (even-odd rule). */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  ring.forEach(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) {
      inside = !inside;
    }
  });
  return inside;
}

/** The smallest convex ring around the points, clockwise on the page (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const turn = (o: Point, a: Point, b: Point): number =>
    (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      for (;;) {
        const [before, last] = [chain.at(-2), chain.at(-1)];
        if (!before || !last || turn(before, last, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

/** A convex ring moved outwards by `reach`, its corners rounded in steps of about 6°. */
export function roundedHull(points: readonly Point[], reach: number): Point[] {
  const hull = convexHull(points);
  // The direction that looks out of the ring from an edge, in radians.
  const outward = (from: Point, to: Point): number => Math.atan2(from[0] - to[0], to[1] - from[1]);
  return hull.flatMap((corner, index): Point[] => {
    const before = hull[(index + hull.length - 1) % hull.length] ?? corner;
    const after = hull[(index + 1) % hull.length] ?? corner;
    const from = outward(before, corner);
    let to = outward(corner, after);
    if (to < from) to += 2 * Math.PI;
    const steps = Math.max(1, Math.ceil((to - from) / 0.1));
    return Array.from({ length: steps + 1 }, (_, step): Point => {
      const angle = from + ((to - from) * step) / steps;
      return [corner[0] + Math.cos(angle) * reach, corner[1] + Math.sin(angle) * reach];
    });
  });
}

/** The part of a ring inside a convex ring that runs clockwise on the page (Sutherland–Hodgman). */
export function clipToConvex(ring: readonly Point[], window: readonly Point[]): Point[] {
  return window.reduce<Point[]>(
    (rest, from, index) => {
      const to = window[(index + 1) % window.length] ?? from;
      const side = ([x, y]: Point): number =>
        (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
      return rest.flatMap((point, at): Point[] => {
        const next = rest[(at + 1) % rest.length] ?? point;
        const [here, there] = [side(point), side(next)];
        const kept: Point[] = here >= 0 ? [point] : [];
        if (here >= 0 === there >= 0) return kept;
        const share = here / (here - there);
        return [
          ...kept,
          [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share],
        ];
      });
    },
    [...ring],
  );
}
