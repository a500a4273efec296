import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import { localise } from '../catalogue/localise.ts';
import type { LocalText } from '../catalogue/localise.ts';
import { entryHref } from '../catalogue/views/parts.ts';
import { studyVisitPage } from '../catalogue/views/study-visit.ts';
import type { FactRow, ViewContext } from '../catalogue/views/types.ts';
import { toOffering } from '../catalogue/visits/offering.ts';
import type { Offering } from '../catalogue/visits/offering.ts';
import { toPhoneDigits } from '../schema/formats.ts';
import type { EnquiryContext, EnquiryOffering } from './enquiry.ts';
import { toEnquiryOffering } from './to-enquiry-offering.ts';

/** What the browser loads of one study visit, to plan, to ask and to compare it. */
export interface VisitData {
  readonly offering: Offering;
  readonly enquiry: EnquiryOffering;
  readonly context: EnquiryContext;
  /** Digits with country code, of whoever the message goes to; absent where neither has a number. */
  readonly whatsapp?: string | undefined;
  readonly title: LocalText;
  /** The address of its page, with the language. */
  readonly href: string;
  readonly host: { readonly name: string; readonly href: string };
  /** Every fact of its page, in the page's order; terms are unique. */
  readonly rows: readonly FactRow[];
}

/**
 * A study visit for the browser. The message goes to the host where its number may be shown, else
 * to the organisation. `undefined` where the host is not public.
 */
export function toVisitData(
  visit: Entry<'study-visits'>,
  catalogue: Catalogue,
  context: ViewContext,
): VisitData | undefined {
  const host = catalogue.get('ukm', visit.data.ukm);
  if (!host) return undefined;
  const { locale, siteUrl } = context;
  const own = host.data.contact?.whatsapp;
  const number = own ?? catalogue.site.contact?.whatsapp;
  const page = studyVisitPage(visit, catalogue, context);
  const facts = page.sections.flatMap((section) =>
    section.kind === 'facts'
      ? section.rows.map((row) => ({ ...row, term: row.term || section.heading }))
      : [],
  );
  return {
    offering: toOffering(visit, host),
    enquiry: toEnquiryOffering(visit, host, siteUrl),
    context: {
      recipient: own === undefined ? 'organisation' : 'host',
      organisationName: catalogue.site.shortName,
    },
    whatsapp: number === undefined ? undefined : toPhoneDigits(number),
    title: localise(visit.data, 'title', locale) ?? { text: visit.data.title },
    href: entryHref(visit, locale),
    host: { name: host.data.name, href: entryHref(host, locale) },
    rows: [...page.glance, ...facts],
  };
}
