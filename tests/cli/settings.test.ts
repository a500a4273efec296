import { describe, expect, it } from 'vitest';
import { getSettings, toEnvironment, toShownPath } from '../../src/cli/settings.ts';

const read = (env: Record<string, string>, args: string[] = []) =>
  getSettings(env, args, '/katalog');

describe('getSettings', () => {
  it('has a value for everything when the environment says nothing', () => {
    expect(read({ CONTENT_DIR: '', PORT: '' })).toEqual({
      root: '/katalog',
      contentDir: '/katalog/content',
      outDir: '/katalog/dist',
      monitoringDir: '/katalog/monitoring',
      cacheDir: '/katalog/.cache/astro',
      siteUrl: 'http://localhost:4321',
      hasSiteUrl: false,
      port: 4321,
      examples: false,
      offline: true,
      shareImages: true,
      locale: 'id',
    });
  });

  it('honours every variable, relative paths from the project', () => {
    const settings = read({
      CONTENT_DIR: 'uji/isi',
      OUT_DIR: '/tmp/hasil',
      MONITORING_DIR: '/tmp/catatan',
      CACHE_DIR: '/tmp/cache',
      SITE_URL: 'https://katalog.contoh.id/',
      PORT: '5000',
      SITE_EXAMPLES: '1',
    });
    expect(settings).toMatchObject({
      contentDir: '/katalog/uji/isi',
      outDir: '/tmp/hasil',
      monitoringDir: '/tmp/catatan',
      cacheDir: '/tmp/cache',
      siteUrl: 'https://katalog.contoh.id',
      hasSiteUrl: true,
      port: 5000,
      examples: true,
    });
    expect(getSettings(toEnvironment(settings), [], '/katalog')).toEqual(settings);
  });

  it.each(['content', 'content/monitoring', 'dist/monitoring', 'public', '.', '/'])(
    'keeps private records out of %s',
    (MONITORING_DIR) => {
      expect(() => read({ MONITORING_DIR })).toThrow('Catatan monitoring bersifat rahasia');
    },
  );

  it.each([[['--lang', 'en']], [['--lang=en']]])('speaks the language of %j', (args) => {
    expect(read({}, args).locale).toBe('en');
  });

  it.each(['abc', '-1', '70000', '80.5'])('refuses the port %s', (PORT) => {
    expect(() => read({ PORT })).toThrow(
      `PORT berisi "${PORT}", padahal harus bilangan bulat dari 0 sampai 65535, misalnya 4321.`,
    );
  });

  it.each(['katalog.id', 'ftp://katalog.id', 'https://katalog.id/folder/', 'https://a.id/?x=1'])(
    'refuses the address %s',
    (SITE_URL) => {
      expect(() => read({ SITE_URL }, ['--lang', 'en'])).toThrow(
        `SITE_URL is "${SITE_URL}", but must be a full address without a folder`,
      );
    },
  );
});

describe('toShownPath', () => {
  it('is short inside the project and whole outside', () => {
    expect(toShownPath({ root: '/katalog' }, '/katalog/dist')).toBe('dist');
    expect(toShownPath({ root: '/katalog' }, '/tmp/dist')).toBe('/tmp/dist');
  });
});
