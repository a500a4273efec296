import { DIVIDER, whatsappLink } from '../../enquiry/chat.ts';
import { recipientOf, totalOf } from '../../enquiry/products/groups.ts';
import type { MakerGroup } from '../../enquiry/products/groups.ts';
import { composeProductMessage } from '../../enquiry/products/message.ts';
import type { EnquiryStrings } from '../../i18n/enquiry.ts';
import { formatMoney } from '../../i18n/format.ts';
import { DEFAULT_LOCALE } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/strings.ts';
import { copyText } from '../copy-text.ts';
import { element } from '../element.ts';
import { drawLine } from './line.ts';
import { readNote, writeNote } from './notes.ts';
import { copyOf, part, write } from './part.ts';

/** What every part of the list knows. */
export interface ListContext {
  /** The list on the page, with its templates. */
  readonly box: HTMLElement;
  readonly words: EnquiryStrings;
  readonly locale: Locale;
  readonly organisation: { readonly name: string; readonly phone?: string | undefined };
}

/** Everything that is asked of one maker: the products, a note, and the message they make. */
export function drawGroup(
  group: MakerGroup,
  context: ListContext,
  onQuantity: (slug: string, quantity: number) => void,
): HTMLElement {
  const { box, words: t, locale, organisation } = context;
  const { maker, makerName, lines } = group;
  const section = copyOf(box, 'blank-group');
  const names = { maker: makerName, organisation: organisation.name };
  section.classList.add(`accent-${group.accent}`);
  const link = part(section, 'maker') as HTMLAnchorElement;
  Object.assign(link, { href: lines[0]?.product.makerHref[locale], textContent: makerName });
  const { kind, phone } = recipientOf(group, organisation.phone);
  const told = { maker: t.toMaker, organisation: t.toOrganisation, none: t.toNobody }[kind];
  write(section, 'recipient', fill(told, names));
  write(section, 'without', kind === 'none' ? t.toNobodyHow : '');

  const note = part(section, 'note') as HTMLTextAreaElement;
  const hint = part(section, 'note-hint');
  note.id = `catatan-${maker}`;
  hint.id = `catatan-${maker}-petunjuk`;
  note.setAttribute('aria-describedby', hint.id);
  const label = part(section, 'note-label') as HTMLLabelElement;
  Object.assign(label, { htmlFor: note.id, textContent: fill(t.note, names) });
  note.value = readNote(maker);

  const open = part(section, 'open') as HTMLAnchorElement;
  const copy = part(section, 'copy');
  const copied = part(section, 'copied');
  const field = part(section, 'message-text') as HTMLTextAreaElement;
  open.setAttribute('aria-label', fill(t.openFor, names));
  copy.setAttribute('aria-label', fill(t.copyFor, names));
  const quantities = new Map(lines.map(({ product, quantity }) => [product.slug, quantity]));
  let message = '';
  const update = () => {
    const asked = lines.map(({ product, quantity }) => ({
      product,
      quantity: quantities.get(product.slug) ?? quantity,
    }));
    const isToMaker = kind === 'maker';
    message = composeProductMessage({ ...group, lines: asked }, locale, {
      organisationName: organisation.name,
      isToMaker,
      note: note.value,
    });
    showMessage(part(section, 'preview'), message, locale);
    const total = totalOf(asked);
    write(
      section,
      'total',
      total === undefined ? '' : fill(t.total, { amount: formatMoney(total) }),
    );
    write(section, 'note-printed', note.value.trim());
    const href = whatsappLink(phone, message);
    open.hidden = href === undefined;
    if (href !== undefined) open.href = href;
    field.hidden = true;
    copied.textContent = '';
  };
  part(section, 'lines').append(
    ...lines.map((line) =>
      drawLine(line, context, (quantity) => {
        quantities.set(line.product.slug, quantity);
        update();
        onQuantity(line.product.slug, quantity);
      }),
    ),
  );
  note.addEventListener('input', () => {
    writeNote(maker, note.value);
    update();
  });
  copy.addEventListener('click', () => {
    void copyText(message, field).then((isCopied) => {
      copied.textContent = isCopied ? t.copied : t.copyFailed;
    });
  });
  update();
  return section;
}

/** The message in full; in English its Indonesian half, which follows, is marked as such. */
function showMessage(preview: HTMLElement, message: string, locale: Locale): void {
  preview.textContent = message;
  const half = message.lastIndexOf(DIVIDER) + DIVIDER.length;
  if (locale === DEFAULT_LOCALE || half < DIVIDER.length) return;
  const indonesian = element('span', message.slice(half));
  indonesian.lang = DEFAULT_LOCALE;
  preview.replaceChildren(message.slice(0, half), indonesian);
}
