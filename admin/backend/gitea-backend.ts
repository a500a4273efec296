import type { BackendClass, EntryFiles, SaveOptions } from './backend.ts';
import type { ForgeApi } from './forge-backend.ts';
import { CHANGED_MEANWHILE, Conflict } from './forge-words.ts';

interface FileOperation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly sha?: string;
}

interface GiteaApi extends ForgeApi {
  getFileSha(path: string): Promise<string>;
  fetchBlobContent(blob: { sha: string; repoURL: string; parseText: true }): Promise<string>;
  getChangeFileOperations(files: readonly unknown[], branch: string): Promise<FileOperation[]>;
  changeFiles(
    operations: readonly FileOperation[],
    options: { commitMessage: string },
  ): Promise<unknown>;
}

/** Gitea's and Forgejo's backend, without the two ways in which it loses what others wrote. */
export function giteaBackend(Base: BackendClass): BackendClass {
  return class extends Base {
    declare readonly api: GiteaApi;

    // Decap's reads the mark of the newest version right before it writes, and so replaces any.
    override async persistEntry(
      { dataFiles, assets }: EntryFiles,
      options: SaveOptions & { readonly commitMessage: string },
    ) {
      const { api } = this;
      const files = [...assets, ...dataFiles];
      const operations = await api.getChangeFileOperations(files, api.branch);
      for (const { operation, path, sha } of operations) {
        if (operation !== 'update' || !sha || !dataFiles.some((file) => file.path === path))
          continue;
        const { repoURL } = api;
        const text = await api.fetchBlobContent({ sha, repoURL, parseText: true });
        if (text !== options.replaces) throw new Conflict(CHANGED_MEANWHILE);
      }
      return api.changeFiles(operations, options);
    }

    // Decap's does not wait for the answer, and so reports as deleted what was not.
    override async deleteFiles(paths: readonly string[], message: string) {
      const { api } = this;
      const operations = await Promise.all(
        paths.map(async (path) => ({
          operation: 'delete' as const,
          path,
          sha: await api.getFileSha(path),
        })),
      );
      return api.changeFiles(operations, { commitMessage: message });
    }
  };
}
