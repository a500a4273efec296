import { statusOf } from './backend.ts';
import type { BackendClass, EntryFiles, SaveOptions } from './backend.ts';
import type { ForgeApi } from './forge-backend.ts';
import { cannotMerge } from './forge-words.ts';

interface Comparison {
  readonly merge_base_commit: { readonly sha: string };
  readonly files?: readonly { readonly filename: string }[];
}

interface PullRequest {
  readonly head: { readonly ref: string };
}

interface GitHubApi extends ForgeApi {
  getDifferences(from: string, to: string): Promise<Comparison>;
  getFileSha(path: string, options: { branch: string }): Promise<string>;
  getPullRequests(
    head: string,
    state: 'open',
    predicate: () => boolean,
  ): Promise<readonly PullRequest[]>;
  createPR(title: string, head: string): Promise<unknown>;
  deleteBranch(name: string): Promise<unknown>;
  forceMergePR(): Promise<never>;
}

/**
 * GitHub's backend, without the two ways in which it undoes what was published since a draft was
 * made: Decap's puts the files of the draft as they are on top of the newest, whenever it saves a
 * draft again, and whenever GitHub refuses to merge it.
 */
export function githubBackend(Base: BackendClass): BackendClass {
  return class extends Base {
    declare readonly api: GitHubApi;

    override async persistEntry(entry: EntryFiles, options: SaveOptions) {
      mend(this.api);
      if (options.unpublished) {
        const slug = entry.dataFiles[0]?.slug ?? '';
        await this.#refuseOutdated(`cms/${options.collectionName}/${slug}`);
      }
      return super.persistEntry(entry, options);
    }

    override async publishUnpublishedEntry(collection: string, slug: string) {
      mend(this.api);
      await super.publishUnpublishedEntry?.(collection, slug);
    }

    /** Refuses where a file of the draft has changed on the site since the draft was made. */
    async #refuseOutdated(draft: string): Promise<void> {
      const { api } = this;
      const { merge_base_commit: start, files = [] } = await api.getDifferences(api.branch, draft);
      for (const { filename } of files) {
        const [before, now] = await Promise.all(
          [start.sha, api.branch].map((branch) =>
            api.getFileSha(filename, { branch }).catch(whereMissing),
          ),
        );
        if (before !== now) throw cannotMerge();
      }
    }
  };
}

function whereMissing(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
}

const mended = new WeakSet<object>();

function mend(api: GitHubApi): void {
  if (mended.has(api)) return;
  mended.add(api);
  api.forceMergePR = () => Promise.reject(cannotMerge());
  // Where a connection was lost before a new request got its label, Decap does not find it again.
  const create = api.createPR.bind(api);
  api.createPR = async (title, head) => {
    const [open] = await api.getPullRequests(head, 'open', () => true);
    return open ?? create(title, head);
  };
  // A branch that stays behind does no harm, so what was merged or given up before counts as done.
  const remove = api.deleteBranch.bind(api);
  api.deleteBranch = (name) => remove(name).catch(() => undefined);
}
