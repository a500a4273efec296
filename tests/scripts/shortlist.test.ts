import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const KEY = 'studi-batik:pilihan';

/** What a browser's store does, as far as the shortlist asks. */
function fakeStore(content: Record<string, string> = {}) {
  const kept = new Map(Object.entries(content));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

const loadShortlist = () => import('../../src/scripts/shortlist.ts');

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the shortlist', () => {
  it('keeps what is added, in order, and lets go of it again', async () => {
    const store = fakeStore();
    vi.stubGlobal('localStorage', store);
    const { isShortlisted, readShortlist, toggleShortlist } = await loadShortlist();
    expect(toggleShortlist('cap')).toBe('added');
    expect(toggleShortlist('menulis')).toBe('added');
    expect(readShortlist()).toEqual(['cap', 'menulis']);
    expect(store.kept.get(KEY)).toBe('["cap","menulis"]');
    expect(toggleShortlist('cap')).toBe('removed');
    expect(isShortlisted('cap')).toBe(false);
    expect(isShortlisted('menulis')).toBe(true);
  });

  it('takes six and says that it is full', async () => {
    vi.stubGlobal('localStorage', fakeStore({ [KEY]: '["a","b","c","d","e","f"]' }));
    const { readShortlist, toggleShortlist } = await loadShortlist();
    expect(toggleShortlist('g')).toBe('full');
    expect(readShortlist()).toHaveLength(6);
    expect(toggleShortlist('a')).toBe('removed');
    expect(toggleShortlist('g')).toBe('added');
    expect(readShortlist()).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
  });

  it.each([
    ['nothing', ''],
    ['half a list', '["a'],
    ['no list', '{"a":1}'],
    ['null', 'null'],
    ['a text', '"a"'],
    ['other things', '[1,{"a":2},null,"../x","<b>"]'],
  ])('reads %s as an empty list and can be used all the same', async (_, content) => {
    vi.stubGlobal('localStorage', fakeStore({ [KEY]: content }));
    const { readShortlist, toggleShortlist } = await loadShortlist();
    expect(readShortlist()).toEqual([]);
    expect(toggleShortlist('cap')).toBe('added');
    expect(readShortlist()).toEqual(['cap']);
  });

  it('keeps the list for this page where the store is full or closed', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const { readShortlist, toggleShortlist } = await loadShortlist();
    expect(readShortlist()).toEqual([]);
    expect(toggleShortlist('cap')).toBe('added');
    expect(toggleShortlist('menulis')).toBe('added');
    expect(readShortlist()).toEqual(['cap', 'menulis']);
    expect(toggleShortlist('cap')).toBe('removed');
    expect(readShortlist()).toEqual(['menulis']);
  });

  it('tells the page of every change, and of none where the list is full', async () => {
    vi.stubGlobal('localStorage', fakeStore({ [KEY]: '["a","b","c","d","e"]' }));
    const { SHORTLIST_CHANGED, toggleShortlist } = await loadShortlist();
    const listener = vi.fn();
    document.addEventListener(SHORTLIST_CHANGED, listener);
    toggleShortlist('f');
    toggleShortlist('g');
    toggleShortlist('a');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
