export interface TreeItem {
  readonly mode: string;
  readonly type: 'blob' | 'tree';
  readonly sha: string;
  /** Relative to the folder that was asked for. */
  readonly path: string;
  readonly size: number | undefined;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly date: string;
  readonly message: string;
}
