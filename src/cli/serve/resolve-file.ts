import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A folder that is served below an address; `/` is the site itself. */
export interface Mount {
  /** Begins and ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
}

export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** `folder` is a folder whose address lacks its slash. */
export type Resolved = FoundFile | { readonly kind: 'folder' | 'none' };

const NONE: Resolved = { kind: 'none' };

/** Files of the host, not of the site. */
const HIDDEN = new Set(['_headers', '_redirects']);

/**
 * The file that an address stands for, within the mount with the longest matching prefix. Anything
 * that is hidden, malformed or would leave the folder stands for none.
 *
 * @param pathname the path of the address, still percent-encoded, beginning with a slash.
 */
export async function resolveFile(mounts: readonly Mount[], pathname: string): Promise<Resolved> {
  const segments = toSegments(pathname);
  if (!segments) return NONE;
  const path = `/${segments.join('/')}`;
  const [mount] = mounts
    .filter(({ prefix }) => `${path}/`.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  if (!mount) return NONE;
  const isFolder = pathname.endsWith('/');
  const file = join(
    mount.folder,
    path.slice(mount.prefix.length - 1),
    isFolder ? 'index.html' : '',
  );
  return lookUp(mount.folder, file);
}

function toSegments(pathname: string): string[] | undefined {
  const trimmed = pathname.replace(/^\//, '').replace(/\/$/, '');
  if (trimmed === '') return pathname === '/' ? [] : undefined;
  try {
    const segments = trimmed.split('/').map(decodeURIComponent);
    return segments.every(isPlain) ? segments : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(segment: string): boolean {
  if (segment === '' || /[/\\\0]/.test(segment) || HIDDEN.has(segment)) return false;
  return !segment.startsWith('.') || segment === '.well-known';
}

async function lookUp(folder: string, file: string): Promise<Resolved> {
  try {
    const root = await realpath(folder);
    const path = await realpath(file);
    if (path !== root && !path.startsWith(root + sep)) return NONE;
    const stats = await stat(path);
    if (stats.isDirectory()) return { kind: 'folder' };
    const { size, mtimeMs } = stats;
    return stats.isFile() ? { kind: 'file', path, size, mtimeMs } : NONE;
  } catch {
    return NONE;
  }
}
