import { describe, expect, it } from 'vitest';
import { conditionsInWords, groupFacts } from '../../../src/catalogue/visits/compare-group.ts';
import type { GroupWords } from '../../../src/catalogue/visits/compare-group.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import { MULTIPLE_CHOICES, SINGLE_CHOICES } from '../../../src/catalogue/visits/question.ts';
import type { VisitQuestion } from '../../../src/catalogue/visits/question.ts';
import type { VisitData } from '../../../src/enquiry/visit-data.ts';
import { compareStringsOf } from '../../../src/i18n/compare.ts';
import { finderStringsOf } from '../../../src/i18n/finder.ts';
import { labelOf } from '../../../src/schema/vocabulary.ts';
import type { Vocabulary } from '../../../src/schema/vocabulary.ts';
import { ask, CANTING, CAP, ECOPRINT, GALERI, PAUSED, TENUN, TODAY } from './offerings.ts';

const CHOICES: Readonly<Record<string, Vocabulary>> = { ...SINGLE_CHOICES, ...MULTIPLE_CHOICES };

const words = (locale: 'id' | 'en'): GroupWords => ({
  locale,
  strings: finderStringsOf(locale),
  compare: compareStringsOf(locale),
  label: (condition, value) => labelOf(CHOICES[condition] ?? {}, value, locale),
});

function visit(offering: Offering, given: Partial<VisitData> = {}): VisitData {
  const { slug, durationMinutes } = offering;
  return {
    offering,
    enquiry: {
      slug,
      title: { id: slug, en: slug },
      hostName: 'Tuan rumah',
      url: { id: '', en: '' },
      durationMinutes,
    },
    context: { recipient: 'host', organisationName: 'Dewan Uji' },
    whatsapp: '628123456789',
    title: { text: slug },
    href: `/studi-batik/${slug}/`,
    host: { name: 'Tuan rumah', href: '/ukm/tuan-rumah/' },
    rows: [],
    ...given,
  };
}

/** Term → what each visit says, as lines. */
function say(visits: readonly VisitData[], question: VisitQuestion, query = '') {
  const columns = groupFacts(visits, question, TODAY, query, words('id'));
  const terms = new Set(columns.flatMap((facts) => facts.map(({ term }) => term)));
  return Object.fromEntries(
    [...terms].map((term) => [
      term,
      columns.map((facts) => {
        const fact = facts.find((one) => one.term === term);
        const values = fact?.values.map((value) => ('label' in value ? value.label : value.text));
        return [...(values ?? []), ...(fact?.note ? [`(${fact.note})`] : [])].join('; ');
      }),
    ]),
  );
}

describe('what visits mean for a group', () => {
  it('says neither cost nor fit where nothing is asked', () => {
    expect(Object.keys(say([visit(CANTING)], ask({})))).toEqual(['Langkah berikutnya']);
  });

  it('works out the cost for the group and names the cheapest that takes it', () => {
    const visits = [CANTING, CAP, ECOPRINT, TENUN].map((one) => visit(one));
    expect(say(visits, ask({ group: 40 }))['Biaya untuk 40 orang']).toEqual([
      'Rp1.400.000; Rp35.000 per orang',
      'Rp1.000.000; Rp25.000 per orang; (Paling murah)',
      'Rp1.500.000; Rp37.500 per orang',
      'Biaya perlu ditanyakan',
    ]);
  });

  it('names no cheapest where all cost the same or the cheap one is too small', () => {
    const twice = say([visit(CANTING), visit(CANTING)], ask({ group: 40 }));
    expect(twice['Biaya untuk 40 orang']?.join()).not.toContain('murah');
    const small = say([visit(CANTING), visit(CAP)], ask({ group: 15 }));
    expect(small['Biaya untuk 15 orang']?.join()).not.toContain('murah');
  });

  it('never names a paused visit the cheapest', () => {
    const costs = say([visit(PAUSED), visit(CANTING), visit(CAP)], ask({ group: 40 }));
    expect(costs['Biaya untuk 40 orang']?.[0]).toBe('Gratis');
    expect(costs['Biaya untuk 40 orang']?.[2]).toContain('Paling murah');
  });

  it('says in words why a visit does not fit', () => {
    const visits = [CANTING, CAP, GALERI, PAUSED].map((one) => visit(one));
    const asked = ask({ group: 50, level: 'smp', date: '2026-12-07' });
    expect(say(visits, asked)['Cocok untuk Anda?']).toEqual([
      'Kurang cocok:; paling banyak 40 orang; tutup hari Senin',
      'Cocok',
      'Cocok',
      'Kurang cocok:; Sedang tidak menerima kunjungan',
    ]);
  });

  it.each<[string, VisitData, string]>([
    ['the host', visit(CAP), 'Rencanakan dan tanya; Pesan Anda langsung ke tuan rumah.'],
    [
      'the organisation',
      visit(CAP, { context: { recipient: 'organisation', organisationName: 'Dewan Uji' } }),
      'Rencanakan dan tanya; Pesan Anda lewat Dewan Uji.',
    ],
    [
      'nobody by message',
      visit(CAP, { whatsapp: undefined }),
      'Rencanakan dan tanya; Belum ada nomor yang dapat ditampilkan; tulis surat permohonan.',
    ],
    ['nobody while it is paused', visit(PAUSED), 'Sedang tidak menerima kunjungan'],
  ])('leads on to %s', (_, data, step) => {
    expect(say([data], ask({}))['Langkah berikutnya']).toEqual([step]);
  });

  it('takes the question along to the planner of the visit', () => {
    const [facts] = groupFacts([visit(CAP)], ask({}), TODAY, '?group=40', words('id'));
    expect(facts?.at(-1)?.values[0]).toMatchObject({ href: '/studi-batik/cap/?group=40#rencana' });
  });
});

describe('the conditions of a question in words', () => {
  const asked = ask({
    group: 40,
    level: 'smp',
    date: '2026-12-08',
    budget: 30_000,
    total: 1_000_000,
    access: ['wheelchair'],
    lang: ['en'],
  });

  it('names all but the size of the group, in Indonesian and in English', () => {
    expect(conditionsInWords(asked, words('id'))).toEqual([
      'SMP',
      'Selasa, 8 Desember 2026',
      'paling banyak Rp30.000 per orang',
      'paling banyak Rp1.000.000 seluruhnya',
      'Ramah kursi roda',
      'Bahasa Inggris',
    ]);
    expect(conditionsInWords(asked, words('en'))).toEqual([
      'Junior secondary school',
      'Tuesday, 8 December 2026',
      'at most Rp30.000 per person',
      'at most Rp1.000.000 in all',
      'Wheelchair access',
      'English',
    ]);
  });

  it('has no words for a question that asks nothing', () => {
    expect(conditionsInWords(ask({}), words('id'))).toEqual([]);
  });
});
