/**
 * Pixels of a share image, where the picture beside the words begins, and the most bytes: heavier
 * images are left out by messengers.
 */
export const SHARE_SIZE = { width: 1200, height: 630, picture: 690, maxBytes: 150_000 } as const;
