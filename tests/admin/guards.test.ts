import { describe, expect, test } from 'vitest';
import { deletionRefusal } from '../../admin/guards/deletion.ts';
import { editorPlace, showsWrongEntry } from '../../admin/guards/navigation.ts';
import { checkedData } from '../../admin/guards/saving.ts';
import { withoutOwnKeys } from '../../admin/formats/entry-format.ts';
import type { Draft } from '../../admin/rules/draft.ts';
import type { RawEntry } from '../../src/schema/entry.ts';

const ukm = (slug: string, name: string): RawEntry => ({
  collection: 'ukm',
  slug,
  body: '',
  data: { name, sector: 'batik' },
});

const product = (slug: string, maker: string): RawEntry => ({
  collection: 'products',
  slug,
  body: '',
  data: { name: `Kain ${slug}`, ukm: maker, type: 'selendang' },
});

describe('deleting', () => {
  test('is refused where others refer to the entry, and they are named', () => {
    const entries = [
      ukm('a', 'A'),
      ...['1', '2', '3', '4', '5', '6'].map((slug) => product(slug, 'a')),
    ];
    expect(String(deletionRefusal(entries, 'ukm', 'a'))).toMatchInlineSnapshot(
      `"Tidak bisa dihapus karena masih dipakai oleh produk “Kain 1”, produk “Kain 2”, produk “Kain 3”, produk “Kain 4”, produk “Kain 5”, dan 1 entri lain. Ubah atau hapus entri itu dahulu, atau ubah status entri ini menjadi Diarsipkan."`,
    );
  });

  test('is allowed where nothing refers to it', () => {
    expect(deletionRefusal([ukm('a', 'A'), product('1', 'a')], 'products', '1')).toBeUndefined();
  });
});

describe('the form on screen belongs to another entry', () => {
  const wrong = (from: string, to: string, draft: [string, string | undefined] = ['ukm', 'a']) =>
    showsWrongEntry(editorPlace(from), editorPlace(to), { collection: draft[0], slug: draft[1] });
  const at = (path: string) => `http://localhost:4321/admin/#/collections/${path}`;

  test.each([
    ['entry to entry', at('ukm/entries/a'), at('ukm/entries/b'), true],
    ['entry to an entry elsewhere', at('ukm/entries/a'), at('products/entries/a'), true],
    ['entry to a new one elsewhere', at('ukm/entries/a'), at('products/new'), true],
    [
      'the same entry with another question',
      at('ukm/entries/a'),
      at('ukm/entries/a?ref=workflow'),
      false,
    ],
    ['entry to its list', at('ukm/entries/a'), at('ukm'), false],
    ['list to entry', at('ukm'), at('ukm/entries/b'), false],
    ['publish and create new', at('ukm/entries/a'), at('ukm/new'), false],
    ['a new entry just saved', at('ukm/new'), at('ukm/entries/a'), false],
    ['a new entry, then another by its address', at('ukm/new'), at('ukm/entries/b'), true],
  ])('%s', (_, from, to, expected) => {
    expect(wrong(from, to)).toBe(expected);
  });
});

describe('saving', () => {
  const draft = (data: Record<string, unknown>, more: Partial<Draft> = {}): Draft => ({
    collection: 'ukm',
    slug: 'toko-baru',
    isNew: true,
    body: 'Cerita',
    data: { name: 'Toko Baru', sector: 'craft', ...data },
    ...more,
  });
  const stored = [ukm('toko-baru', 'Toko Lain'), ukm('d-afni-craft', "D'Afni Craft")];
  const save = (entry: Draft) => checkedData(entry, () => Promise.resolve(stored));

  test('keeps what was filled in, drops what is empty, and finds a free file name', async () => {
    const data = await save(draft({ tagline: '', crafts: [], contact: { phone: ' ' } }));
    expect(withoutOwnKeys(data)).toEqual({ name: 'Toko Baru', sector: 'craft', body: 'Cerita' });
    expect(data['$slug']).toBe('toko-baru-2');
  });

  test('tells the list what it now shows of the entry', async () => {
    const data = await save(draft({ verifiedOn: '2026-05-03' }));
    expect(data['$note']).toBe(' – 12% lengkap · diverifikasi Mei 2026');
  });

  test('puts the photos of a new entry under its name', async () => {
    const photo = { image: 'baru/foto-1.webp', alt: 'Toko dari depan, papan nama hijau' };
    const data = await save(draft({ logo: 'baru/logo-2.webp', cover: photo, gallery: [photo] }));
    expect(data).toMatchObject({
      logo: 'toko-baru-2/logo-2.webp',
      cover: { image: 'toko-baru-2/foto-1.webp' },
      gallery: [{ image: 'toko-baru-2/foto-1.webp' }],
    });
  });

  test('names each field that is wrong, and how to put it right', async () => {
    const certificate = {
      type: 'other',
      holder: 'business',
      issuedOn: '2025-01-02',
      expiresOn: '2024-02-31',
    };
    await expect(
      save(draft({ sector: 'x', certifications: [certificate] })),
    ).rejects.toMatchInlineSnapshot(
      `[Error: Sektor: "x" tidak ada dalam daftar. Pilih salah satu: batik, craft. Sertifikat 1, Berlaku sampai: Tanggal tidak ada di kalender atau salah tulis. Tulis TTTT-BB-HH, misalnya 2026-05-17. Sertifikat 1, Berlaku sampai: Berakhir (2024-02-31) sebelum mulai (2025-01-02). Perbaiki salah satunya. Sertifikat 1, Nama sertifikat: Sertifikat lain memerlukan nama. Isi nama sertifikatnya.]`,
    );
  });

  test('does not take the same business twice, but takes a business as it is', async () => {
    await expect(save(draft({ name: 'D AFNI  craft' }))).rejects.toThrow(
      'Nama usaha: Usaha bernama sama sudah ada di content/ukm/d-afni-craft.md.',
    );
    const own = draft({ name: "D'Afni Craft" }, { slug: 'd-afni-craft', isNew: false });
    expect(await save(own)).not.toHaveProperty('$slug');
  });

  test('never overwrites a file that could not be read', async () => {
    await expect(save(draft({}, { isNew: false, unreadable: 'Baris 3: rusak.' }))).rejects.toThrow(
      /^Berkas entri ini rusak, jadi tidak boleh ditimpa\. Baris 3: rusak\./,
    );
  });

  test('checks the organisation’s file as well', async () => {
    const site = {
      collection: undefined,
      slug: 'site',
      isNew: false,
      body: '',
      data: { name: 'X' },
    };
    await expect(checkedData(site, () => Promise.reject(new Error()))).rejects.toThrow(
      /Nama pendek/,
    );
  });
});
