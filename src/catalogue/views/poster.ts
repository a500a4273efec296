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
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  /** How to go on, in one sentence. */
  readonly step: string;
  /** The absolute address of the visit's page. */
  readonly address: string;
  /** The page's address on this site. */
  readonly href: string;
  readonly organisation: string;
  /** Whether there is so much to say that it has to be said smaller to stay on one sheet. */
  readonly isDense: boolean;
  readonly accent: AccentIndex;
}

/** Letters that fit a sheet at the full size; most posters have some 230. */
const ROOMY = 320;

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
  const facts = [
    { term: terms.forWhom, value: labels(LEVELS, data.levels, 'id').join(', ') },
    { term: terms.groupSize, value: fill(terms.people, data.group) },
    { term: terms.duration, value: formatDuration(data.durationMinutes, 'id') },
  ];
  const step = nextStep(data.noticeDays, host.data.contact?.whatsapp, catalogue);
  const address = siteUrl + href;
  const said = [host.data.name, data.title, step, address, ...facts.map(({ value }) => value)];
  return {
    host: host.data.name,
    title: data.title,
    facts,
    step,
    address,
    href,
    organisation: catalogue.site.shortName,
    isDense: said.join('').length > ROOMY,
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
