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

  it('is printed in short: counts, the least complete, certificates, and where it lies', async () => {
    const rows = cells(await read('profil.csv')).slice(1);
    const certificates = cells(await read('sertifikat.csv')).slice(1);
    const lines = printed.split('\n').map((line) => line.trim());
    expect(lines[0]).toBe('Laporan kelengkapan profil – Keadaan 24 November 2026');
    expect(lines).toContain(`Profil: ${rows.length}`);
    const expired = certificates.filter((row) => Number(row[6]) < 0);
    expect(lines).toContain(`Sertifikat kedaluwarsa: ${expired.length}`);
    const least = lines.indexOf('Paling kurang lengkap:');
    expect(lines.slice(least + 1, least + 11)).toEqual(
      rows.slice(0, 10).map((row) => `${String(row[4])}%  ${String(row[2])}`),
    );
    expect(lines).toContain('Ditulis: profil.html');
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
