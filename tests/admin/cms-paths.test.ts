import { describe, expect, test } from 'vitest';
import {
  CONTENT_LAYOUT,
  createPaths,
  MONITORING_LAYOUT,
} from '../../src/integrations/admin/cms-paths.ts';

const { fromStore, toStore } = createPaths(CONTENT_LAYOUT);

const persist = (path: string, assets: string[] = []) => ({
  action: 'persistEntry',
  params: {
    dataFiles: [{ path, slug: 'a', raw: '' }],
    assets: assets.map((asset) => ({ path: asset, content: '', encoding: 'base64' })),
    options: {},
  },
});

test('paths of the project become paths of the content folder, and back', () => {
  expect(toStore(persist('content/ukm/a.md', ['content/ukm/a/foto.webp']))).toMatchObject({
    action: 'persistEntry',
    params: {
      branch: 'main',
      dataFiles: [{ path: 'ukm/a.md' }],
      assets: [{ path: 'ukm/a/foto.webp' }],
    },
  });
  expect(fromStore([{ data: 'path: x', file: { path: 'ukm/a.md', id: '1' } }])).toEqual([
    { data: 'path: x', file: { path: 'content/ukm/a.md', id: '1' } },
  ]);
  expect(fromStore({ path: 'ukm/a/foto.webp', content: '' })).toEqual({
    path: 'content/ukm/a/foto.webp',
    content: '',
  });
  expect(fromStore(null)).toBeNull();
});

describe('nothing outside the content is read', () => {
  test.each([
    'package.json',
    '/etc/passwd',
    'content/../package.json',
    'content/ukm/../../.env',
    'content/.git/config',
    'content/ukm/.hidden.md',
    'content//ukm/a.md',
    'content\\..\\package.json',
    'content/ukm/a.md\u0000.png',
    'C:/content/ukm/a.md',
    'contents/ukm/a.md',
    'content/..',
    '',
  ])('%j', (path) => {
    for (const [action, params] of [
      ['getEntry', { path }],
      ['getMediaFile', { path }],
      ['getMedia', { mediaFolder: path }],
      ['entriesByFolder', { folder: path, extension: 'md', depth: 1 }],
      ['entriesByFiles', { files: [{ path }] }],
      ['deleteFile', { path }],
      ['deleteFiles', { paths: ['content/ukm/a.md', path] }],
      ['persistMedia', { asset: { path } }],
    ] as const) {
      expect(() => toStore({ action, params }), action).toThrow(/ditolak|diterima/);
    }
    expect(() => toStore(persist(path))).toThrow(/ditolak/);
    expect(() => toStore(persist('content/ukm/a.md', [path]))).toThrow(/ditolak|diterima/);
  });
});

test('no other way to name a file is passed on', () => {
  const { params } = persist('content/ukm/a.md');
  const body = {
    action: 'persistEntry',
    params: { ...params, entry: { path: '../../x', slug: 'x', raw: 'x' }, branch: '../x' },
  };
  expect(JSON.stringify(toStore(body))).not.toContain('../');
});

describe('only entries and their photos are written', () => {
  test.each([
    'content/a.md',
    'content/lain/a.md',
    'content/ukm/a.js',
    'content/ukm/A B.md',
    'content/ukm/a/b.md',
    'content/other.yml',
  ])('not %s', (path) => {
    expect(() => toStore(persist(path))).toThrow(/ditolak/);
  });

  test.each([
    'content/ukm/a/x.svg',
    'content/ukm/a/x.html',
    'content/ukm/x.webp',
    'content/x.webp',
  ])('not the upload %s', (path) => {
    expect(() => toStore(persist('content/ukm/a.md', [path]))).toThrow(
      'Hanya foto JPEG, PNG, atau WebP di folder entrinya yang diterima.',
    );
  });

  test('the organisation’s file is written, but never deleted', () => {
    expect(() => toStore(persist('content/site.yml'))).not.toThrow();
    expect(() =>
      toStore({ action: 'deleteFiles', params: { paths: ['content/site.yml'] } }),
    ).toThrow();
  });

  test('no entry is renamed', () => {
    const body = persist('content/ukm/a.md');
    const [file] = body.params.dataFiles;
    expect(() =>
      toStore({
        ...body,
        params: { ...body.params, dataFiles: [{ ...file, newPath: 'content/ukm/b.md' }] },
      }),
    ).toThrow('Nama berkas tidak dapat diubah.');
  });
});

test.each([
  [null],
  ['text'],
  [[]],
  [{ action: 'constructor' }],
  [{ action: 'publishUnpublishedEntry', params: {} }],
  [{ action: 'persistEntry', params: { dataFiles: 'x' } }],
])('a request that makes no sense is refused: %j', (body) => {
  expect(() => toStore(body)).toThrow(/tidak dikenal|tidak dapat dibaca/);
});

describe('the private records have a store of their own', () => {
  const records = createPaths(MONITORING_LAYOUT);

  test('paths are the same on both sides', () => {
    const path = 'records/2026-05-17-batik-murni.md';
    expect(records.toStore(persist(path)).params).toMatchObject({ dataFiles: [{ path }] });
    expect(records.fromStore({ path })).toEqual({ path });
  });

  test.each([
    'README.md',
    '.git/config',
    'records/.git/x.md',
    'content/ukm/a.md',
    'records/../../content/ukm/a.md',
    'ukm/a.md',
  ])('%j is not theirs', (path) => {
    expect(() => records.toStore({ action: 'getEntry', params: { path } })).toThrow(/ditolak/);
    expect(() => records.toStore(persist(path))).toThrow(/ditolak/);
    expect(() => records.toStore({ action: 'deleteFile', params: { path } })).toThrow(/ditolak/);
  });
});
