import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { writeReport } from '../../src/cli/report.ts';
import { toCsv } from '../../src/reports/csv.ts';
import { html } from '../../src/reports/html.ts';

const CONTENT = new URL('../../content/', import.meta.url).pathname;
const DAY = 86_400_000;
const TODAY = '2026-11-24';

/** A record of the content as it lies in the files, read without the project's own code. */
interface Stored {
  readonly folder: string;
  readonly slug: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

async function readStored(folder: string): Promise<Stored[]> {
  const names = (await readdir(join(CONTENT, folder))).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => {
      const [, front = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(
          await readFile(join(CONTENT, folder, name), 'utf8'),
        ) ?? [];
      const data = parse(front, { schema: 'core' }) as Record<string, unknown>;
      return { folder, slug: name.slice(0, -3), data, body };
    }),
  );
}

const cells = (csv: string) =>
  csv
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));

let folder: string;
let printed: string;
let stored: Stored[];
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laporan-'));
  const settings = { root: folder, contentDir: CONTENT, buildDate: TODAY } as const;
  printed = await writeReport({ ...settings, locale: 'id' }, folder);
  await writeReport({ ...settings, locale: 'en' }, folder);
  const all = await Promise.all(['ukm', 'products', 'study-visits'].map(readStored));
  stored = all.flat().filter(({ data }) => data['status'] !== 'archived');
});

afterAll(() => rm(folder, { recursive: true }));

describe('the report of the samples', () => {
  it('has a row for every profile that is not archived, the least complete first', async () => {
    const [head, ...rows] = cells(await read('profil.csv'));
    expect(head?.join(' | ')).toMatchInlineSnapshot(
      `"Kelompok | Nama berkas | Nama | Status | Kelengkapan (%) | Diverifikasi tanggal | Umur verifikasi (bulan) | Belum terisi | Peringatan"`,
    );
    expect(rows.map((row) => row[1]).sort()).toEqual(stored.map(({ slug }) => slug).sort());
    const percents = rows.map((row) => Number(row[4]));
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
  });

  it('rates businesses as counting the points by hand does', async () => {
    const points = {
      cover: 16,
      techniques: 12,
      tagline: 10,
      hours: 8,
      crafts: 6,
      certifications: 6,
      orders: 6,
      gallery: 6,
      channels: 4,
      establishedYear: 4,
    };
    const batik = { dyes: 4, wasteTreatment: 4 };
    const rows = new Map(cells(await read('profil.csv')).map((row) => [row[1], row]));
    for (const { data, body, slug } of stored.filter((file) => file.folder === 'ukm')) {
      const asked = Object.entries(data['sector'] === 'batik' ? { ...points, ...batik } : points);
      const total = asked.reduce((sum, [, value]) => sum + value, 12 + 10);
      const has =
        asked.reduce((sum, [key, value]) => sum + (key in data ? value : 0), 0) +
        (body.trim() ? 12 : 0) +
        ((data['address'] as { kelurahan?: string } | undefined)?.kelurahan ? 10 : 0);
      expect(Number(rows.get(slug)?.[4]), slug).toBe(Math.floor((has * 100) / total));
      expect(rows.get(slug)?.[5], slug).toBe(data['verifiedOn'] ?? '');
    }
  });

  it('lists every certificate that has ended or ends within 180 days, and no other', async () => {
    const expected = stored.flatMap(({ slug, data }) =>
      ((data['certifications'] as { expiresOn?: string }[] | undefined) ?? []).flatMap(
        ({ expiresOn }) => {
          const days = (Date.parse(expiresOn ?? '') - Date.parse(TODAY)) / DAY;
          return days <= 180 ? [`${slug} ${days}`] : [];
        },
      ),
    );
    const [, ...rows] = cells(await read('sertifikat.csv'));
    expect(expected.length).toBeGreaterThan(3);
    expect(rows.map((row) => `${String(row[1])} ${String(row[6])}`).sort()).toEqual(
      expected.sort(),
    );
    const days = rows.map((row) => Number(row[6]));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  it('says on paper what the tables say, and asks for nothing from elsewhere', async () => {
    const page = await read('profil.html');
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(/);
    expect(page).toContain('<html lang="id">');
    const [, ...rows] = cells(await read('profil.csv'));
    for (const [, slug = '', , , percent = ''] of rows) {
      expect(page).toMatch(
        new RegExp(`data-slug="${slug}">.*?<td class="number">\\s*${percent}%`, 's'),
      );
    }
    expect(page.match(/<tr data-slug=/g)).toHaveLength(
      rows.length + cells(await read('sertifikat.csv')).length - 1,
    );
  });

  it('is printed in short', () => {
    expect(printed.replaceAll(`${folder}/`, '')).toMatchInlineSnapshot(`
      "Laporan kelengkapan profil – Keadaan 24 November 2026
        Profil: 103
        Rata-rata kelengkapan: 82,4%
        Belum pernah diverifikasi: 6
        Diverifikasi 12 bulan lalu atau lebih: 8
        Sertifikat kedaluwarsa: 4
        Sertifikat berakhir dalam 180 hari: 3
      Paling kurang lengkap:
          9%  Contoh Batik Kidung Pringrejo
         11%  Batik Murni
         11%  Batik Rinita
         12%  D'Afni Craft
         12%  Maharani Craft
         16%  Contoh Suvenir Kayu Gamer
         25%  Contoh Batik Teras Yosorejo
         53%  Contoh Batik Lumbung Kradenan
         61%  Gorden indigo
         62%  Bertukar cerita mengelola rumah batik
      Sertifikat yang perlu diperpanjang:
        Contoh Batik Telaga Jingga – Batikmark: kedaluwarsa 565 hari
        Contoh Tenun Benang Teduh – WFTO (perdagangan adil): kedaluwarsa 278 hari
        Contoh Batik Sekar Laut – Sertifikat kompetensi BNSP: kedaluwarsa 40 hari
        Contoh Batik Gapura Selatan – ISO 9001: kedaluwarsa 12 hari
        Contoh Batik Cap Lintang Kidul – Batikmark: 56 hari lagi
        Contoh Batik Tirta Wening – OEKO-TEX Standard 100: 69 hari lagi
        Contoh Rumah Malam Sapuro – Merek terdaftar: 129 hari lagi
      Ditulis: profil.html
      Ditulis: profil.csv
      Ditulis: sertifikat.csv"
    `);
  });

  it('speaks English where asked to', async () => {
    expect(await read('profil-en.html')).toContain('<h1>Completeness of profiles</h1>');
    expect(await read('profil-en.csv')).toContain('Opening hours');
    expect(await read('profil-en.csv')).not.toContain('Jam buka');
  });
});

test('text of the content cannot become markup or a formula', () => {
  expect(html`<b title="${'"'}">${"<i>&'"}</b>`.text).toBe(
    '<b title="&#34;">&#60;i&#62;&#38;&#39;</b>',
  );
  expect(toCsv([['=1+1', 'a;b', 'kata "baru"', -3, undefined]])).toBe(
    '\uFEFF\'=1+1;"a;b";"kata ""baru""";-3;\r\n',
  );
});
