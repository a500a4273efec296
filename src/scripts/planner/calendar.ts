import { visitCalendarMonths } from '../../catalogue/visits/calendar.ts';
import type { CalendarDay, CalendarMonth } from '../../catalogue/visits/calendar.ts';
import { WEEK } from '../../catalogue/visits/days.ts';
import type { Offering } from '../../catalogue/visits/offering.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';

const MONTHS = 3;

export interface Calendar {
  /** How many days can be chosen. */
  readonly open: number;
  /** Marks the chosen day, or none. */
  mark(date: string | undefined): void;
}

/** Draws the next three months; `choose` is told the day that is pressed. */
export function drawCalendar(
  box: HTMLElement,
  offering: Offering,
  today: string,
  locale: Locale,
  label: string,
  choose: (date: string) => void,
): Calendar {
  const months = visitCalendarMonths(offering, today, MONTHS);
  const buttons = new Map<string, HTMLButtonElement>();
  const toButton = ({ date }: CalendarDay) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = String(Number(date.slice(8)));
    button.dataset['date'] = date;
    button.setAttribute('aria-label', fill(label, { date: formatDate(date, locale) }));
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      choose(date);
    });
    buttons.set(date, button);
    return button;
  };
  box.replaceChildren(...months.map((month) => toTable(month, locale, toButton)));
  return {
    open: buttons.size,
    mark(date) {
      for (const [day, button] of buttons)
        button.setAttribute('aria-pressed', String(day === date));
      const month = buttons.get(date ?? '')?.closest('table');
      // On a phone the months lie side by side in a box that scrolls.
      if (month) box.scrollLeft = month.offsetLeft;
    },
  };
}

function toTable(
  { first, weeks }: CalendarMonth,
  locale: Locale,
  toButton: (day: CalendarDay) => HTMLElement,
): HTMLElement {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.textContent = formatMonth(first, locale);
  const head = table.createTHead().insertRow();
  for (const name of weekdayNames(locale)) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = name.slice(0, 3);
    cell.abbr = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const week of weeks) {
    const row = body.insertRow();
    for (const day of week) {
      const cell = row.insertCell();
      if (day) cell.append(day.isOpen ? toButton(day) : closedDay(day));
    }
  }
  return table;
}

function closedDay({ date }: CalendarDay): HTMLElement {
  const text = document.createElement('s');
  text.textContent = String(Number(date.slice(8)));
  return text;
}

/** The weekdays' names from Monday, from the browser: 1 January 2024 was a Monday. */
function weekdayNames(locale: Locale): string[] {
  const names = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return WEEK.map((_, index) => names.format(Date.UTC(2024, 0, index + 1)));
}
