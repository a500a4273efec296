import type { Enquiry, EnquiryKey } from '../../enquiry/enquiry.ts';
import type { Letter } from '../../enquiry/letter.ts';
import { suggestedCompanions } from '../../catalogue/visits/numbers.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';
import { visitDate } from '../../enquiry/when.ts';
import { formatDate, todayInCity } from '../../i18n/format.ts';
import { toLocale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { afterEdit, startValues, withoutQuestion } from './address.ts';
import * as fields from './form.ts';
import { forget, recall, remember } from './memory.ts';
import { enable, getPage, keepQuestion, partOf, say, showVisit, showWithout } from './page.ts';
import { notesOf } from './problems.ts';
import { showLetter } from './sheet.ts';
import { loadVisit, visitSlug } from './visit.ts';
import { writeLetter } from './write.ts';

interface Draft {
  readonly data: VisitData;
  readonly enquiry: Enquiry;
  readonly letter: Letter;
}

/** Writes the request letter while the form is filled in. */
export async function startLetter(): Promise<void> {
  const page = getPage();
  if (!page) return;
  const { form, messages: t } = page;
  const locale = toLocale(document.documentElement.lang);
  const today = todayInCity(new Date());
  const keys = fields.keysOf(form);
  let data: VisitData | undefined;
  let draft: Draft | undefined;

  /** @param typing the field that is being typed in, if one is. */
  const update = (typing?: EnquiryKey) => {
    const { enquiry, problems } = fields.readForm(form, today, t);
    const notes = data ? notesOf(enquiry, data.offering, today, locale, t) : {};
    fields.showTexts(form, problems, notes, typing);
    const written = fill(t.fillToday, { date: formatDate(today, locale) });
    fields.suggest(form, 'letterDate', today, written);
    if (data) {
      const { companions: ratio } = data.enquiry;
      const count = suggestedCompanions(enquiry.group, ratio);
      const label = fill(t.fillCompanions, { count: count ?? 0, ratio: ratio ?? 0 });
      fields.suggest(form, 'companions', count?.toString(), label);
      const letter = writeLetter(enquiry, data);
      draft = { data, enquiry, letter };
      showLetter(page.sheet, letter);
    }
    const hasDate = visitDate(enquiry) !== undefined;
    enable(page, 'calendar', data !== undefined && hasDate);
    const needsDate = partOf(page, 'needs-date');
    if (needsDate) needsDate.hidden = hasDate;
    return { enquiry, problems };
  };

  const progress = (enquiry: Enquiry) => {
    const count = fields.countEmpty(form, enquiry);
    if (count === 0) return t.complete;
    return count === 1 ? t.missingOne : fill(t.missing, { count });
  };

  const goTo = (params: URLSearchParams) => {
    const search = params.size > 0 ? `?${params}` : '';
    history.replaceState(null, '', location.pathname + search);
    keepQuestion(search);
  };

  form.addEventListener('input', (event) => {
    const key = fields.eventKey(event);
    if (!key) return;
    fields.accept(key);
    const typed = fields.typedIn(form);
    remember(typed);
    const params = new URLSearchParams(location.search);
    const changed = afterEdit(params, key, (name) => typed[name] ?? '');
    if (changed) goTo(changed);
    update(key);
  });
  form.addEventListener('change', (event) => {
    const { enquiry, problems } = update();
    const key = fields.eventKey(event);
    say(page, (key && problems[key]) ?? progress(enquiry));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    forget();
    goTo(withoutQuestion(new URLSearchParams(location.search)));
    fields.fillForm(form, new Map(keys.map((key) => [key, ''])));
    update();
    say(page, t.cleared);
  });
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !target.dataset['fill']) return;
    const control = fields.controlOf(form, target.dataset['fill'] as EnquiryKey);
    if (!control) return;
    control.value = target.value;
    control.focus();
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true }));
  });

  const save = async (kind: 'docx' | 'calendar') => {
    if (!draft) return;
    try {
      const { downloadCalendar, downloadLetter } = await import('../downloads.ts');
      const { data, letter, enquiry } = draft;
      const name = await (kind === 'docx'
        ? downloadLetter(letter, data.enquiry, enquiry)
        : downloadCalendar(enquiry, data.enquiry, locale));
      say(page, fill(t.saved, { name }));
    } catch {
      say(page, t.saveFailed);
    }
  };
  partOf(page, 'print')?.addEventListener('click', () => print());
  for (const kind of ['docx', 'calendar'] as const)
    partOf(page, kind)?.addEventListener('click', () => void save(kind));

  keepQuestion(location.search);
  fields.fillForm(form, startValues(keys, new URLSearchParams(location.search), recall()));
  const slug = visitSlug(location.search);
  try {
    data = slug === undefined ? undefined : await loadVisit(page.visits, slug);
  } catch {
    showWithout(page, t.loadFailed);
    return;
  }
  if (!data) {
    showWithout(page, slug === undefined ? t.noVisit : fill(t.unknownVisit, { slug }));
    return;
  }
  showVisit(page, data);
  say(page, progress(update().enquiry));
}
