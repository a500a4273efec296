import { formatDuration } from '../../i18n/format.ts';
import { poster as t } from '../../i18n/poster.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import { accentIndex } from '../../art/palette.ts';
import type { AccentIndex } from '../../art/palette.ts';
import { LEVELS } from '../../schema/vocabularies-visits.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { entryHref, labels } from './parts.ts';

/** What a workshop's wall says of a study visit, in Indonesian. */
export interface PosterView {
  readonly host: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** How to go on, in one sentence. */
  readonly step: string;
  /** The absolute address of the visit's page. */
  readonly address: string;
  /** The page's address on this site. */
  readonly href: string;
  readonly organisation: string;
  readonly accent: AccentIndex;
}

/** The poster of a study visit; `undefined` where the host is not public. */
export function posterView(
  visit: Entry<'study-visits'>,
  catalogue: Catalogue,
  siteUrl: string,
): PosterView | undefined {
  const { data } = visit;
  const host = catalogue.get('ukm', data.ukm);
  if (!host) return undefined;
  const terms = stringsOf('id');
  const href = entryHref(visit, 'id');
  return {
    host: host.data.name,
    title: data.title,
    summary: data.summary,
    facts: [
      { term: terms.forWhom, value: labels(LEVELS, data.levels, 'id').join(', ') },
      {
        term: terms.groupSize,
        value: fill(terms.people, { min: data.group.min, max: data.group.max }),
      },
      { term: terms.duration, value: formatDuration(data.durationMinutes, 'id') },
    ],
    step: nextStep(data.noticeDays, host.data.contact?.whatsapp, catalogue),
    address: siteUrl + href,
    href,
    organisation: catalogue.site.shortName,
    accent: accentIndex(visit.slug),
  };
}

function nextStep(notice: number | undefined, own: string | undefined, { site }: Catalogue) {
  const organisation = site.shortName;
  const toWhom = own
    ? t.askHost
    : site.contact?.whatsapp
      ? fill(t.askOrganisation, { organisation })
      : t.askByLetter;
  return fill(t.step, { ask: toWhom, notice: notice ? fill(t.notice, { count: notice }) : '' });
}
