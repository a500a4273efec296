/** The buyer's notes, by maker. They are kept until the tab is closed, and are sent nowhere. */

const KEY = 'produk:catatan';

/** The notes of this page alone, where the browser keeps nothing. */
let unkept: Readonly<Record<string, string>> | undefined;

/** The note for a maker; empty where there is none. */
export function readNote(maker: string): string {
  return readNotes()[maker] ?? '';
}

/** Keeps a note; an empty one is forgotten. */
export function writeNote(maker: string, note: string): void {
  const notes = Object.fromEntries(
    Object.entries({ ...readNotes(), [maker]: note }).filter(([, kept]) => kept !== ''),
  );
  try {
    sessionStorage.setItem(KEY, JSON.stringify(notes));
    unkept = undefined;
  } catch {
    unkept = notes;
  }
}

function readNotes(): Readonly<Record<string, string>> {
  if (unkept) return unkept;
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    return Object.fromEntries(
      Object.entries(stored ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}
