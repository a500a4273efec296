import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { SHEETS } from '../../src/spreadsheet/columns.ts';
import ExcelJS from '@protobi/exceljs';

// Prints how long `npm run import -- FILE --apply` takes for 1,300 new businesses with opening
// hours and a certificate each, and how much memory it needs: `node tests/benchmarks/import.bench.ts`.

const BUSINESSES = 1300;
const STORY = 'Usaha keluarga yang membatik sejak lama. '.repeat(30);

const CELLS: Readonly<Record<string, (index: number) => ExcelJS.CellValue>> = {
  'Nama usaha': (index) => `Batik Uji Nomor ${index}`,
  Sektor: () => 'Batik',
  'Satu kalimat tentang usaha': (index) => `Usaha ke-${index} di kota ini.`,
  Teknik: () => 'Batik tulis; Batik cap',
  'Tahun berdiri': (index) => 1950 + (index % 70),
  'Alamat: Kode pos': () => '51111',
  'Kontak: WhatsApp': (index) => `0812${String(index).padStart(8, '0')}`,
  'Diverifikasi tanggal': () => new Date('2026-05-17T00:00:00Z'),
  Cerita: () => STORY,
  'Cerita (Inggris)': () => STORY,
};

async function makeWorkbook(): Promise<Uint8Array> {
  const [ukm] = SHEETS;
  if (!ukm) throw new Error('There is no sheet of businesses.');
  const workbook = new ExcelJS.Workbook();
  const main = workbook.addWorksheet(ukm.name);
  const headers = ukm.columns.map(({ header }) => header.id);
  main.addRow(['Kode', ...headers]);
  const hours = workbook.addWorksheet('UKM - Jam buka');
  hours.addRow(['Kode', 'No.', 'Hari', 'Buka', 'Tutup']);
  const certificates = workbook.addWorksheet('UKM - Sertifikat');
  certificates.addRow(['Kode', 'No.', 'Jenis sertifikat', 'Pemegang', 'Nomor']);
  for (let index = 0; index < BUSINESSES; index += 1) {
    const name = `Batik Uji Nomor ${index}`;
    main.addRow(['', ...headers.map((header) => CELLS[header]?.(index) ?? null)]);
    hours.addRow([name, '', 'Senin; Selasa; Rabu', '08:00', '16:00']);
    certificates.addRow([name, '', 'NIB', 'Usaha', String(index).padStart(13, '0')]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const folder = await mkdtemp(join(tmpdir(), 'katalog-bench-'));
try {
  const file = join(folder, 'uji.xlsx');
  const content = join(folder, 'content');
  await mkdir(join(content, 'ukm'), { recursive: true });
  await writeFile(join(content, 'site.yml'), 'name: Uji\n');
  await writeFile(file, await makeWorkbook());
  for (const run of ['first run (all new)', 'second run (all unchanged)']) {
    const start = performance.now();
    const program =
      "process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}`)); await import('./src/cli/import.ts')";
    const args = ['--input-type=module', '-e', program, '--', file, '--apply'];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const megabytes = Math.round(Number(stderr) / 1024);
    const outcome = stdout.trim().split('\n').at(-1) ?? '';
    process.stdout.write(
      `${run}: ${seconds} s, ${megabytes} MB, exit ${status ?? '?'}: ${outcome}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
