import { isCollectionKey } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import { RECORDS_FOLDER } from '../../src/schema/monitoring.ts';
import type { Refusal } from '../guards/refusal.ts';
import type { Backend, BackendClass } from './backend.ts';

/** Decides whether an entry may be deleted; a refusal says why not. */
export type DeleteGuard = (collection: CollectionKey, slug: string) => Promise<Refusal | undefined>;

let current: Backend | undefined;

function remember(backend: Backend): void {
  current = backend;
}

/** The backend that is logged in. Decap makes several; the others never authenticate. */
export function currentBackend(): Backend {
  if (!current) throw new Error('Belum masuk.');
  return current;
}

/**
 * A backend that refuses to delete what other entries refer to, whatever asks for it, and deletes
 * an entry's photos with the entry.
 */
export function catalogueBackend(Base: BackendClass, mayDelete: DeleteGuard): BackendClass {
  return class extends Base {
    override authenticate(...args: unknown[]) {
      remember(this);
      return super.authenticate(...args);
    }

    override restoreUser(...args: unknown[]) {
      remember(this);
      return super.restoreUser(...args);
    }

    // There is no library of all photos; and for a new entry Decap asks for the photos of its whole
    // collection, which would be all entries.
    override async getMedia(folder?: string) {
      const isCollection = folder === undefined || FOLDER.exec(folder)?.[0] === folder;
      return isCollection ? [] : super.getMedia(folder);
    }

    override async deleteFiles(paths: readonly string[], message: string) {
      const photos: string[] = [];
      for (const { folder, collection, slug } of paths.flatMap(toEntry)) {
        const refusal = collection && (await mayDelete(collection, slug));
        if (refusal) throw refusal;
        photos.push(...(await this.#photosOf(`${folder}/${slug}`)));
      }
      return super.deleteFiles([...new Set([...paths, ...photos])], message);
    }

    async #photosOf(folder: string): Promise<string[]> {
      // A forge answers 404 for a folder that does not exist; the entry then has no photos.
      const files = await this.getMedia(folder).catch(() => []);
      return files.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
    }
  };
}

/** The folder of a collection of the content, or of the private records. */
const FOLDER = new RegExp(`^(?:content/([^/]+)|${RECORDS_FOLDER})`);

interface EntryPlace {
  readonly folder: string;
  /** Absent for a private record. */
  readonly collection?: CollectionKey;
  readonly slug: string;
}

function toEntry(path: string): EntryPlace[] {
  const [folder = '', collection = ''] = FOLDER.exec(path) ?? [];
  const slug = /^\/([^/]+)\.md$/.exec(path.slice(folder.length))?.[1];
  if (folder === '' || slug === undefined) return [];
  if (isCollectionKey(collection)) return [{ folder, collection, slug }];
  return folder === RECORDS_FOLDER ? [{ folder, slug }] : [];
}
