/** How many characters are left, once that begins to matter. */
export function Counter({ text, max }: { text: string; max: number | undefined }) {
  if (max === undefined || text.length < max * 0.7) return null;
  const left = max - text.length;
  return (
    <p className={left < 0 ? 'k-counter k-counter-over' : 'k-counter'}>
      {left < 0 ? `${-left} karakter terlalu banyak` : `sisa ${left} karakter`}
    </p>
  );
}
