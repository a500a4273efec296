import { toHref } from '../../i18n/locale.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { KELURAHAN } from '../../schema/areas.ts';
import {
  CHANNELS,
  CRAFTS,
  DYES,
  PAYMENTS,
  SECTORS,
  SHIPPING,
  TECHNIQUES,
  WASTE_TREATMENTS,
} from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import { newestFirst } from '../catalogue.ts';
import type { Catalogue } from '../catalogue.ts';
import { completenessOf } from '../completeness/completeness.ts';
import type { Entry } from '../entry.ts';
import { localise } from '../localise.ts';
import { certificatesSection } from './certificates.ts';
import { contactSection, helpActions } from './contact.ts';
import { landingPath } from '../landing.ts';
import {
  basePage,
  finishPage,
  hoursRows,
  labels,
  mapLink,
  row,
  storySection,
  toCover,
  verification,
} from './parts.ts';
import { cardsSection, factsSection, gallerySection, motifLinks } from './sections.ts';
import type { FactRow, Link, PageView, Section, ViewContext } from './types.ts';

type Ukm = Entry<'ukm'>;

/** A business's profile. */
export function ukmPage(entry: Ukm, catalogue: Catalogue, context: ViewContext): PageView {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const verified = verification(data.verifiedOn, context);
  const place = placeOf(entry, context);
  return finishPage({
    ...basePage(entry, locale),
    kicker: [labelOf(SECTORS, data.sector, locale), place].filter(Boolean).join(' · '),
    title: { text: data.name },
    lead: localise(data, 'tagline', locale),
    tags: [
      ...(data.techniques ?? []).map((slug): Link => ({
        label: labelOf(TECHNIQUES, slug, locale),
        href: toHref(locale, landingPath('ukm', 'technique', slug)),
      })),
    ],
    cover: toCover(entry, data.cover ?? data.gallery?.[0], locale),
    actions: helpActions(entry, catalogue, context),
    glance: glance(entry, catalogue, context),
    sections: [
      ...storySection(entry, t.about, locale),
      ...missingSection(entry, context),
      ...cards('products', t.products, entry, catalogue, context),
      ...cards('study-visits', t.studyVisits, entry, catalogue, context),
      ...certificatesSection(data.certifications, context),
      ...awards(entry, context),
      ...orders(entry, context),
      ...cards('innovations', t.innovations, entry, catalogue, context),
      ...gallery(entry, context),
      ...where(entry, context),
      ...contactSection(entry, catalogue, context),
      ...cards('activities', t.activities, entry, catalogue, context),
    ],
    verified,
  });
}

/** "Kauman, Pekalongan Timur". */
function placeOf({ data }: Ukm, { locale }: ViewContext): string | undefined {
  const code = data.address?.kelurahan;
  return code && labelOf(KELURAHAN, code, locale);
}

function glance({ data }: Ukm, catalogue: Catalogue, { locale }: ViewContext): FactRow[] {
  const t = stringsOf(locale);
  return [
    ...row(t.crafts, ...labels(CRAFTS, data.crafts, locale)),
    ...row(t.dyes, ...labels(DYES, data.dyes, locale)),
    ...row(t.motifs, ...motifLinks(data.motifs, catalogue, locale)),
    ...row(t.established, data.establishedYear?.toString()),
    ...row(t.channels, ...labels(CHANNELS, data.channels, locale)),
    ...row(t.waste, data.wasteTreatment && labelOf(WASTE_TREATMENTS, data.wasteTreatment, locale)),
  ];
}

/** Below this percentage a profile says what it lacks. */
export const SHORT_PROFILE = 50;

/** A short profile says what is still missing, so that it reads as young and not as broken. */
function missingSection({ collection, data, story }: Ukm, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const { percent, missing } = completenessOf({ collection, data, story: story.id });
  if (percent >= SHORT_PROFILE) return [];
  const fields = missing.map(({ label }) => label[locale].toLowerCase()).join(', ');
  return [
    {
      kind: 'text',
      id: 'belum-lengkap',
      heading: t.missingTitle,
      text: { text: fill(t.missingText, { percent, fields }) },
    },
  ];
}

function cards(
  collection: 'products' | 'study-visits' | 'innovations' | 'activities',
  heading: string,
  { slug }: Ukm,
  catalogue: Catalogue,
  context: ViewContext,
): Section[] {
  const entries: readonly Entry[] = catalogue.of(collection, slug);
  return cardsSection(collection, heading, newestFirst(entries), catalogue, context);
}

function awards({ data }: Ukm, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const rows = (data.awards ?? []).flatMap((award) =>
    row(award.year?.toString() ?? '–', localise(award, 'title', locale), award.by),
  );
  return factsSection('penghargaan', t.awards, rows);
}

function orders({ data }: Ukm, { locale }: ViewContext): Section[] {
  const t = stringsOf(locale);
  const { orders } = data;
  if (!orders) return [];
  const rows = [
    ...row(
      t.orders,
      orders.open === undefined ? undefined : orders.open ? t.ordersOpen : t.ordersClosed,
      orders.custom && t.ordersCustom,
    ),
    ...row(t.minimumOrder, localise(orders, 'minimum', locale)),
    ...row(t.ships, ...labels(SHIPPING, orders.ships, locale)),
    ...row(t.payment, ...labels(PAYMENTS, orders.payment, locale)),
    ...row('', localise(orders, 'note', locale)),
  ];
  return factsSection('pemesanan', t.howToOrder, rows);
}

function gallery(entry: Ukm, { locale }: ViewContext): Section[] {
  const items = (entry.data.gallery ?? []).map((picture) => toCover(entry, picture, locale));
  return gallerySection('galeri', stringsOf(locale).gallery, items, locale);
}

function where(entry: Ukm, context: ViewContext): Section[] {
  const { data } = entry;
  const { locale } = context;
  const t = stringsOf(locale);
  const { address } = data;
  const place = [
    address?.street,
    address?.sentra,
    placeOf(entry, context),
    address?.postalCode,
  ].filter(Boolean);
  const rows = [
    ...row(t.address, place.length > 0 && place.join(', '), mapLink(address?.point, locale)),
    ...row(t.directions, address && localise(address, 'directions', locale)),
    ...hoursRows(data.hours, locale),
    ...row(t.hours, localise(data, 'hoursNote', locale)),
  ];
  return factsSection('alamat', t.whereAndWhen, rows);
}
