import { isCollectionKey } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { Refusal } from '../guards/refusal.ts';
import { entryPlace, hasKind } from '../rules/kinds.ts';
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
      const isOwn = folder !== undefined && !hasKind(folder.replace(/^content\//, ''));
      return isOwn ? super.getMedia(folder) : [];
    }

    override async deleteFiles(paths: readonly string[], message: string) {
      const photos: string[] = [];
      for (const { folder, collection, slug } of paths.flatMap((path) => entryPlace(path) ?? [])) {
        const refusal = isCollectionKey(collection) && (await mayDelete(collection, slug));
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
