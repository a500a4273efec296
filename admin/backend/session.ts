type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls back whenever the forge no longer knows who asks. */
export function onSessionEnd(listener: Listener): void {
  listeners.add(listener);
}

export function endSession(): void {
  for (const listener of listeners) listener();
}
