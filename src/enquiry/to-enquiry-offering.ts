import type { Entry } from '../catalogue/entry.ts';
import { entryHref } from '../catalogue/views/parts.ts';
import type { EnquiryOffering } from './enquiry.ts';

/**
 * What an enquiry says of a study visit. For the build only: it knows the content's addresses, and
 * with them the whole schema. `siteUrl` has no slash at its end.
 */
export function toEnquiryOffering(
  visit: Entry<'study-visits'>,
  host: Entry<'ukm'>,
  siteUrl: string,
): EnquiryOffering {
  const { title, titleEn, durationMinutes, hours, companions, letter, activities } = visit.data;
  return {
    slug: visit.slug,
    title: { id: title, en: titleEn ?? title },
    hostName: host.data.name,
    url: {
      id: `${siteUrl}${entryHref(visit, 'id')}`,
      en: `${siteUrl}${entryHref(visit, 'en')}`,
    },
    durationMinutes,
    hours,
    companions,
    letter,
    activities,
  };
}
