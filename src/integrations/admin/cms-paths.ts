import { isCollectionKey } from '../../schema/collections.ts';
import { CmsRefusal } from './cms-guard.ts';

/**
 * What a request may touch. The CMS names files from the project's folder (`content/ukm/…`), the
 * store from the content folder, which may be anywhere: paths are judged and translated here.
 */
const ROOT = 'content/';

type Params = Readonly<Record<string, unknown>>;
type Translate = (params: Params) => Params;

// Only what is named here is passed on: the store knows more ways to name a file.
const ACTIONS: Readonly<Record<string, Translate>> = {
  info: () => ({}),
  getDeployPreview: ({ collection, slug }) => ({ collection, slug }),
  entriesByFolder: ({ folder, extension, depth }) => ({
    folder: readable(folder),
    extension,
    depth,
  }),
  entriesByFiles: ({ files }) => ({
    files: asList(files).map(({ path, label }) => ({ path: readable(path), label })),
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

const toAsset = ({ path, content, encoding }: Params) => ({ path: photo(path), content, encoding });

/** Judges a request of the CMS and translates its paths for the store. Throws a refusal. */
export function toStore(body: unknown): unknown {
  const { action, params } = asGroup(body);
  const translate =
    typeof action === 'string' && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!translate) throw new CmsRefusal(422, 'Perintah ini tidak dikenal.');
  return { action, params: { branch: 'main', ...translate(asGroup(params ?? {})) } };
}

/** Translates the paths in an answer of the store for the CMS. */
export function fromStore(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(fromStore);
  if (typeof answer !== 'object' || answer === null) return answer;
  const group = answer as Record<string, unknown>;
  return {
    ...group,
    ...(typeof group['path'] === 'string' && { path: ROOT + group['path'] }),
    ...(typeof group['file'] === 'object' && { file: fromStore(group['file']) }),
  };
}

const ENTRY = /^([a-z-]+)\/[a-z0-9-]+\.md$/;
const PHOTO = /^([a-z-]+)\/[a-z0-9-]+\/[^/]+\.(?:jpe?g|png|webp)$/i;

const readable = (path: unknown): string => inside(path);

function entryFile(path: unknown): string {
  const file = inside(path);
  if (file !== 'site.yml' && !inCollection(ENTRY, file)) refuse(path);
  return file;
}

function photo(path: unknown): string {
  const file = inside(path);
  if (!inCollection(PHOTO, file)) {
    throw new CmsRefusal(403, 'Hanya foto JPEG, PNG, atau WebP di folder entrinya yang diterima.');
  }
  return file;
}

function deletable(path: unknown): string {
  const file = inside(path);
  if (!inCollection(ENTRY, file) && !inCollection(PHOTO, file)) refuse(path);
  return file;
}

function inCollection(pattern: RegExp, file: string): boolean {
  return isCollectionKey(pattern.exec(file)?.[1] ?? '');
}

/** A path below the content folder, without hidden files and without a way out. */
function inside(path: unknown): string {
  if (typeof path !== 'string') refuse(path);
  // eslint-disable-next-line no-control-regex -- names with control characters are refused
  const isPlain = path.length <= 300 && !/[\\:\u0000-\u001F]/.test(path);
  const steps = path.replace(/\/$/, '').split('/');
  const isSafe = isPlain && steps.every((step) => step !== '' && !step.startsWith('.'));
  if (!isSafe || !path.startsWith(ROOT)) refuse(path);
  return steps.slice(1).join('/');
}

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
