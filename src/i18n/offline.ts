import type { Locale } from './locale.ts';

/** What a page says that is shown as it was kept on the visitor's device. */
export const STORED_WORDS: Readonly<
  Record<Locale, Readonly<Record<'tag' | 'stored' | 'offline' | 'slow', string>>>
> = {
  id: { tag: 'id', stored: 'Tersimpan', offline: 'Anda sedang luring.', slow: 'sambungan lambat.' },
  en: { tag: 'en-GB', stored: 'Saved', offline: 'you are offline.', slow: 'slow connection.' },
};

/** The words of the page that stands in for one that is not kept. */
export const OFFLINE_WORDS = {
  id: {
    title: 'Anda sedang luring',
    intro: 'Halaman ini belum tersimpan di perangkat Anda. Sambungkan ke internet, lalu coba lagi.',
    retry: 'Coba lagi',
    seen: 'Halaman yang sudah Anda buka',
    none: 'Belum ada halaman yang tersimpan.',
  },
  en: {
    title: 'You are offline',
    intro: 'This page is not saved on your device. Connect to the internet, then try again.',
    retry: 'Try again',
    seen: 'Pages you have opened',
    none: 'No page is saved yet.',
  },
} as const satisfies Record<Locale, Record<string, string>>;
