import { isCollectionKey } from '../../schema/collections.ts';
import { RECORDS_FOLDER } from '../../schema/monitoring.ts';
import { CmsRefusal } from './cms-guard.ts';

type Params = Readonly<Record<string, unknown>>;
type Translate = (params: Params) => Params;

/** Where the files of an editor lie, and which of them it may write. */
export interface StoreLayout {
  /**
   * What the CMS calls the store's folder (`content/`), with `/`; empty where both name files alike.
   * The store names files from its folder, which may be anywhere.
   */
  readonly root: string;
  /** Whether entries lie in this folder of the store. */
  isCollection(name: string): boolean;
  /** Files that are edited and are no entries. */
  readonly files: readonly string[];
}

/** The public content. */
export const CONTENT_LAYOUT: StoreLayout = {
  root: 'content/',
  isCollection: isCollectionKey,
  files: ['site.yml'],
};

/** The private monitoring records. */
export const MONITORING_LAYOUT: StoreLayout = {
  root: '',
  isCollection: (name) => name === RECORDS_FOLDER,
  files: [],
};

export interface StorePaths {
  /** Judges a request of the CMS and translates its paths for the store. Throws a refusal. */
  toStore(body: unknown): { readonly action: string; readonly params: Params };
  /** Translates the paths in an answer of the store for the CMS. */
  fromStore(answer: unknown): unknown;
}

/** What a request may touch: paths are judged and translated here. */
export function createPaths({ root, isCollection, files }: StoreLayout): StorePaths {
  /** A path below the store's folder, without hidden files and without a way out. */
  function inside(path: unknown): string {
    if (typeof path !== 'string') refuse(path);
    // eslint-disable-next-line no-control-regex -- names with control characters are refused
    const isPlain = path.length <= 300 && !/[\\:\u0000-\u001F]/.test(path);
    const steps = path.replace(/\/$/, '').split('/');
    const isSafe = isPlain && steps.every((step) => step !== '' && !step.startsWith('.'));
    if (!isSafe || !path.startsWith(root)) refuse(path);
    return root === '' ? steps.join('/') : steps.slice(1).join('/');
  }

  const isIn = (pattern: RegExp, file: string) => isCollection(pattern.exec(file)?.[1] ?? '');

  function readable(path: unknown): string {
    const file = inside(path);
    // Without a folder of its own in front, only what an editor may write is its own to read.
    if (root === '' && !isCollection(file.split('/')[0] ?? '')) refuse(path);
    return file;
  }

  function entryFile(path: unknown): string {
    const file = inside(path);
    if (!files.includes(file) && !isIn(ENTRY, file)) refuse(path);
    return file;
  }

  function photo(path: unknown): string {
    const file = inside(path);
    if (!isIn(PHOTO, file)) {
      throw new CmsRefusal(
        403,
        'Hanya foto JPEG, PNG, atau WebP di folder entrinya yang diterima.',
      );
    }
    return file;
  }

  function deletable(path: unknown): string {
    const file = inside(path);
    if (!isIn(ENTRY, file) && !isIn(PHOTO, file)) refuse(path);
    return file;
  }

  const toAsset = ({ path, content, encoding }: Params) => ({
    path: photo(path),
    content,
    encoding,
  });

  // Only what is named here is passed on: the store knows more ways to name a file.
  const actions: Readonly<Record<string, Translate>> = {
    info: () => ({}),
    getDeployPreview: ({ collection, slug }) => ({ collection, slug }),
    entriesByFolder: ({ folder, extension, depth }) => ({
      folder: readable(folder),
      extension,
      depth,
    }),
    entriesByFiles: ({ files: wanted }) => ({
      files: asList(wanted).map(({ path, label }) => ({ path: readable(path), label })),
    }),
    getEntry: ({ path }) => ({ path: readable(path) }),
    getMedia: ({ mediaFolder }) => ({ mediaFolder: readable(mediaFolder) }),
    getMediaFile: ({ path }) => ({ path: readable(path) }),
    persistEntry: ({ dataFiles, assets, options }) => ({
      dataFiles: asList(dataFiles).map(({ path, slug, raw, newPath }) => {
        if (newPath !== undefined) throw new CmsRefusal(403, 'Nama berkas tidak dapat diubah.');
        return { path: entryFile(path), slug, raw };
      }),
      assets: asList(assets).map(toAsset),
      options,
    }),
    persistMedia: ({ asset, options }) => ({ asset: toAsset(asGroup(asset)), options }),
    deleteFile: ({ path, options }) => ({ path: deletable(path), options }),
    deleteFiles: ({ paths, options }) => ({ paths: texts(paths).map(deletable), options }),
  };

  function fromStore(answer: unknown): unknown {
    if (Array.isArray(answer)) return answer.map(fromStore);
    if (typeof answer !== 'object' || answer === null) return answer;
    const group = answer as Record<string, unknown>;
    return {
      ...group,
      ...(typeof group['path'] === 'string' && { path: root + group['path'] }),
      ...(typeof group['file'] === 'object' && { file: fromStore(group['file']) }),
    };
  }

  return {
    toStore(body) {
      const { action, params } = asGroup(body);
      const isKnown = typeof action === 'string' && Object.hasOwn(actions, action);
      const translate = isKnown ? actions[action] : undefined;
      if (!isKnown || !translate) throw new CmsRefusal(422, 'Perintah ini tidak dikenal.');
      return { action, params: { branch: 'main', ...translate(asGroup(params ?? {})) } };
    },
    fromStore,
  };
}

const ENTRY = /^([a-z-]+)\/[a-z0-9-]+\.md$/;
const PHOTO = /^([a-z-]+)\/[a-z0-9-]+\/[^/]+\.(?:jpe?g|png|webp)$/i;

function refuse(path: unknown): never {
  const shown = typeof path === 'string' ? path.slice(0, 80) : '?';
  throw new CmsRefusal(403, `Berkas “${shown}” di luar isi situs, jadi ditolak.`);
}

function asGroup(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CmsRefusal(400, 'Permintaan tidak dapat dibaca.');
  }
  return value as Record<string, unknown>;
}

function asList(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new CmsRefusal(400, 'Permintaan tidak dapat dibaca.');
  return value.map(asGroup);
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) throw new CmsRefusal(400, 'Permintaan tidak dapat dibaca.');
  return value.map(String);
}
