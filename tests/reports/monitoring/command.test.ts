import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { writeMonitoringReport } from '../../../src/cli/monitoring-report.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { makeTempFolder } from '../../temp-folder.ts';
import { makeYear, PERIOD, TODAY, yearFiles } from './year.ts';

const BASE = 'monitoring-2026-01-01-2026-12-31';

/** Runs the command on files and gives what it printed, and what it wrote. */
async function run(
  files: Record<string, string>,
  asked: Parameters<typeof writeMonitoringReport>[2] = PERIOD,
  locale: Locale = 'id',
) {
  const root = await makeTempFolder(files);
  const out = join(root, 'laporan');
  const settings = {
    root,
    contentDir: join(root, 'content'),
    monitoringDir: join(root, 'monitoring'),
    buildDate: TODAY,
    locale,
  };
  const printed = await writeMonitoringReport(settings, out, asked);
  const names = (await readdir(out)).sort();
  return { printed, names, read: (name: string) => readFile(join(out, name)) };
}

type Written = Awaited<ReturnType<typeof run>>;

async function readText({ read }: Written, name: string): Promise<string> {
  return (await read(name)).toString('utf8');
}

async function readCsv(written: Written, name: string): Promise<string[][]> {
  const text = await readText(written, name);
  return parse(text, { delimiter: ';', bom: true, record_delimiter: '\r\n' });
}

async function readWorkbook({ read }: Written, name: string) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await read(name)) as never);
  return workbook;
}

/** A cell as its table holds it. */
const plain = (value: ExcelJS.CellValue) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? '');

const record = (data: object) => `---\n${stringify(data)}---\n`;

describe('the report of a year', () => {
  const files = yearFiles(makeYear());

  it('is a page and a workbook for staff, a page for others, and every table as CSV', async () => {
    const written = await run(files);
    expect(written.names.filter((name) => !name.endsWith('.csv'))).toEqual([
      `${BASE}-umum.html`,
      `${BASE}.html`,
      `${BASE}.xlsx`,
    ]);
    expect(written.names.filter((name) => name.endsWith('.csv'))).toHaveLength(15);
    expect(written.printed).toBe(
      [
        'Laporan monitoring – 1 Januari 2026 sampai 31 Desember 2026',
        '  Dikunjungi: 150',
        '  Belum dikunjungi: 13',
        `  Tindak lanjut terbuka: ${(await readCsv(written, `${BASE}-tindak-lanjut.csv`)).length - 1}`,
        ...['.html', '.xlsx', '-umum.html'].map((end) => `Ditulis: laporan/${BASE}${end}`),
      ].join('\n'),
    );
  });

  it('says the same on the page, in CSV and in the workbook', async () => {
    const written = await run(files);
    const workbook = await readWorkbook(written, `${BASE}.xlsx`);
    const page = await readText(written, `${BASE}.html`);
    const sheets = workbook.worksheets.map((sheet) =>
      sheet
        .getSheetValues()
        .slice(1)
        .map((row) => (row as ExcelJS.CellValue[]).slice(1)),
    );
    expect(sheets).toHaveLength(15);
    const csvs = written.names.filter((name) => name.endsWith('.csv'));
    for (const name of csvs) {
      const rows = await readCsv(written, name);
      const head = rows[0] ?? [];
      const sheet = sheets.find(
        (one) => one.length === rows.length && JSON.stringify(one[0]) === JSON.stringify(head),
      );
      const cells = sheet?.map((row) =>
        head.map((_, at) => {
          const value = plain(row[at]);
          return typeof value === 'number' ? String(value).replace('.', ',') : value;
        }),
      );
      expect(cells, name).toEqual(rows);
      const id = name.slice(BASE.length + 1, -'.csv'.length);
      const section = new RegExp(`<section id="${id}">(.*?)</section>`, 's').exec(page)?.[1] ?? '';
      if (id !== 'ringkasan') expect(section.match(/<tr>/g) ?? [], name).toHaveLength(rows.length);
    }
  });

  it('asks for nothing from elsewhere, runs nothing, and stands on A4', async () => {
    const written = await run(files);
    for (const end of ['.html', '-umum.html']) {
      const page = await readText(written, BASE + end);
      expect(page).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|\son\w+=/);
      expect(page).toContain('@page { size: A4');
      expect(page).toMatch(/<svg class="chart is-bars"/);
      expect(page.match(/<h1>/g)).toHaveLength(1);
    }
  });

  it('is the same each time', async () => {
    const [first, second] = [await run(files), await run(files)];
    expect(second.names).toEqual(first.names);
    for (const name of first.names.filter((one) => !one.endsWith('.xlsx')))
      expect(await readText(second, name), name).toBe(await readText(first, name));
  });

  it('speaks English where asked to', async () => {
    const written = await run(files, PERIOD, 'en');
    expect(written.printed).toContain('Monitoring report – 1 January 2026 to 31 December 2026');
    const page = await readText(written, `${BASE}-en.html`);
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<h2>Suggested next route</h2>');
    expect(await readText(written, `${BASE}-en-umum.html`)).toContain('withheld');
  });
});

