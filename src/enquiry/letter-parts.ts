import { CITY_NAME, TIME_ZONE } from '#city';
import type { LevelSlug } from '../catalogue/visits/offering.ts';
import { formatDate, formatDuration, formatList } from '../i18n/format.ts';
import { LEVELS, VISIT_ACTIVITIES } from '../schema/vocabularies-visits.ts';
import { labelOf } from '../schema/vocabulary.ts';
import type { Enquiry, EnquiryContext, EnquiryOffering } from './enquiry.ts';
import type { LetterRow } from './letter.ts';
import { formatCost } from './money.ts';
import { suggestedCompanions, toCount } from '../catalogue/visits/numbers.ts';
import { BLANK, LONG_BLANK, present, toLine, toSentence } from './text.ts';
import { formatVisitHours, visitDate, weekday } from './when.ts';

/** The words of the letter that depend on what was typed. All in Indonesian. */

/** What a visit is called by those who come; everyone else makes a `Kunjungan Edukasi`. */
const KINDS: ReadonlyMap<string | undefined, string> = new Map<LevelSlug, string>([
  ['smk', 'Kunjungan Industri'],
  ['perguruan-tinggi', 'Kunjungan Industri'],
  ['ukm', 'Studi Tiru'],
  ['instansi', 'Studi Tiru'],
]);

/** What the letter is about. */
export function letterSubject(level: string | undefined): string {
  return `Permohonan ${KINDS.get(level) ?? 'Kunjungan Edukasi'}`;
}

export function letterOpening(
  enquiry: Enquiry,
  { title }: EnquiryOffering,
  host: string,
  { organisationName }: EnquiryContext,
): string[] {
  const institution = toLine(enquiry.institution) ?? LONG_BLANK;
  const purpose = toLine(enquiry.purpose);
  const request = `Melalui surat ini kami dari ${institution} mengajukan permohonan kunjungan “${toLine(title.id) ?? ''}” di ${host}, yang kami ketahui dari katalog ${organisationName}.`;
  return [
    present(request, purpose && `Tujuan kunjungan: ${toSentence(purpose)}`).join(' '),
    'Kunjungan itu kami rencanakan sebagai berikut.',
  ];
}

export function letterDetails(
  enquiry: Enquiry,
  offering: EnquiryOffering,
  host: string,
  cost: EnquiryContext['cost'],
): LetterRow[] {
  const group = toCount(enquiry.group);
  const adults = toCount(enquiry.companions) ?? suggestedCompanions(group, offering.companions);
  const level = toLine(enquiry.level);
  const people = `${group ?? BLANK} orang`;
  return [
    { term: 'Hari/tanggal', value: day(enquiry) },
    { term: 'Waktu', value: hours(enquiry, offering.durationMinutes) },
    { term: 'Tempat', value: `${host}, ${CITY_NAME}` },
    { term: 'Kegiatan', value: activities(offering) },
    {
      term: 'Jumlah peserta',
      value: level ? `${people} (${labelOf(LEVELS, level, 'id')})` : people,
    },
    { term: 'Pendamping', value: `${adults ?? BLANK} orang` },
    {
      term: 'Perkiraan biaya',
      value: cost ? formatCost(cost, group, 'id') : 'mohon informasi dari tuan rumah',
    },
  ];
}

export function letterClosing(
  enquiry: Enquiry,
  host: string,
  { recipient, organisationName }: EnquiryContext,
): string[] {
  const name = toLine(enquiry.contactName) ?? LONG_BLANK;
  const phone = toLine(enquiry.contactPhone) ?? LONG_BLANK;
  const passOn = `Kami mohon bantuan ${organisationName} untuk meneruskan permohonan ini kepada ${host}.`;
  return present(
    recipient === 'organisation' && passOn,
    toSentence(`Narahubung kami: ${name}, telepon ${phone}`),
    'Demikian permohonan ini kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.',
  );
}

function day(enquiry: Enquiry): string {
  const date = visitDate(enquiry);
  return `${weekday(enquiry, 'id') ?? BLANK}, ${date ? formatDate(date, 'id') : LONG_BLANK}`;
}

function hours(enquiry: Enquiry, minutes: number): string {
  const period = formatVisitHours(enquiry, minutes, 'id') ?? `${BLANK} ${TIME_ZONE.name}`;
  const isWhole = period.includes('–');
  return `pukul ${period}${isWhole ? '' : `, selama ${formatDuration(minutes, 'id')}`}`;
}

function activities({ title, activities = [] }: EnquiryOffering): string {
  const names = activities.map((slug) => labelOf(VISIT_ACTIVITIES, slug, 'id').toLowerCase());
  const name = toLine(title.id) ?? '';
  return names.length > 0 ? `${name}: ${formatList(names, 'id')}` : name;
}
