import type { Locale } from '../i18n/locale.ts';

/** What the chat message says, in both languages. */
export interface MessageWords {
  /** `host` is absent where the message goes to the organisation. */
  readonly hello: (host: string | undefined, organisation: string) => string;
  readonly from: (institution: string) => string;
  readonly ask: (title: string, host: string, organisation: string) => string;
  readonly details: string;
  readonly day: string;
  readonly time: string;
  readonly people: string;
  readonly companions: string;
  readonly purpose: string;
  readonly cost: string;
  readonly contact: string;
  readonly count: (people: number) => string;
  readonly adults: (people: number) => string;
  readonly possible: string;
  readonly when: string;
  readonly askCost: string;
  readonly letter: string;
  readonly passOn: (host: string) => string;
  readonly thanks: string;
}

export const MESSAGE_WORDS: Readonly<Record<Locale, MessageWords>> = {
  id: {
    hello: (host, organisation) =>
      host ? `Selamat pagi, Bapak/Ibu pengelola ${host}.` : `Selamat pagi, ${organisation}.`,
    from: (institution) => `Kami dari ${institution}.`,
    ask: (title, host, organisation) =>
      `Kami ingin mengajukan kunjungan “${title}” di ${host}, yang kami lihat di katalog ${organisation}.`,
    details: 'Rencana kami:',
    day: 'Hari',
    time: 'Waktu',
    people: 'Peserta',
    companions: 'Pendamping',
    purpose: 'Tujuan',
    cost: 'Biaya menurut katalog',
    contact: 'Narahubung',
    count: (people) => `${people} orang`,
    adults: (people) => `${people} orang dewasa`,
    possible: 'Apakah kunjungan ini memungkinkan? Bila tidak, mohon saran hari lain.',
    when: 'Apakah kunjungan ini memungkinkan, dan tanggal berapa yang sesuai?',
    askCost: 'Mohon juga informasi biayanya untuk rombongan kami.',
    letter: 'Surat permohonan dapat kami kirimkan.',
    passOn: (host) => `Mohon bantuan untuk meneruskan permohonan ini kepada ${host}.`,
    thanks: 'Terima kasih.',
  },
  en: {
    hello: (host, organisation) => `Good morning, ${host ?? organisation}.`,
    from: (institution) => `We are from ${institution}.`,
    ask: (title, host, organisation) =>
      `We would like to ask for the visit “${title}” at ${host}, which we saw in the catalogue of ${organisation}.`,
    details: 'Our plan:',
    day: 'Day',
    time: 'Time',
    people: 'Participants',
    companions: 'Companions',
    purpose: 'Purpose',
    cost: 'Cost as in the catalogue',
    contact: 'Contact person',
    count: (people) => (people === 1 ? '1 person' : `${people} people`),
    adults: (people) => (people === 1 ? '1 adult' : `${people} adults`),
    possible: 'Is this visit possible? If not, please suggest another day.',
    when: 'Is this visit possible, and which date would suit you?',
    askCost: 'Please also tell us what it costs for our group.',
    letter: 'We can send a request letter.',
    passOn: (host) => `Please help us pass this request on to ${host}.`,
    thanks: 'Thank you.',
  },
};
