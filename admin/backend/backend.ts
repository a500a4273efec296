/** What we use of a Decap backend. Those that keep no drafts lack the methods for them. */
export interface Backend {
  authenticate(...args: unknown[]): Promise<unknown>;
  restoreUser(...args: unknown[]): Promise<unknown>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<StoredFile[]>;
  /** Only where `entriesByFolder` answers in pages. */
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<StoredFile[]>;
  getEntry(path: string): Promise<StoredFile>;
  getMedia(folder?: string): Promise<{ path: string }[]>;
  persistEntry(entry: EntryFiles, options: SaveOptions): Promise<unknown>;
  deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
  unpublishedEntry?(entry: DraftName): Promise<StoredDraft>;
  unpublishedEntryDataFile?(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<string>;
  updateUnpublishedEntryStatus?(collection: string, slug: string, status: string): Promise<unknown>;
  publishUnpublishedEntry?(collection: string, slug: string): Promise<unknown>;
  deleteUnpublishedEntry?(collection: string, slug: string): Promise<unknown>;
  status?(): Promise<unknown>;
}

export interface StoredFile {
  readonly data: string | null;
  readonly file: { readonly path: string };
}

export interface DataFile {
  readonly path: string;
  readonly slug: string;
  /** The whole file as it is to be written. */
  readonly raw: string;
}

/** An entry on its way to be stored, with the photos that are new. */
export interface EntryFiles {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly unknown[];
}

export interface SaveOptions {
  readonly newEntry: boolean;
  readonly collectionName: string;
  readonly useWorkflow: boolean;
  /** Whether the entry is a draft already. */
  readonly unpublished: boolean;
  /** Ours: the text that this save replaces; `undefined` where there was no file. */
  readonly replaces?: string | undefined;
}

/** Decap names a draft by the collection and slug, or by both in one. */
export type DraftName =
  { readonly id: string } | { readonly collection: string; readonly slug: string };

export interface StoredDraft {
  readonly diffs: readonly { readonly path: string; readonly id: string }[];
}

export type BackendClass = new (...args: never[]) => Backend;

/** The status of the answer that made a request fail, where there was one. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** Whether a request failed only because there is no draft of the entry. */
export function isWithoutDraft(error: unknown): boolean {
  return (
    (error as { notUnderEditorialWorkflow?: unknown } | undefined)?.notUnderEditorialWorkflow ===
    true
  );
}
