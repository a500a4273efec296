import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitCost } from '../../src/catalogue/visits/cost.ts';
import type { Enquiry, EnquiryContext } from '../../src/enquiry/enquiry.ts';
import { whatsappLink } from '../../src/enquiry/chat.ts';
import { composeMessage } from '../../src/enquiry/message.ts';
import { LEVELS } from '../../src/schema/vocabularies-visits.ts';
import { CONTEXT, FULL, NAUGHTY, OFFERING, readVisits, SITE_URL } from './samples.ts';

const PHONE = '628000000000';
const visits = await readVisits();

/** What stands in a link, as the chat app reads it. */
const textOf = (link: string | undefined) => new URL(link ?? '').searchParams.get('text');

/** Marks of a sentence with a hole in it. */
const HOLES =
  /undefined|null|NaN|\[object| {2}|“”|\(\)| [.,;:)]|^- [^:]*: ?$|,\.|\.\.|^ | $|\n{3}/m;

describe.each(['id', 'en'] as const)('in %s, the message about', (locale) => {
  it.each(visits.map(({ entry, host, offering }) => ({ slug: entry.slug, entry, host, offering })))(
    '$slug names what is asked',
    ({ slug, entry, host, offering }) => {
      const { data } = entry;
      const group = data.group.min;
      const [level = 'umum'] = data.levels;
      const enquiry = {
        institution: 'MTs Contoh',
        level,
        group,
        date: '2027-02-09',
      };
      const context = { ...CONTEXT, cost: visitCost(data.price, group) };
      for (const recipient of ['host', 'organisation'] as const) {
        const text = composeMessage(enquiry, offering, locale, { ...context, recipient });
        expect(textOf(whatsappLink(PHONE, text))).toBe(text);
        expect(text).not.toMatch(HOLES);
        const parts = text.split('\n\n———\n\n');
        expect(parts).toHaveLength(locale === 'id' ? 1 : 2);
        const indonesian = parts.at(-1);
        expect(indonesian).toContain(`“${data.title}”`);
        expect(indonesian).toContain(host.data.name);
        expect(indonesian).toContain(`${SITE_URL}/studi-batik/${slug}/`);
        expect(indonesian).toContain(`Peserta: ${group} orang (${LEVELS[level].id})`);
        expect(indonesian).toContain('Hari: Selasa, 9 Februari 2027');
        expect(indonesian).toContain('Kami dari MTs Contoh.');
        if (data.price.kind === 'free')
          expect(indonesian).toContain('Biaya menurut katalog: gratis');
        if (locale === 'id') continue;
        expect(parts[0]).toContain(`“${data.titleEn ?? data.title}”`);
        expect(parts[0]).toContain(host.data.name);
        expect(parts[0]).toContain(`${SITE_URL}/en/studi-batik/${slug}/`);
        expect(parts[0]).toContain(`${group} people (${LEVELS[level].en})`);
        expect(parts[0]).toContain('Day: Tuesday, 9 February 2027');
      }
    },
  );
});

it('there are samples to try', () => {
  expect(visits.length).toBeGreaterThan(10);
});

