import { formatQuestion, parseQuestion } from '../../catalogue/visits/address.ts';
import { visitCost } from '../../catalogue/visits/cost.ts';
import { isOpenOnDate } from '../../catalogue/visits/days.ts';
import { readPeople, suggestedCompanions } from '../../catalogue/visits/numbers.ts';
import type { VisitQuestion } from '../../catalogue/visits/question.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';
import { formatDate, formatMoney, todayInCity } from '../../i18n/format.ts';
import { toLocale } from '../../i18n/locale.ts';
import type { PlannerStrings } from '../../i18n/planner.ts';
import { fill } from '../../i18n/strings.ts';
import { fetchJson } from '../fetch-json.ts';
import { bindShortlist, toSaveButton } from '../shortlist.ts';
import type { SaveStrings } from '../shortlist.ts';
import { drawCalendar } from './calendar.ts';
import type { startMessage } from './message.ts';

interface PlannerFile extends VisitData {
  readonly strings: PlannerStrings;
  readonly saving: SaveStrings;
}

/** Plans one visit: what it costs my group, on which day, and how to ask. */
export async function startPlanner(): Promise<void> {
  const box = document.querySelector<HTMLElement>('[data-planner]');
  if (!box) return;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const [cost, months, chosen] = [part('cost'), part('months'), part('chosen')];
  const group = box.querySelector<HTMLInputElement>('input[name=group]');
  if (!cost || !months || !chosen || !group) return;
  const file = await fetchJson(box.dataset['planner'] ?? '').catch(() => undefined);
  // Without its data the planner can say nothing; the facts and the ways to ask stand beside it.
  if (file === undefined) {
    box.closest<HTMLElement>('section')?.remove();
    return;
  }
  const visit = file as PlannerFile;
  const { offering, strings: t } = visit;
  const locale = toLocale(document.documentElement.lang);
  const today = todayInCity(new Date());
  let { question } = parseQuestion(new URLSearchParams(location.search), today);
  let message: ReturnType<typeof startMessage> | undefined;

  const update = () => {
    const { date, group: people } = question;
    say(cost, costInWords(visit, people, t));
    const isOpen = date !== undefined && isOpenOnDate(offering, date, today);
    calendar.mark(isOpen ? date : undefined);
    const noChoice = calendar.open === 0 ? t.noDates : '';
    say(chosen, isOpen ? fill(t.chosen, { date: formatDate(date, locale) }) : noChoice);
    const save = part('calendar-file');
    if (save) save.hidden = !isOpen;
    const letter = box.querySelector<HTMLAnchorElement>('[data-letter]');
    if (letter) letter.href = letterAddress(letter.href, question);
    history.replaceState(null, '', location.pathname + formatQuestion(question) + location.hash);
    const total = people === undefined ? undefined : visitCost(offering.price, people);
    message?.update(enquiryOf(question), total, locale);
  };
  const calendar = drawCalendar(months, offering, today, locale, t.choose, (date) => {
    question = { ...question, date: question.date === date ? undefined : date, day: undefined };
    update();
  });

  group.value = question.group?.toString() ?? '';
  group.addEventListener('input', () => {
    question = { ...question, group: readPeople(group.value) };
    update();
  });
  const write = part('write');
  write?.addEventListener('click', () => {
    void import('./message.ts').then(({ startMessage }) => {
      const panel = box.querySelector<HTMLElement>('#rencana-pesan');
      if (!panel) return;
      message ??= startMessage(panel, visit, t);
      panel.hidden = !panel.hidden;
      write.setAttribute('aria-expanded', String(!panel.hidden));
      update();
      if (!panel.hidden) panel.querySelector('textarea')?.focus();
    });
  });
  part('save-slot')?.replaceWith(
    toSaveButton(offering.slug, visit.title.text, visit.saving),
    toCompareLink(visit.saving),
  );
  bindShortlist(box);
  part('calendar-file')?.addEventListener('click', () => {
    void import('../downloads.ts').then(({ downloadCalendar }) =>
      downloadCalendar(enquiryOf(question), visit.enquiry, locale),
    );
  });
  update();
}

/** Only what is new is said: a text that is written again would be read out again. */
function say(line: HTMLElement, text: string): void {
  if (line.textContent !== text) line.textContent = text;
}

/** What the finder's question says of an enquiry; the keys are the same. */
const enquiryOf = ({ level, group, date, day }: VisitQuestion) => ({ level, group, date, day });

function costInWords(
  { offering, enquiry }: VisitData,
  people: number | undefined,
  t: PlannerStrings,
): string {
  if (people === undefined) return t.costNone;
  const { min, max } = offering.group;
  if (people < min) return fill(t.tooFew, { limit: min });
  if (people > max) return fill(t.tooMany, { limit: max });
  const cost = visitCost(offering.price, people);
  const companions = suggestedCompanions(people, enquiry.companions);
  const words = !cost
    ? fill(t.costAsk, { people })
    : cost.total === 0
      ? fill(t.costFree, { people })
      : fill(t.cost, {
          total: formatMoney(cost.total),
          each: formatMoney(cost.perPerson),
          people,
        });
  return companions ? `${words}. ${fill(t.companions, { count: companions })}` : words;
}

function toCompareLink({ compare }: SaveStrings): HTMLElement {
  const link = document.createElement('a');
  link.className = 'button';
  link.href = new URL('../banding/', location.href).pathname;
  link.dataset['compare'] = compare;
  link.hidden = true;
  return link;
}

function letterAddress(href: string, question: VisitQuestion): string {
  const url = new URL(href);
  const visit = url.searchParams.get('visit') ?? '';
  const asked = formatQuestion(question).slice(1);
  return `${url.pathname}?visit=${visit}${asked ? `&${asked}` : ''}`;
}
