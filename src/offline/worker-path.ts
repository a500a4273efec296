/** The worker's address: it stays the same, so that a visitor's browser finds the next version. */
export const WORKER_PATH = '/sw.js';
