import { unsentRequest } from 'decap-cms-lib-util';
import type { BackendClass, DraftName, EntryFiles, SaveOptions } from './backend.ts';
import { forgeRequests } from './forge-requests.ts';
import type { Perform } from './forge-requests.ts';
import { inWords, loginInWords } from './forge-words.ts';
import { endSession } from './session.ts';

/** What the backends of all forges have in common behind Decap's interface. */
export interface ForgeApi {
  readonly branch: string;
  readonly repoURL: string;
  requestFunction?: Perform;
  /** Fails with status 404 where the file is not there. */
  readFile(path: string, sha: string | null, options?: { branch?: string }): Promise<string>;
}

/** `this` of a forge's backend. */
export interface ForgeInstance {
  api: ForgeApi | null;
}

/**
 * A backend for a forge whose failures are told in words, and none of which is taken for an answer:
 * Decap's own show a file that could not be read as an empty form.
 */
export function forgeBackend(Base: BackendClass): BackendClass {
  return class extends Base {
    // Decap makes a new API for each login and uses it at once; so it is prepared as it is set.
    get api(): ForgeApi | null {
      return apis.get(this) ?? null;
    }

    set api(api: ForgeApi | null) {
      if (api) prepare(api);
      apis.set(this, api);
    }

    override authenticate(...args: unknown[]) {
      // GitHub's backend would keep the user of an earlier session, or the failure to get one.
      Reflect.deleteProperty(this, '_currentUserPromise');
      return super.authenticate(...args).catch((error: unknown) => {
        throw loginInWords(error);
      });
    }

    override async getEntry(path: string) {
      const { api } = this;
      if (!api) throw new Error('Belum masuk.');
      const data = await api.readFile(path, null);
      return { file: { path, id: null }, data };
    }

    override entriesByFolder(folder: string, extension: string, depth: number) {
      return told(super.entriesByFolder(folder, extension, depth));
    }

    override allEntriesByFolder(folder: string, extension: string, depth: number) {
      return told(super.allEntriesByFolder?.(folder, extension, depth) ?? Promise.resolve([]));
    }

    override persistEntry(entry: EntryFiles, options: SaveOptions) {
      return told(super.persistEntry(entry, options));
    }

    override deleteFiles(paths: readonly string[], message: string) {
      return told(super.deleteFiles(paths, message));
    }

    override unpublishedEntry(draft: DraftName) {
      return told(super.unpublishedEntry?.(draft) ?? Promise.reject(new Error('Tanpa draf.')));
    }

    override updateUnpublishedEntryStatus(collection: string, slug: string, status: string) {
      return told(super.updateUnpublishedEntryStatus?.(collection, slug, status));
    }

    override publishUnpublishedEntry(collection: string, slug: string) {
      return told(super.publishUnpublishedEntry?.(collection, slug));
    }

    override deleteUnpublishedEntry(collection: string, slug: string) {
      return told(super.deleteUnpublishedEntry?.(collection, slug));
    }

    // Decap asks now and then, GitHub's backend a third party at that. A request that fails tells.
    override status() {
      return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
    }
  };
}

const apis = new WeakMap<object, ForgeApi | null>();

function prepare(api: ForgeApi): void {
  const perform = api.requestFunction ?? (unsentRequest.performRequest as Perform);
  api.requestFunction = forgeRequests(perform, { onSessionEnd: endSession });
}

async function told<Result>(result: Promise<Result> | undefined): Promise<Result> {
  try {
    return (await result) as Result;
  } catch (error) {
    throw inWords(error);
  }
}
