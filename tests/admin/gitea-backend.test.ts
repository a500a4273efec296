import { describe, expect, test, vi } from 'vitest';
import type { BackendClass } from '../../admin/backend/backend.ts';
import { giteaBackend } from '../../admin/backend/gitea-backend.ts';

const PATH = 'content/ukm/batik-murni.md';
const entry = { dataFiles: [{ path: PATH, slug: 'batik-murni', raw: 'baru' }], assets: [] };
const options = {
  newEntry: false,
  collectionName: 'ukm',
  useWorkflow: false,
  unpublished: false,
  replaces: 'lama',
};

/** A backend whose branch holds the text when the newest version is asked for. */
function make(text: string) {
  const api = {
    branch: 'main',
    repoURL: '/repos/a/b',
    getFileSha: () => Promise.resolve('s1'),
    fetchBlobContent: () => Promise.resolve(text),
    getChangeFileOperations: () =>
      Promise.resolve([{ operation: 'update', path: PATH, sha: 's1' }]),
    changeFiles: vi.fn(() => Promise.resolve({})),
  };
  class Base {
    api = api;
  }
  const Gitea = giteaBackend(Base as unknown as BackendClass);
  return { api, backend: new Gitea() };
}

describe('saving on Gitea', () => {
  test('replaces the very version that was compared', async () => {
    const { api, backend } = make('lama');
    await backend.persistEntry(entry, options);
    expect(api.changeFiles).toHaveBeenCalledOnce();
  });

  test('writes nothing where that version is no longer the newest', async () => {
    const { api, backend } = make('dari orang lain');
    await expect(backend.persistEntry(entry, options)).rejects.toThrow('diubah orang lain');
    expect(api.changeFiles).not.toHaveBeenCalled();
  });

  test('writes nothing over a file that was not there when it was compared', async () => {
    const { api, backend } = make('dari orang lain');
    const isNew = { ...options, newEntry: true, replaces: undefined };
    await expect(backend.persistEntry(entry, isNew)).rejects.toThrow('diubah orang lain');
    expect(api.changeFiles).not.toHaveBeenCalled();
  });

  test('tells when a deletion failed', async () => {
    const { api, backend } = make('lama');
    api.changeFiles.mockRejectedValueOnce(new Error('tidak boleh'));
    await expect(backend.deleteFiles([PATH], 'Hapus')).rejects.toThrow('tidak boleh');
  });
});
