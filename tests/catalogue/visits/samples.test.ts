import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts';
import type { Entry } from '../../../src/catalogue/entry.ts';
import { parseQuestion } from '../../../src/catalogue/visits/address.ts';
import { answerQuestion } from '../../../src/catalogue/visits/fit.ts';
import { toOffering } from '../../../src/catalogue/visits/offering.ts';
import type { Offering } from '../../../src/catalogue/visits/offering.ts';
import { readContent } from '../../../src/files/read-content.ts';
import type { SiteData } from '../../../src/schema/collections.ts';
import { toPublic } from '../../../src/schema/publish.ts';
import { TODAY } from './offerings.ts';

let offerings: readonly Offering[] = [];

beforeAll(async () => {
  const content = await readContent(new URL('../../../content/', import.meta.url).pathname);
  const entries = toPublic(content.entries, { examples: true }).map(
    (entry) => ({ ...entry, story: {} }) as unknown as Entry,
  );
  const catalogue = buildCatalogue({ entries, site: content.site.data as SiteData });
  offerings = catalogue
    .all('study-visits')
    .map((entry) => toOffering(entry, catalogue.get('ukm', entry.data.ukm)));
});

const find = (slug: string) => offerings.find((offering) => offering.slug === slug);

describe('a sample file', () => {
  it("is an offering at its host's kelurahan", () => {
    expect(find('contoh-mengepang-eceng')).toEqual({
      slug: 'contoh-mengepang-eceng',
      ukm: 'contoh-anyam-rawa-degayu',
      levels: ['sd', 'smp', 'umum', 'slb'],
      durationMinutes: 90,
      group: { min: 10, max: 50 },
      price: { kind: 'per-person', amount: 20_000 },
      activities: ['tur-produksi', 'belanja'],
      languages: ['id', 'jv'],
      facilities: ['toilet', 'bus-parking', 'shade', 'snack'],
      accessibility: ['wheelchair', 'step-free'],
      days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
      hours: { opens: '08:00', closes: '11:30' },
      closed: [{ from: '2027-01-11', to: '2027-02-20' }],
      noticeDays: 4,
      area: 'pekalongan-utara',
      point: { lat: -6.877, lng: 109.7031 },
      paused: false,
    });
  });

  it('that names no days is open on any, and one that is paused is known to be', () => {
    expect(find('contoh-bertukar-cerita-usaha')?.days).toBeUndefined();
    expect(find('contoh-seribu-simpul')?.paused).toBe(true);
  });
});

describe('the samples answer', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'an SMP of 40 on a Tuesday for 25.000 each, with a wheelchair',
      'level=smp&group=40&day=tue&budget=25000&access=wheelchair',
      ['contoh-batik-atau-cetak 0', 'contoh-mengepang-eceng 800000'],
      ['contoh-menengok-meja-cap level'],
    ],
  ])('%s', (_, query, expected, near) => {
    const { question, problems } = parseQuestion(new URLSearchParams(query), TODAY);
    expect(problems).toEqual([]);
    const answers = answerQuestion(offerings, question, TODAY);
    expect(answers.fits.map(({ offering, cost }) => `${offering.slug} ${cost?.total}`)).toEqual(
      expected,
    );
    expect(
      answers.near.map(({ offering, failures }) => `${offering.slug} ${failures[0]?.condition}`),
    ).toEqual(near);
  });
});
