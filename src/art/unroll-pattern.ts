import { svg } from './svg.ts';

/** A filled rectangle with its pattern, as `motifSvg` and `borderSvg` write them. */
const DRAWING =
  /<pattern id="(?<id>[^"]+)" width="(?<width>[\d.]+)" height="(?<height>[\d.]+)" patternUnits="userSpaceOnUse"(?: patternTransform="(?<lay>[^"]*)")?(?<style>[^>]*)>(?<content>.*)<\/pattern>(?<ground>.*)<path fill="url\(#\k<id>\)" d="M0 0H(?<right>[\d.]+)V(?<bottom>[\d.]+)H0Z"\/>/s;

/** Tiles lap over each other by this much, so that no seam shows between them. */
const LAP = 0.4;

/**
 * The same drawing without a pattern: its tiles stand side by side. Browsers print patterns as
 * coarse bitmaps, and single figures as sharp as the printer can.
 *
 * @param colour what lies below all tiles, where they have a ground of their own: it closes the
 * joints between them.
 */
export function unrollPattern(drawing: string, colour?: string): string {
  return drawing.replace(DRAWING, (...found) => {
    const groups = found.at(-1) as Record<string, string>;
    const { id, lay = '', style = '', content = '', ground = '' } = groups;
    const [width, height] = [Number(groups['width']), Number(groups['height'])];
    const [right, bottom] = [Number(groups['right']), Number(groups['bottom'])];
    const scale = Number(/scale\((?<value>[\d.]+)\)/.exec(lay)?.groups?.['value'] ?? 1);
    const turn = Number(/rotate\((?<value>-?[\d.]+)\)/.exec(lay)?.groups?.['value'] ?? 0);
    const uses = spots(right / scale, bottom / scale, turn, width, height).map(
      ([column, row]) => svg`<use href="#${id ?? ''}" x="${column * width}" y="${row * height}"/>`,
    );
    const tile =
      svg`<defs><svg id="${id ?? ''}" x="${-LAP}" y="${-LAP}" width="${width + 2 * LAP}" height="${height + 2 * LAP}" ` +
      svg`viewBox="${-LAP} ${-LAP} ${width + 2 * LAP} ${height + 2 * LAP}">${content}</svg></defs>`;
    const below = colour ? svg`<path fill="${colour}" d="M0 0H${right}V${bottom}H0Z"/>` : ground;
    return `${below}<g transform="${lay}"${style}>${tile}${uses.join('')}</g>`;
  });
}

/** The tiles that cover a rectangle from the origin, when the whole is turned by `turn` degrees. */
function spots(
  right: number,
  bottom: number,
  turn: number,
  width: number,
  height: number,
): (readonly [column: number, row: number])[] {
  const angle = (-turn * Math.PI) / 180;
  const corners = [
    [0, 0],
    [right, 0],
    [0, bottom],
    [right, bottom],
  ] as const;
  const across = corners.map(([x, y]) => (x * Math.cos(angle) - y * Math.sin(angle)) / width);
  const down = corners.map(([x, y]) => (x * Math.sin(angle) + y * Math.cos(angle)) / height);
  const from = (values: readonly number[]) => Math.floor(Math.min(...values) + 1e-6);
  const until = (values: readonly number[]) => Math.ceil(Math.max(...values) - 1e-6);
  const range = (values: readonly number[]) =>
    Array.from({ length: until(values) - from(values) }, (_, index) => from(values) + index);
  return range(down).flatMap((row) => range(across).map((column) => [column, row] as const));
}
