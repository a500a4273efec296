import { fromJS } from 'immutable';
import type { Map as ImmutableMap } from 'immutable';
import { describe, expect, test, vi } from 'vitest';
import { keepBackups } from '../../admin/drafts/backup.ts';
import { mergeDraft } from '../../admin/drafts/merge.ts';
import { OpenedText } from '../../admin/drafts/opened-text.ts';
import type { FormState } from '../../admin/drafts/opened-text.ts';

const PATH = 'content/ukm/batik-murni.md';
const file = (fields: string, body = 'Cerita.') => `---\n${fields}\n---\n${body}\n`;

describe('two changes of one file', () => {
  const base = file('name: Batik Murni\nsector: batik');

  test('of different fields are joined', () => {
    const draft = file('name: Batik Murni\nsector: batik\ntagline: Kami');
    const stored = file('name: Batik Murni II\nsector: batik', 'Cerita baru.');
    const merged = mergeDraft(PATH, { base, draft, stored });
    expect(merged?.text).toContain('name: Batik Murni II\n');
    expect(merged?.text).toContain('tagline: Kami\n');
    expect(merged?.text).toContain('Cerita baru.');
    expect(merged?.both).toEqual([]);
  });

  test('of one field keep what the draft says, and tell which', () => {
    const draft = file('name: Batik Murni A\nsector: batik', 'Cerita A.');
    const stored = file('name: Batik Murni B\nsector: batik', 'Cerita B.');
    const merged = mergeDraft(PATH, { base, draft, stored });
    expect(merged?.text).toContain('name: Batik Murni A\n');
    expect(merged?.both).toEqual(['Nama usaha', 'Cerita']);
  });

  test('a field that one took away and the other left alone stays away', () => {
    const draft = file('name: Batik Murni');
    const merged = mergeDraft(PATH, { base, draft, stored: file('name: B\nsector: batik') });
    expect(merged?.text).not.toContain('sector');
    expect(merged?.text).toContain('name: B\n');
  });

  test('are not told by how a value is written', () => {
    const address = '{ kelurahan: "33.75.03.1009", street: Jalan Satu }';
    const other = '{ street: Jalan Satu, kelurahan: 33.75.03.1009 }';
    const [one, two] = [address, other].map((value) => file(`name: A\naddress: ${value}`));
    const theirs = file(`name: A\naddress: ${address.replace('Satu', 'Dua')}`);
    const merged = mergeDraft(PATH, { base: one ?? '', draft: two ?? '', stored: theirs });
    expect(merged?.text).toContain('Jalan Dua');
    expect(merged?.both).toEqual([]);
  });

  test('of the organisation are joined too; of what cannot be read, not', () => {
    const site = (name: string, city: string) => `city: ${city}\nname: ${name}\n`;
    const texts = { base: site('A', 'X'), draft: site('B', 'X'), stored: site('A', 'Y') };
    const merged = mergeDraft('content/site.yml', texts);
    expect(merged?.text.split('\n').sort()).toEqual(['', 'city: Y', 'name: B']);
    expect(mergeDraft(PATH, { base, draft: base, stored: '---\nname: [\n---\n' })).toBeUndefined();
  });
});

const form = (state: Record<string, unknown>) =>
  fromJS({ hasChanged: false, ...state }) as ImmutableMap<string, unknown> as FormState;
const stored = (raw: string) => ({ path: PATH, raw, newRecord: false });

function opened(...forms: FormState[]): OpenedText {
  const text = new OpenedText();
  for (const state of [form({ key: '' }), ...forms]) text.follow(state);
  return text;
}

describe('the text a form was opened with', () => {
  test('is that of its file, until it is saved', () => {
    const text = opened(form({ key: 'a', entry: stored('lama') }));
    expect(text.of(PATH)).toBe('lama');
    expect(text.of('content/ukm/lain.md')).toBeUndefined();
    text.saved(PATH, 'baru');
    text.follow(form({ key: 'a', entry: stored('lama'), hasChanged: true }));
    expect(text.of(PATH)).toBe('baru');
  });

  test('stays what it was when a backup is put back', () => {
    const backup = { entry: stored('cadangan') };
    const text = opened(
      form({ key: 'a', entry: stored('lama') }),
      form({ key: 'a', entry: stored('lama'), localBackup: backup }),
      form({ key: 'b', entry: stored('cadangan'), hasChanged: true }),
    );
    expect(text.of(PATH)).toBe('lama');
  });

  test('is none for a new entry', () => {
    expect(opened(form({ key: 'a', entry: { newRecord: true } })).of(PATH)).toBeUndefined();
  });
});

describe('a backup of what is typed', () => {
  const base = file('name: Batik Murni\nsector: batik');
  const draft = file('name: Batik Murni\nsector: batik\ntagline: Kami');

  function makeStore(text: OpenedText, isOpened = true) {
    const kept = new Map<string, unknown>();
    const store = {
      getItem: (key: string) => Promise.resolve(kept.get(key)),
      setItem: (key: string, value: unknown) => Promise.resolve(kept.set(key, value)),
    };
    const onMerged = vi.fn();
    keepBackups(store, { opened: text, whenOpened: () => Promise.resolve(isOpened), onMerged });
    return { store, onMerged };
  }

  test('comes back as it was where nobody changed the file', async () => {
    const { store, onMerged } = makeStore(opened(form({ key: 'a', entry: stored(base) })));
    await store.setItem('backup.ukm.batik-murni', { raw: draft, path: PATH });
    expect(await store.getItem('backup.ukm.batik-murni')).toMatchObject({ raw: draft });
    expect(onMerged).not.toHaveBeenCalled();
  });

  test('comes back joined with what others changed since', async () => {
    const text = opened(form({ key: 'a', entry: stored(base) }));
    const { store, onMerged } = makeStore(text);
    await store.setItem('backup.ukm.batik-murni', { raw: draft, path: PATH });
    text.follow(form({ key: 'b', entry: stored(base.replace('Batik Murni', 'Murni')) }));
    const backup = (await store.getItem('backup.ukm.batik-murni')) as { raw: string };
    expect(backup.raw).toContain('name: Murni\n');
    expect(backup.raw).toContain('tagline: Kami\n');
    expect(onMerged).toHaveBeenCalledOnce();
  });

  test('waits for the form, and other things kept are left alone', async () => {
    const { store } = makeStore(opened(), false);
    await store.setItem('backup.ukm', { raw: draft });
    await store.setItem('gh.abc', 'isi');
    expect(await store.getItem('backup.ukm')).toBeNull();
    expect(await store.getItem('gh.abc')).toBe('isi');
  });
});
