import { svg } from '../svg.ts';
import type { Point } from './geometry.ts';

/** The points of a ring's northern half, west to east. */
function northernSide(ring: readonly Point[]): Point[] {
  const middle = ring.reduce((sum, point) => sum + point[1], 0) / ring.length;
  return ring.filter((point) => point[1] < middle).sort((a, b) => a[0] - b[0]);
}

/** The height of a chain of points at x, straight between them and level beyond its ends. */
function heightAt(chain: readonly Point[], x: number): number {
  const index = chain.findIndex((point) => point[0] >= x);
  const after = chain[index];
  const before = chain[index - 1];
  if (!after) return chain.at(-1)?.[1] ?? 0;
  if (!before) return after[1];
  return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
}

/**
 * Wave lines in the sea north of a ring: rows of low swells that follow the shore,
 * each with the small double crest that batik gives to water. One path, for a stroke.
 */
export function waveLines(ring: readonly Point[], rows: number, gap: number): string {
  const xs = ring.map((point) => point[0]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const shore = northernSide(ring);
  // Further out the shore turns south too steeply for a line of swells.
  const [west, east] = [left + (right - left) * 0.235, right - (right - left) * 0.07];
  const length = 46;
  let path = '';
  for (let row = 0; row < rows; row += 1) {
    const drop = 17 + row * gap;
    const shift = (row % 2) * (length / 2);
    const trim = row * 34;
    for (let x = west + shift + trim; x + length <= east - trim; x += length) {
      const [from, to] = [heightAt(shore, x) - drop, heightAt(shore, x + length) - drop];
      const lean = (to - from) / length;
      const at = (step: number, rise: number): string =>
        svg`${tenth(x + step)} ${tenth(from + lean * step - rise)}`;
      path += `M${at(3, 0)}Q${at(length * 0.27, 10)} ${at(length / 2, 0)}T${at(length - 3, 0)}`;
      path += `M${at(length * 0.18, -1)}Q${at(length * 0.27, 3.5)} ${at(length * 0.38, -1)}`;
    }
  }
  return path;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