describe('a message', () => {
  it('to a host', () => {
    expect(composeMessage(FULL, OFFERING, 'id', CONTEXT)).toMatchInlineSnapshot(`
      "Selamat pagi, Bapak/Ibu pengelola Batik Contoh Jaya.

      Kami dari SD Negeri 1 Contoh. Kami ingin mengajukan kunjungan “Sepagi menulis jlamprang” di Batik Contoh Jaya, yang kami lihat di katalog Dekranasda Kota Pekalongan. Rencana kami:
      - Hari: Selasa, 1 Desember 2026
      - Waktu: 08.00–10.00 WIB
      - Peserta: 30 orang (SD)
      - Pendamping: 3 orang dewasa
      - Biaya menurut katalog: Rp1.050.000 (Rp35.000 per orang)
      - Tujuan: mengenal tahap membatik untuk projek kelas 5
      - Narahubung: Sri Contoh (0800-0000-0000)

      Apakah kunjungan ini memungkinkan? Bila tidak, mohon saran hari lain. Surat permohonan dapat kami kirimkan.

      Terima kasih.
      https://katalog.example/studi-batik/contoh-sepagi-menulis/"
    `);
  });

  it('to the organisation, in English, with little known', () => {
    const enquiry = { group: 32, day: 'thu' };
    const context = { ...CONTEXT, recipient: 'organisation', cost: undefined } as const;
    expect(composeMessage(enquiry, OFFERING, 'en', context)).toMatchInlineSnapshot(`
      "Good morning, Dekranasda Kota Pekalongan.

      We would like to ask for the visit “A morning drawing jlamprang” at Batik Contoh Jaya, which we saw in the catalogue of Dekranasda Kota Pekalongan. Our plan:
      - Day: Thursday
      - Participants: 32 people

      Please help us pass this request on to Batik Contoh Jaya. Is this visit possible, and which date would suit you? Please also tell us what it costs for our group. We can send a request letter.

      Thank you.
      https://katalog.example/en/studi-batik/contoh-sepagi-menulis/

      ———

      Selamat pagi, Dekranasda Kota Pekalongan.

      Kami ingin mengajukan kunjungan “Sepagi menulis jlamprang” di Batik Contoh Jaya, yang kami lihat di katalog Dekranasda Kota Pekalongan. Rencana kami:
      - Hari: Kamis
      - Peserta: 32 orang

      Mohon bantuan untuk meneruskan permohonan ini kepada Batik Contoh Jaya. Apakah kunjungan ini memungkinkan, dan tanggal berapa yang sesuai? Mohon juga informasi biayanya untuk rombongan kami. Surat permohonan dapat kami kirimkan.

      Terima kasih.
      https://katalog.example/studi-batik/contoh-sepagi-menulis/"
    `);
  });

  it('with nothing known', () => {
    const { letter, ...offering } = OFFERING;
    const context = { ...CONTEXT, cost: undefined };
    expect(composeMessage({}, offering, 'id', context)).toMatchInlineSnapshot(`
      "Selamat pagi, Bapak/Ibu pengelola Batik Contoh Jaya.

      Kami ingin mengajukan kunjungan “Sepagi menulis jlamprang” di Batik Contoh Jaya, yang kami lihat di katalog Dekranasda Kota Pekalongan.

      Apakah kunjungan ini memungkinkan, dan tanggal berapa yang sesuai?

      Terima kasih.
      https://katalog.example/studi-batik/contoh-sepagi-menulis/"
    `);
  });

  it.each<[string, Enquiry, EnquiryContext['cost'], string]>([
    ['free', { group: 20 }, { total: 0, perPerson: 0 }, 'gratis'],
    [
      'shared',
      { group: 32 },
      { total: 750_000, perPerson: 23_438 },
      'Rp750.000 (± Rp23.438 per orang)',
    ],
    [
      'exact',
      { group: 30 },
      { total: 1_050_000, perPerson: 35_000 },
      'Rp1.050.000 (Rp35.000 per orang)',
    ],
    ['for one', { group: 1 }, { total: 35_000, perPerson: 35_000 }, 'Rp35.000'],
    ['of an unknown group', {}, { total: 300_000, perPerson: 30_000 }, 'Rp300.000'],
  ])('says a cost that is %s', (_, enquiry, cost, words) => {
    const lines = composeMessage(enquiry, OFFERING, 'id', { ...CONTEXT, cost }).split('\n');
    expect(lines).toContain(`- Biaya menurut katalog: ${words}`);
  });

  it('offers a letter only where one is wanted', () => {
    const says = (letter: 'required' | 'recommended' | 'none') =>
      composeMessage({}, { ...OFFERING, letter }, 'id', CONTEXT).includes('Surat permohonan');
    expect([says('required'), says('recommended'), says('none')]).toEqual([true, true, false]);
  });

  it.each<Enquiry>([
    { date: '2026-02-30' },
    { date: 'besok' },
    { startTime: '25:00' },
    { group: -1 },
    { day: 'someday' },
    { institution: ' \u200B \n' },
  ])('does not mention what is no value: %j', (enquiry) => {
    expect(composeMessage(enquiry, OFFERING, 'id', CONTEXT)).toBe(
      composeMessage({}, OFFERING, 'id', CONTEXT),
    );
  });

  it('has no holes, whatever is left empty', () => {
    fc.assert(
      fc.property(
        fc.subarray(Object.entries(FULL)),
        fc.constantFrom('id' as const, 'en' as const),
        fc.constantFrom('host' as const, 'organisation' as const),
        fc.constantFrom(undefined, CONTEXT.cost),
        (entries, locale, recipient, cost) => {
          const enquiry = Object.fromEntries(entries) as Enquiry;
          const context = { ...CONTEXT, recipient, cost };
          expect(composeMessage(enquiry, OFFERING, locale, context)).not.toMatch(HOLES);
        },
      ),
    );
  });
});

describe('a link', () => {
  it.each(NAUGHTY)('carries %j in the institution', (institution) => {
    const text = composeMessage({ institution }, OFFERING, 'id', CONTEXT);
    expect(textOf(whatsappLink(PHONE, text))).toBe(text);
    expect(text.isWellFormed()).toBe(true);
    for (const word of institution.match(/[\p{L}\p{N}\p{Emoji_Presentation}&#%<>]+/gu) ?? [])
      expect(text).toContain(word);
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const link = whatsappLink(PHONE, text) ?? '';
        expect(link).toMatch(/^https:\/\/wa\.me\/\d+\?text=[\w.!~*'()%-]*$/);
        expect(decodeURIComponent(link.split('=')[1] ?? '')).toBe(text);
      }),
    );
  });

  it('replaces halves of characters instead of throwing', () => {
    expect(textOf(whatsappLink(PHONE, 'a\uD83Db\uDC00c 🌸'))).toBe('a\uFFFDb\uFFFDc 🌸');
  });

  it.each([
    ['628123456789', 'https://wa.me/628123456789?text=ya'],
    ['0812-3456-789', 'https://wa.me/628123456789?text=ya'],
    ['123', undefined],
    [undefined, undefined],
  ])('to %s is %s', (phone, link) => {
    expect(whatsappLink(phone, 'ya')).toBe(link);
  });
});
