/** A picture ready to show: sources from best to most common format, and a fallback. */
export interface PictureView {
  readonly src: string;
  /** Pixels of the original's shape, to reserve its place. */
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** The address of the picture at its largest, where it may be looked at so. */
  readonly large?: string | undefined;
}
