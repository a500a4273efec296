import { readPeople } from '../../catalogue/visits/numbers.ts';
import type { Enquiry, EnquiryKey } from '../../enquiry/enquiry.ts';
import type { EnquiryField } from '../../enquiry/field.ts';
import type { LetterMessages } from '../../i18n/letter.ts';
import { fill } from '../../i18n/strings.ts';
import type { Typed } from './memory.ts';
import { problemOf } from './problems.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export type Texts = Readonly<Partial<Record<EnquiryKey, string>>>;

export interface FormReading {
  /** What can go into the letter. */
  readonly enquiry: Enquiry;
  readonly problems: Texts;
}

/** A date or a choice that the browser does not let into its field, until the field is edited. */
const refused = new Map<EnquiryKey, string>();

export function controlOf(form: HTMLFormElement, key: EnquiryKey): Control | undefined {
  return form.querySelector<Control>(`[name="${key}"]`) ?? undefined;
}

const controlsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Control>('[data-kind]')];

const keyOf = ({ name }: Control) => name as EnquiryKey;

const kindOf = ({ dataset }: Control) => dataset['kind'] as EnquiryField['type'];

/** What the form asks, in its order. */
export function keysOf(form: HTMLFormElement): EnquiryKey[] {
  return controlsOf(form).map(keyOf);
}

/** The field that an event came from. */
export function eventKey({ target }: Event): EnquiryKey | undefined {
  const control = target as Control;
  return control.dataset['kind'] === undefined ? undefined : keyOf(control);
}

/** How many fields the letter needs that have nothing for it. */
export function countEmpty(form: HTMLFormElement, enquiry: Enquiry): number {
  return controlsOf(form).filter(
    (control) => control.dataset['needed'] !== undefined && enquiry[keyOf(control)] === undefined,
  ).length;
}

export function fillForm(form: HTMLFormElement, values: ReadonlyMap<EnquiryKey, string>): void {
  refused.clear();
  for (const [key, value] of values) {
    const control = controlOf(form, key);
    if (!control) continue;
    control.value = value;
    if (!value || control.value) continue;
    refused.set(key, value);
    control.value = '';
  }
}

/** What stands in the fields, as it was typed. */
export function typedIn(form: HTMLFormElement): Typed {
  return Object.fromEntries(
    controlsOf(form).flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
  );
}

/** The field was edited, so what was refused before is no longer meant. */
export function accept(key: EnquiryKey): void {
  refused.delete(key);
}

export function readForm(form: HTMLFormElement, today: string, t: LetterMessages): FormReading {
  const problems: Partial<Record<EnquiryKey, string>> = {};
  const values: Partial<Record<EnquiryKey, string | number>> = {};
  for (const control of controlsOf(form)) {
    const key = keyOf(control);
    const kind = kindOf(control);
    const value = (refused.get(key) ?? control.value).trim();
    const problem = refusal(control, t) ?? problemOf(key, kind, value, today, t);
    if (problem) problems[key] = problem;
    else if (value) values[key] = kind === 'number' ? (readPeople(value) ?? 0) : value;
  }
  return { enquiry: values as Enquiry, problems };
}

/** What the browser itself did not take. */
function refusal(control: Control, t: LetterMessages): string | undefined {
  const kind = kindOf(control);
  // A date or a time that is only half typed reads as empty.
  if (control.validity.badInput) return kind === 'time' ? t.badTime : t.badDate;
  const value = refused.get(keyOf(control));
  return kind === 'select' && value ? fill(t.unknownChoice, { value }) : undefined;
}

/**
 * Says beside each field what is wrong with it, or what to know about it.
 *
 * @param typing the field that is being typed in: nothing new is said of it before it is finished.
 */
export function showTexts(
  form: HTMLFormElement,
  problems: Texts,
  notes: Texts,
  typing: EnquiryKey | undefined,
): void {
  for (const box of form.querySelectorAll<HTMLElement>('[data-problem]')) {
    const key = box.dataset['problem'] as EnquiryKey;
    const [problem, note] = [problems[key], notes[key]];
    const text = problem ?? note ?? '';
    if (text && key === typing && box.hidden) continue;
    box.hidden = !text;
    box.textContent = text;
    box.classList.toggle('is-note', !problem);
    const control = controlOf(form, key);
    if (problem) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
  }
}

/** Offers a value for a field, unless it already stands there. */
export function suggest(
  form: HTMLFormElement,
  key: EnquiryKey,
  value: string | undefined,
  label: string,
): void {
  const button = form.querySelector<HTMLButtonElement>(`[data-fill="${key}"]`);
  if (!button) return;
  button.hidden = value === undefined || value === controlOf(form, key)?.value;
  button.value = value ?? '';
  button.textContent = label;
}
