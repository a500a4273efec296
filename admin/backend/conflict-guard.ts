import type { OpenedText } from '../drafts/opened-text.ts';
import { isWithoutDraft, statusOf } from './backend.ts';
import type { BackendClass, DataFile, EntryFiles, SaveOptions } from './backend.ts';
import { CHANGED_MEANWHILE, Conflict, DRAFT_GONE } from './forge-words.ts';

interface Options {
  readonly opened: OpenedText;
  readonly onConflict: () => void;
}

/**
 * A backend that never writes over what somebody else wrote since the entry was opened. What is
 * already stored word for word is no conflict: an answer to an earlier try may have been lost.
 */
export function conflictGuard(Base: BackendClass, { opened, onConflict }: Options): BackendClass {
  return class extends Base {
    override async persistEntry(entry: EntryFiles, options: SaveOptions) {
      const [file] = entry.dataFiles;
      if (!file) return super.persistEntry(entry, options);
      try {
        const { isDraft, text: stored } = await this.#stored(file, options);
        const isSaved = stored === file.raw;
        // A first draft replaces no other, whoever made it.
        const expected =
          options.newEntry || (isDraft && !options.unpublished) ? undefined : opened.of(file.path);
        if (stored !== undefined && !isSaved && stored !== expected) {
          throw new Conflict(isDraft || !options.unpublished ? CHANGED_MEANWHILE : DRAFT_GONE);
        }
        // Decap takes an entry for a draft also if its first save has failed.
        const more = { unpublished: isDraft, replaces: stored };
        const isDone = isSaved && entry.assets.length === 0;
        const result = isDone
          ? undefined
          : await super.persistEntry(entry, { ...options, ...more });
        opened.saved(file.path, file.raw);
        return result;
      } catch (error) {
        if (error instanceof Conflict) onConflict();
        throw error;
      }
    }

    override async deleteFiles(paths: readonly string[], message: string) {
      for (const path of paths) {
        const expected = opened.of(path);
        const stored = expected === undefined ? undefined : await this.#published(path);
        if (stored !== undefined && stored !== expected) {
          onConflict();
          throw new Conflict(CHANGED_MEANWHILE);
        }
      }
      return super.deleteFiles(paths, message);
    }

    /** The file as it is now, in the draft where there is one; no text where it is not there. */
    async #stored(file: DataFile, options: SaveOptions) {
      if (!options.useWorkflow) {
        return { isDraft: false, text: await this.#published(file.path) };
      }
      const { collectionName: collection } = options;
      const draft = await super
        .unpublishedEntry?.({ collection, slug: file.slug })
        .catch((error: unknown) => {
          if (isWithoutDraft(error)) return undefined;
          throw error;
        });
      const diff = draft?.diffs.find(({ path }) => path === file.path);
      const text = diff
        ? await super.unpublishedEntryDataFile?.(collection, file.slug, file.path, diff.id)
        : await this.#published(file.path);
      return { isDraft: draft !== undefined, text };
    }

    async #published(path: string): Promise<string | undefined> {
      try {
        return (await super.getEntry(path)).data ?? undefined;
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    }
  };
}
