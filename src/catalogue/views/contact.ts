import { ORGANISATION } from '#city';
import { whatsappLink } from '../../enquiry/chat.ts';
import { toHref } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { entryHref, hostOf, row, telephone } from './parts.ts';
import type { Action, FactRow, Link, Section, ViewContext } from './types.ts';

const SOCIAL = {
  website: undefined,
  instagram: 'Instagram',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  shopee: 'Shopee',
  tokopedia: 'Tokopedia',
} as const;

/** Every contact a business or the organisation may have. */
export type Contact = Partial<
  Readonly<Record<keyof typeof SOCIAL | 'whatsapp' | 'phone' | 'email', string | undefined>>
>;

/** Contacts as rows of links. */
export function contactRows(contact: Contact, locale: Locale): FactRow[] {
  const t = stringsOf(locale);
  const { whatsapp, phone, email } = contact;
  const links = Object.entries(SOCIAL).flatMap(([key, label]): FactRow[] => {
    const href = contact[key as keyof typeof SOCIAL];
    return href ? row(label ?? t.website, { label: hostOf(href), href }) : [];
  });
  return [
    ...row(t.whatsapp, whatsapp !== undefined && telephone(whatsapp)),
    ...row(t.call, phone !== undefined && telephone(phone)),
    ...row(t.email, email !== undefined && { label: email, href: `mailto:${email}` }),
    ...links,
  ];
}

/** The contacts a business agreed to show; where there are none, it says who can help. */
export function contactSection(
  entry: Entry<'ukm'>,
  { site }: Catalogue,
  { locale }: ViewContext,
): Section[] {
  const t = stringsOf(locale);
  const { contact } = entry.data;
  const rows = [
    ...row(t.contact, contact?.ownerName),
    ...(contact ? contactRows(contact, locale) : []),
  ];
  const note = rows.length === 0 ? fill(t.noContact, { organisation: site.shortName }) : undefined;
  return [{ kind: 'contact', id: 'kontak', heading: t.contact, rows, note }];
}

/** A polite first message that names the page it came from. */
export function greeting(subject: string, url: string, locale: Locale): string {
  const indonesian = `Selamat pagi, saya melihat ${subject} di katalog ${ORGANISATION}: ${url}`;
  if (locale === 'id') return indonesian;
  return `Hello, I saw ${subject} in the catalogue of ${ORGANISATION}: ${url}\n\n${indonesian}`;
}

/** The next step towards a business: its own WhatsApp, else the organisation, else the about page. */
export function helpActions(
  entry: Entry,
  catalogue: Catalogue,
  { locale, siteUrl }: ViewContext,
  label = stringsOf(locale).chatOnWhatsApp,
): Action[] {
  const business = businessOf(entry, catalogue);
  const name = 'title' in entry.data ? entry.data.title : entry.data.name;
  const message = greeting(name, `${siteUrl}${entryHref(entry, locale)}`, locale);
  const own = whatsappLink(business?.data.contact?.whatsapp, message);
  if (own) return [{ label, href: own, primary: true }];
  const organisation = whatsappLink(catalogue.site.contact?.whatsapp, message);
  const help: Link = organisation
    ? { label: `${label} (${catalogue.site.shortName})`, href: organisation }
    : {
        label: fill(stringsOf(locale).reachThrough, { organisation: catalogue.site.shortName }),
        href: toHref(locale, '/tentang/'),
      };
  return [{ ...help, primary: false }];
}

function businessOf(entry: Entry, catalogue: Catalogue): Entry<'ukm'> | undefined {
  if (entry.collection === 'ukm') return entry as Entry<'ukm'>;
  const slug = 'ukm' in entry.data ? [entry.data.ukm].flat()[0] : undefined;
  return typeof slug === 'string' ? catalogue.get('ukm', slug) : undefined;
}
