import type { Enquiry } from '../../enquiry/enquiry.ts';
import { whatsappLink } from '../../enquiry/chat.ts';
import { composeMessage } from '../../enquiry/message.ts';
import type { VisitData } from '../../enquiry/visit-data.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PlannerStrings } from '../../i18n/planner.ts';
import { fill } from '../../i18n/strings.ts';
import { copyText } from '../copy-text.ts';

/** Shows the message before it is sent, says to whom it goes, and keeps its link up to date. */
export function startMessage(box: HTMLElement, visit: VisitData, t: PlannerStrings) {
  const { context, enquiry: offering, whatsapp } = visit;
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const text = box.querySelector('textarea');
  const open = box.querySelector<HTMLAnchorElement>('[data-open]');
  const copied = part('copied');
  const recipient = part('recipient');
  const { organisationName: organisation } = context;
  const toWhom = context.recipient === 'host' ? t.messageToHost : t.messageToOrganisation;
  if (recipient)
    recipient.textContent = fill(whatsapp === undefined ? t.messageNoNumber : toWhom, {
      host: offering.hostName,
      organisation,
    });
  const link = () => {
    const href = whatsappLink(whatsapp, text?.value ?? '');
    if (!open) return;
    open.hidden = href === undefined;
    if (href !== undefined) open.href = href;
  };
  text?.addEventListener('input', link);
  part('copy')?.addEventListener('click', () => {
    void copyText(text?.value ?? '', text).then((isCopied) => {
      if (copied) copied.textContent = isCopied ? t.copied : t.copyFailed;
    });
  });
  return {
    /** Writes the message anew from what is planned. */
    update(enquiry: Enquiry, cost: VisitData['context']['cost'], locale: Locale): void {
      if (text) text.value = composeMessage(enquiry, offering, locale, { ...context, cost });
      if (copied) copied.textContent = '';
      link();
    },
  };
}
