import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { visitCalendar } from '../../src/enquiry/calendar.ts';
import type { Enquiry, EnquiryOffering } from '../../src/enquiry/enquiry.ts';
import { NAUGHTY, OFFERING, readVisits } from './samples.ts';

const STAMP = new Date('2026-11-05T03:04:05Z');
const ENQUIRY: Enquiry = { date: '2026-12-01', startTime: '08:00' };
const visits = await readVisits();

/** The properties of a calendar file: checked for form, unfolded, unescaped. */
function parse(text: string | undefined): ReadonlyMap<string, string> {
  const source = text ?? '';
  expect(source.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of source.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = source.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      const value = line.slice(at + 1).replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c));
      return [line.slice(0, at), value];
    }),
  );
}

const write = (enquiry: Enquiry, offering: EnquiryOffering = OFFERING) =>
  parse(visitCalendar(enquiry, offering, 'id', STAMP));

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

describe('a planned visit', () => {
  it('is one event that names visit, place and address', () => {
    const event = write({ date: '2026-12-01', startTime: '08:00', group: 30 });
    expect(Object.fromEntries(event)).toMatchInlineSnapshot(`
      {
        "BEGIN": "VEVENT",
        "DESCRIPTION": "Rencana kunjungan; tunggu kabar dari tuan rumah.
      Lama: ± 2 jam
      Peserta: 30 orang
      https://katalog.example/studi-batik/contoh-sepagi-menulis/",
        "DTEND": "20261201T030000Z",
        "DTSTAMP": "20261105T030405Z",
        "DTSTART": "20261201T010000Z",
        "END": "VCALENDAR",
        "LOCATION": "Batik Contoh Jaya, Pekalongan",
        "PRODID": "-//Dekranasda Kota Pekalongan//Katalog//ID",
        "SEQUENCE": "0",
        "STATUS": "TENTATIVE",
        "SUMMARY": "Kunjungan: Sepagi menulis jlamprang",
        "UID": "contoh-sepagi-menulis-2026-12-01@katalog-dekranasda-pekalongan",
        "URL;VALUE=URI": "https://katalog.example/studi-batik/contoh-sepagi-menulis/",
        "VERSION": "2.0",
      }
    `);
  });

  it.each([
    ['08:00', 120, '20261201T010000Z', '20261201T030000Z'],
    ['05:30', 60, '20261130T223000Z', '20261130T233000Z'],
    ['00:00', 15, '20261130T170000Z', '20261130T171500Z'],
    ['23:00', 120, '20261201T160000Z', '20261201T180000Z'],
  ])('at %s WIB for %i minutes is from %s to %s', (startTime, durationMinutes, from, to) => {
    for (const TZ of ['UTC', 'Asia/Jakarta', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env['TZ'] = TZ;
      const event = write({ date: '2026-12-01', startTime }, { ...OFFERING, durationMinutes });
      expect([event.get('DTSTART'), event.get('DTEND')], TZ).toEqual([from, to]);
    }
  });

  it.each([
    ['2026-12-01', 120, '20261201', '20261202'],
    ['2026-12-31', 1440, '20261231', '20270101'],
    ['2028-02-28', 2880, '20280228', '20280301'],
  ])('on %s without a time, %i minutes long, is whole days', (date, durationMinutes, from, to) => {
    for (const TZ of ['UTC', 'Asia/Jakarta', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env['TZ'] = TZ;
      const event = write({ date }, { ...OFFERING, durationMinutes });
      const dates = [event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE')];
      expect(dates, TZ).toEqual([from, to]);
      expect(event.get('DESCRIPTION')).toContain('Jam kunjungan: 08.00–12.00 WIB');
    }
  });

  it.each<Enquiry>([{}, { date: '2026-02-30' }, { day: 'mon', startTime: '08:00' }])(
    'without a date is no event: %j',
    (enquiry) => {
      expect(visitCalendar(enquiry, OFFERING, 'id', STAMP)).toBeUndefined();
    },
  );

  it('is the same event whenever it is written', () => {
    const at = (stamp: string, date = '2026-12-01') =>
      parse(visitCalendar({ date }, OFFERING, 'id', new Date(stamp)));
    const [first, again] = [at('2026-11-05T00:00:00Z'), at('2026-11-06T00:00:00Z')];
    expect(again.get('UID')).toBe(first.get('UID'));
    expect(again.get('DTSTAMP')).not.toBe(first.get('DTSTAMP'));
    expect(at('2026-11-05T00:00:00Z', '2026-12-02').get('UID')).not.toBe(first.get('UID'));
    expect(visitCalendar(ENQUIRY, OFFERING, 'en', STAMP)).toBe(
      visitCalendar(ENQUIRY, OFFERING, 'en', STAMP),
    );
  });

  it.each(visits.map(({ entry, offering }) => ({ slug: entry.slug, offering })))(
    'of $slug is readable in both languages',
    ({ offering }) => {
      for (const locale of ['id', 'en'] as const) {
        const event = parse(visitCalendar(ENQUIRY, offering, locale, STAMP));
        expect(event.get('SUMMARY')).toContain(offering.title[locale]);
        expect(event.get('LOCATION')).toBe(`${offering.hostName}, Pekalongan`);
        expect(event.get('DESCRIPTION')).toContain(offering.url[locale]);
      }
    },
  );

  it.each(NAUGHTY)('carries %j in its title', (title) => {
    const event = write(ENQUIRY, { ...OFFERING, title: { id: title, en: title }, hostName: title });
    const plain = title
      .toWellFormed()
      .replace(/[\uFFFE\uFFFF]/g, '')
      .replace(/[\p{Cc}\s]+/gu, ' ');
    expect(event.get('SUMMARY')).toBe(`Kunjungan: ${plain.trim()}`);
    expect(event.get('LOCATION')).toBe(`${plain.trim()}, Pekalongan`);
  });

  it('keeps its lines short, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (title) => {
        const event = write(ENQUIRY, { ...OFFERING, title: { id: `x${title}x`, en: 'x' } });
        const plain = `x${title}x`.replace(/[\p{Cc}\s]+/gu, ' ');
        expect(event.get('SUMMARY')).toBe(`Kunjungan: ${plain}`);
      }),
    );
  });
});