describe('the period', () => {
  const files = yearFiles(makeYear());

  it('is the year up to today where none is given', async () => {
    const { names } = await run(files, {});
    expect(names).toContain(`monitoring-2026-01-01-${TODAY}.html`);
  });

  test.each([
    [{ from: '2026-02-31' }, '"2026-02-31" bukan tanggal'],
    [{ from: '2026-12-31', to: '2026-01-01' }, 'Tukar --from dan --to'],
  ])('%j is refused with a sentence', async (asked, sentence) => {
    await expect(run(files, asked)).rejects.toThrow(sentence);
  });

  it('without a visit is said to be empty, and the rest stands', async () => {
    const written = await run(files, { from: '2024-01-01', to: '2024-12-31' });
    const sentence = 'Tidak ada catatan monitoring pada masa ini.';
    expect(written.printed).toContain(sentence);
    const page = await readText(written, 'monitoring-2024-01-01-2024-12-31.html');
    for (const words of [sentence, 'Usulan rute berikutnya', 'Belum dikunjungi', 'Sertifikat yang'])
      expect(page).toContain(words);
    expect(page).toContain('Tidak ada tindak lanjut yang terbuka.');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    const others = await readText(written, 'monitoring-2024-01-01-2024-12-31-umum.html');
    expect(others).toContain(sentence);
    expect(others).not.toContain('<section');
  });

  it('may lack the folder of records altogether', async () => {
    const content = Object.entries(files).filter(([path]) => path.startsWith('content/'));
    const { printed } = await run(Object.fromEntries(content));
    expect(printed).toContain('Dikunjungi: 0');
    expect(printed).toContain('Belum dikunjungi: 162');
  });
});

test('records with errors are not counted, and it says how many', async () => {
  const good = { ukm: 'usaha-001', visitedOn: '2026-03-01', scores: { quality: 4 } };
  const content = Object.entries(yearFiles(makeYear())).filter(([path]) =>
    path.startsWith('content/'),
  );
  const written = await run({
    ...Object.fromEntries(content),
    'monitoring/records/a.md': record(good),
    'monitoring/records/b.md': record({ ...good, visitedOn: '2026-04-01', scores: { quality: 6 } }),
    'monitoring/records/c.md': record({ ...good, ukm: 'tidak-ada' }),
    'monitoring/records/d.md': record(good),
  });
  expect(written.printed).toContain('Dikunjungi: 1');
  expect(written.printed).toContain('3 catatan monitoring tidak ikut dihitung');
  const [, row] = await readCsv(written, `${BASE}-kunjungan.csv`);
  expect(row).toEqual(['Rekaan 001', '2026-03-01', '1', '', '4', '', '', '']);
});

describe('text that means harm', () => {
  const markup = '<img src=x onerror="alert(1)">&\'"';
  const formulas = ['=1+1', '+62', '-2+3', '@SUM(A1)'];
  const lines = [markup, ...formulas, '</section></table><script>x</script>', 'a;b "c"'];
  const businesses = Array.from({ length: 12 }, (_, index) => `usaha-${index}`);
  const files = Object.fromEntries([
    ['content/site.yml', stringify({ shortName: `Dekranasda ${markup}` })],
    ...businesses.map((slug, index) => [
      `content/ukm/${slug}.md`,
      record({ name: `${lines[index % lines.length] ?? ''} ${index}`, sector: 'batik' }),
    ]),
    ...businesses.map((slug, index) => [
      `monitoring/records/${slug}.md`,
      record({
        ukm: slug,
        visitedOn: '2026-05-05',
        capacity: { amount: 4, unit: '=cmd|x', period: '<b>' },
        // Seven of twelve said it: enough for others to be told of it.
        obstacles: index < 7 ? lines : [],
        trainingNeeds: index < 7 ? lines : [],
        followUps: lines.map((line) => ({ action: line, owner: line })),
      }),
    ]),
  ]) as Record<string, string>;

  it('cannot become markup, on neither page', async () => {
    const written = await run(files);
    for (const end of ['.html', '-umum.html']) {
      const page = await readText(written, BASE + end);
      expect(page).toContain('onerror');
      expect(page).not.toMatch(/<img|<script|<b>|&(?!#\d+;|amp;|lt;|gt;|quot;)/);
      const opened = page.match(/<section /g) ?? [];
      expect(page.match(/<\/section>/g)).toHaveLength(opened.length);
    }
  });

  it('cannot become a formula in CSV', async () => {
    const written = await run(files);
    for (const name of written.names.filter((one) => one.endsWith('.csv')))
      for (const row of await readCsv(written, name))
        for (const cell of row) expect(cell, name).not.toMatch(/^[=+@\t\r]|^-(?![\d,]+$)/);
    const actions = (await readCsv(written, `${BASE}-tindak-lanjut.csv`)).map((row) => row[1]);
    expect(new Set(actions)).toEqual(
      new Set(['Tindakan', ...lines.map((line) => (formulas.includes(line) ? `'${line}` : line))]),
    );
  });

  it('stays a text in the workbook, as it was written', async () => {
    const workbook = await readWorkbook(await run(files), `${BASE}.xlsx`);
    const texts = new Set<string>();
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.formula).toBeUndefined();
          if (typeof cell.value !== 'string') return;
          texts.add(cell.value);
          if (formulas.includes(cell.value)) expect(cell.numFmt).toBe('@');
        });
      });
    for (const line of lines) expect(texts).toContain(line);
  });
});
