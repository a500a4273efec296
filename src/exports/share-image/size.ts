/** Pixels of a share image, and where the picture beside the words begins. */
export const SHARE_SIZE = { width: 1200, height: 630, picture: 690 } as const;
