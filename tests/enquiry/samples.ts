import { buildCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import type {
  Enquiry,
  EnquiryContext,
  EnquiryKey,
  EnquiryOffering,
} from '../../src/enquiry/enquiry.ts';
import { toEnquiryOffering } from '../../src/enquiry/to-enquiry-offering.ts';
import { readContent } from '../../src/files/read-content.ts';
import type { SiteData } from '../../src/schema/collections.ts';
import { toPublic } from '../../src/schema/publish.ts';

export const SITE_URL = 'https://katalog.example';

/** Every study visit of the content folder with its host. */
export async function readVisits() {
  const content = await readContent(new URL('../../content/', import.meta.url).pathname);
  const entries = toPublic(content.entries, { examples: true }).map(
    (entry) => ({ ...entry, story: {} }) as unknown as Entry,
  );
  const catalogue = buildCatalogue({ entries, site: content.site.data as SiteData });
  return catalogue.all('study-visits').map((entry) => {
    const host = catalogue.get('ukm', entry.data.ukm);
    if (!host) throw new Error(`${entry.slug} has no host`);
    return { entry, host, offering: toEnquiryOffering(entry, host, SITE_URL) };
  });
}

/** A visit that leaves nothing to the ratio: a letter about it has all its blanks. */
export const OFFERING: EnquiryOffering = {
  slug: 'contoh-sepagi-menulis',
  title: { id: 'Sepagi menulis jlamprang', en: 'A morning drawing jlamprang' },
  hostName: 'Batik Contoh Jaya',
  url: {
    id: `${SITE_URL}/studi-batik/contoh-sepagi-menulis/`,
    en: `${SITE_URL}/en/studi-batik/contoh-sepagi-menulis/`,
  },
  durationMinutes: 120,
  hours: { opens: '08:00', closes: '12:00' },
  letter: 'required',
  activities: ['tur-produksi', 'praktik-tulis', 'belanja'],
};

export const CONTEXT: EnquiryContext = {
  recipient: 'host',
  organisationName: 'Dekranasda Kota Pekalongan',
  cost: { total: 1_050_000, perPerson: 35_000 },
};

/** A value for every field. */
export const FULL: Required<Enquiry> & Readonly<Record<EnquiryKey, string | number>> = {
  institution: 'SD Negeri 1 Contoh',
  level: 'sd',
  group: 30,
  companions: 3,
  date: '2026-12-01',
  day: 'thu',
  startTime: '08:00',
  purpose: 'mengenal tahap membatik untuk projek kelas 5',
  contactName: 'Sri Contoh',
  contactPhone: '0800-0000-0000',
  parentBody: 'Dinas Pendidikan Kabupaten Contoh',
  address: 'Jalan Contoh 1, Batang',
  institutionContact: 'surel sd1@contoh.example',
  letterNumber: '421/017/2026',
  attachments: '1 lembar',
  city: 'Batang',
  letterDate: '2026-11-05',
  recipient: 'Ibu Pemilik Batik Contoh Jaya',
  signatoryPosition: 'Kepala Sekolah',
  signatoryName: 'Budi Contoh, S.Pd.',
  signatoryId: '000000000000000000',
};

/** Texts that break what is careless. */
export const NAUGHTY = [
  'SD & SMP #1 100% <Batang> "A" \'B\'',
  'baris satu\nbaris dua\r\nbaris tiga',
  'TK Bunga 🌸👩‍👩‍👧 Ceria',
  'مدرسة ابتدائية',
  'separuh \uD83D huruf',
  'kendali \u0000\u0007\u001B\u0085 di sini',
  'bukan huruf \uFFFE\uFFFF',
  'a+b=c?d&e=f;g,h\\n:i/j',
  ']]> &amp; <![CDATA[',
  '{title} $& $1 %20 %',
] as const;
