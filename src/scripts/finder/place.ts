/** Which result was opened, and how far below the top of the screen it stood, in pixels. */
interface Place {
  readonly at: string;
  readonly top: number;
}

/** Remembers, for Back, where a result stood that is being opened. */
export function keepPlace({ target }: Event): void {
  const card = (target as Element).closest('a')?.closest<HTMLElement>('[data-slug]');
  if (!card) return;
  const place = { at: card.dataset['slug'], top: card.getBoundingClientRect().top };
  history.replaceState(place, '');
  // The browser's own memory is a number of pixels from the top: results come after it has looked.
  history.scrollRestoration = 'manual';
}

/** What brings a page that was left for a result back to that result; once, then it is forgotten. */
export function takePlace(): ((box: HTMLElement) => void) | undefined {
  const place = history.state as Place | null;
  if (!place?.at) return undefined;
  history.replaceState(null, '');
  // Only when the page has settled: until then the browser would put its own memory in our place.
  setTimeout(() => {
    history.scrollRestoration = 'auto';
  }, 2000);
  return (box) => {
    const card = box.querySelector(`[data-slug="${CSS.escape(place.at)}"]`);
    // What comes near on the way takes its real size one frame later.
    const settle = (frames: number) => {
      if (!card || frames === 0) return;
      scrollBy({ top: card.getBoundingClientRect().top - place.top, behavior: 'instant' });
      requestAnimationFrame(() => {
        settle(frames - 1);
      });
    };
    settle(5);
  };
}
