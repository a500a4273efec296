/** What a visitor typed, kept in this browser alone. */
export type Typed = Readonly<Record<string, string>>;

const KEY = 'studi-batik:permohonan';

/** What was typed before; nothing where the browser keeps nothing or something else. */
export function recall(): Typed {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(kept as Readonly<Record<string, unknown>>);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

/** Keeps what stands in the form; a browser that refuses to keep it loses only the comfort. */
export function remember(typed: Typed): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(typed));
  } catch {
    // The form works without.
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was nothing to keep.
  }
}
