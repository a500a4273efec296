let pending: string[] = [];
let muted = false;

/**
 * Scrolls to the first field that was refused, once all fields have been checked. Checks run from
 * top to bottom in one go, so the first one asked for is the topmost.
 */
export function reveal(fieldId: string): void {
  if (muted) return;
  if (pending.length === 0) setTimeout(showFirst, 80);
  pending.push(fieldId);
}

/** Runs a check that the person did not ask for, and so must not move the page. */
export function quietly(check: () => void): void {
  muted = true;
  try {
    check();
  } finally {
    muted = false;
  }
}

function showFirst(): void {
  const [first] = pending;
  pending = [];
  const element = first && document.getElementById(first);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}
