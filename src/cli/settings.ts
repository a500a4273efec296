import { join, relative, resolve } from 'node:path';
import { PROJECT_ROOT, toContentDir } from '../files/content-dir.ts';
import { toLocale } from '../i18n/locale.ts';
import type { Locale } from '../i18n/locale.ts';
import { isDate } from '../schema/formats.ts';
import { phrases } from './phrases.ts';
import { UserError } from './user-error.ts';

/** What the commands and the site's configuration read from the environment. Paths are absolute. */
export interface Settings {
  readonly root: string;
  readonly contentDir: string;
  readonly outDir: string;
  /** The private monitoring records: a folder of their own, with a git repository of its own. */
  readonly monitoringDir: string;
  /** Kept between builds to make the next one faster, whatever its content; may be deleted. */
  readonly cacheDir: string;
  /** Origin of the published site, without a slash at the end. */
  readonly siteUrl: string;
  /** Whether `SITE_URL` was given, or the local address stands in for it. */
  readonly hasSiteUrl: boolean;
  readonly port: number;
  /** Whether fictional samples are part of the site. */
  readonly examples: boolean;
  /** Whether every entry has a share image of its own, or all share the site's: previews come faster. */
  readonly shareImages: boolean;
  /** Whether pages that a visitor has seen stay readable without a network. */
  readonly offline: boolean;
  /** The day on which pages are made (`YYYY-MM-DD`); absent: today, in the city. */
  readonly buildDate: string | undefined;
  /** Language of what the commands print. */
  readonly locale: Locale;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings from `CONTENT_DIR`, `OUT_DIR`, `MONITORING_DIR`, `CACHE_DIR`, `SITE_URL`, `PORT`,
 * `SITE_EXAMPLES`, `SITE_OFFLINE`, `SHARE_IMAGES`, `BUILD_DATE` and the option `--lang`. An empty
 * variable counts as absent; relative paths start at the project's folder.
 *
 * @throws {UserError} when a port, an address or a day cannot be one, or private records would lie among
 *   what is published.
 */
export function getSettings(
  env: Environment = process.env,
  args: readonly string[] = process.argv.slice(2),
  root: string = PROJECT_ROOT,
): Settings {
  const locale = readLocale(args);
  const contentDir = toContentDir(env, root);
  const outDir = resolve(root, env['OUT_DIR'] || 'dist');
  const port = readPort(env['PORT'], locale);
  return {
    root: resolve(root),
    contentDir,
    outDir,
    monitoringDir: readMonitoringDir(env['MONITORING_DIR'], root, [contentDir, outDir], locale),
    cacheDir: resolve(root, env['CACHE_DIR'] || join('.cache', 'astro')),
    siteUrl: readSiteUrl(env['SITE_URL'], locale) ?? `http://localhost:${port}`,
    hasSiteUrl: Boolean(env['SITE_URL']),
    port,
    examples: env['SITE_EXAMPLES'] === '1',
    shareImages: env['SHARE_IMAGES'] !== '0',
    offline: env['SITE_OFFLINE'] !== '0',
    buildDate: readBuildDate(env['BUILD_DATE'], locale),
    locale,
  };
}

/** The same settings as environment variables, for a process that this one starts. */
export function toEnvironment(settings: Settings): Record<string, string> {
  return {
    CONTENT_DIR: settings.contentDir,
    OUT_DIR: settings.outDir,
    MONITORING_DIR: settings.monitoringDir,
    CACHE_DIR: settings.cacheDir,
    SITE_URL: settings.siteUrl,
    PORT: String(settings.port),
    SITE_EXAMPLES: settings.examples ? '1' : '',
    SHARE_IMAGES: settings.shareImages ? '' : '0',
    SITE_OFFLINE: settings.offline ? '' : '0',
    BUILD_DATE: settings.buildDate ?? '',
  };
}

/** A path as the reader would write it: relative inside the project, absolute outside. */
export function toShownPath(settings: Pick<Settings, 'root'>, path: string): string {
  const shown = relative(settings.root, path);
  return shown === '' || shown.startsWith('..') ? path : shown;
}

function readLocale(args: readonly string[]): Locale {
  const at = args.indexOf('--lang');
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return toLocale(inline ?? (at === -1 ? undefined : args[at + 1]));
}

/** What is published or kept in the public repository, and so no place for private records. */
const PUBLIC_FOLDERS = ['content', 'dist', 'public', 'src', 'admin', 'docs', 'tests'];

function readMonitoringDir(
  value: string | undefined,
  root: string,
  published: readonly string[],
  locale: Locale,
): string {
  const dir = resolve(root, value || 'monitoring');
  const isWithin = (outer: string, inner: string) => !relative(outer, inner).startsWith('..');
  const closed = [...published, ...PUBLIC_FOLDERS.map((name) => resolve(root, name))];
  const isPublic = closed.some((folder) => isWithin(folder, dir) || isWithin(dir, folder));
  if (isPublic) throw new UserError(phrases(locale).badMonitoringDir(dir));
  return dir;
}

function readPort(value: string | undefined, locale: Locale): number {
  const port = Number(value || '4321');
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError(phrases(locale).badPort(value ?? ''));
}

function readSiteUrl(value: string | undefined, locale: Locale): string | undefined {
  if (!value) return undefined;
  const url = URL.parse(value);
  const isOrigin = url?.pathname === '/' && url.search === '' && url.hash === '';
  if (url && isOrigin && /^https?:$/.test(url.protocol)) return url.origin;
  throw new UserError(phrases(locale).badSiteUrl(value));
}

function readBuildDate(value: string | undefined, locale: Locale): string | undefined {
  if (!value || isDate(value)) return value || undefined;
  throw new UserError(phrases(locale).badBuildDate(value));
}
