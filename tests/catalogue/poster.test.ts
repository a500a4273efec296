import { expect, it } from 'vitest';
import { posterView } from '../../src/catalogue/views/poster.ts';
import { makeCatalogue } from './make-catalogue.ts';

const SITE = 'https://contoh.id';
const VISIT = {
  title: 'Sepagi menulis jlamprang',
  titleEn: 'A morning drawing jlamprang',
  ukm: 'sekar-laut',
  levels: ['sd', 'smp'],
  durationMinutes: 150,
  group: { min: 10, max: 60 },
  price: { kind: 'free' },
  noticeDays: 14,
};
const consent = {
  scopes: ['whatsapp'],
  givenOn: '2026-01-01',
  method: 'written',
  textVersion: '1',
  recordedBy: 'Uji',
};

function poster(host: object, given: object = {}) {
  const catalogue = makeCatalogue({
    ukm: { 'sekar-laut': { name: 'Batik Sekar Laut', sector: 'batik', ...host } },
    'study-visits': { menulis: { ...VISIT, ...given } },
  });
  const visit = catalogue.get('study-visits', 'menulis');
  return visit && posterView(visit, catalogue, SITE);
}

it('says in Indonesian for whom the visit is, how many may come and how long it takes', () => {
  const view = poster({});
  expect(view).toMatchObject({ host: 'Batik Sekar Laut', title: 'Sepagi menulis jlamprang' });
  expect(view?.facts).toEqual([
    { term: 'Untuk siapa', value: 'SD, SMP' },
    { term: 'Besar rombongan', value: '10–60 orang' },
    { term: 'Lama', value: '± 2 jam 30 menit' },
  ]);
});

it('leads to the absolute address of the page', () => {
  expect(poster({})?.address).toBe('https://contoh.id/studi-batik/menulis/');
});

it('asks for a message where the number may be shown', () => {
  const contact = { whatsapp: '0812 3456 7890' };
  expect(poster({ contact, consent })?.step).toBe(
    'Pindai kode ini dengan kamera ponsel, pilih tanggal, lalu kirim pesan kepada kami paling lambat 14 hari sebelumnya.',
  );
});

it('asks for a letter where it may not', () => {
  const contact = { whatsapp: '0812 3456 7890' };
  expect(poster({ contact }, { noticeDays: undefined })?.step).toBe(
    'Pindai kode ini dengan kamera ponsel, pilih tanggal, lalu kirim surat permohonan.',
  );
});

it('says it smaller where there is much to say', () => {
  expect(poster({})?.isDense).toBe(false);
  const levels = ['paud-tk', 'sd', 'smp', 'sma', 'smk', 'perguruan-tinggi', 'umum', 'instansi'];
  const name = 'Kelompok Usaha Bersama Perajin Batik Tulis dan Cap Kandang Panjang Sejahtera';
  expect(poster({ name }, { levels })?.isDense).toBe(true);
});
