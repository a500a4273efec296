import type { BackendClass, EntryFiles, SaveOptions } from './backend.ts';
import { statusOf } from './backend.ts';
import type { ForgeApi } from './forge-backend.ts';

interface GitLabApi extends ForgeApi {
  readonly initialWorkflowStatus: string;
  getBranch(name: string): Promise<unknown>;
  getCommitItems(files: readonly unknown[], branch: string): Promise<unknown>;
  uploadAndCommit(
    items: unknown,
    options: { commitMessage: string; branch: string },
  ): Promise<unknown>;
  createMergeRequest(branch: string, title: string, status: string): Promise<unknown>;
}

interface Options extends SaveOptions {
  readonly commitMessage: string;
  readonly status?: string;
}

/** GitLab's backend, which can go on where a connection was lost in the middle of a first save. */
export function gitlabBackend(Base: BackendClass): BackendClass {
  return class extends Base {
    declare readonly api: GitLabApi;

    // A draft is a branch, then its merge request. Without the second, Decap's sees no draft, and
    // cannot make one because of the first.
    override async persistEntry(entry: EntryFiles, options: Options) {
      const { api } = this;
      const [file] = entry.dataFiles;
      const branch = `cms/${options.collectionName}/${file?.slug}`;
      const isFirst = options.useWorkflow && !options.unpublished;
      if (!isFirst || !(await this.#hasBranch(branch))) return super.persistEntry(entry, options);
      const { commitMessage, status = api.initialWorkflowStatus } = options;
      const items = await api.getCommitItems([...entry.dataFiles, ...entry.assets], branch);
      await api.uploadAndCommit(items, { commitMessage, branch });
      return api.createMergeRequest(branch, commitMessage, status);
    }

    async #hasBranch(name: string): Promise<boolean> {
      try {
        await this.api.getBranch(name);
        return true;
      } catch (error) {
        if (statusOf(error) === 404) return false;
        throw error;
      }
    }
  };
}
