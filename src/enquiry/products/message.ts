import { formatMoney } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { DIVIDER } from '../chat.ts';
import { present, toWellFormed } from '../text.ts';
import { totalOf } from './groups.ts';
import type { Line, MakerGroup } from './groups.ts';
import { PRODUCT_MESSAGE_WORDS } from './message-words.ts';

/** What a message needs beside the products. */
export interface ProductMessageContext {
  readonly organisationName: string;
  /** Whether the maker reads it, or the organisation passes it on. */
  readonly isToMaker: boolean;
  /** The buyer's own words, with their line breaks. */
  readonly note: string;
}

/** The chat message for one maker. In English the Indonesian follows, which the maker reads. */
export function composeProductMessage(
  group: MakerGroup,
  locale: Locale,
  context: ProductMessageContext,
): string {
  const indonesian = messageIn('id', group, context);
  if (locale === 'id') return indonesian;
  return `${messageIn(locale, group, context)}${DIVIDER}${indonesian}`;
}

function messageIn(
  locale: Locale,
  { makerName, lines }: MakerGroup,
  { organisationName, isToMaker, note }: ProductMessageContext,
): string {
  const words = PRODUCT_MESSAGE_WORDS[locale];
  const total = lines.length > 1 ? totalOf(lines) : undefined;
  const ownWords = toWellFormed(note).replace(/\r\n?/g, '\n').trim();
  return present(
    words.hello(isToMaker ? makerName : undefined, organisationName),
    words.ask(makerName, organisationName),
    ...lines.map((line) => lineIn(locale, line)),
    total !== undefined && words.total(formatMoney(total)),
    ownWords && `${words.note} ${ownWords}`,
    present(!isToMaker && words.passOn(makerName), words.question).join(' '),
    words.thanks,
  ).join('\n\n');
}

function lineIn(locale: Locale, { product, quantity }: Line): string {
  const words = PRODUCT_MESSAGE_WORDS[locale];
  const asked = product.isSold ? words.sold : `${words.pieces(quantity)}, ${product.price[locale]}`;
  return `- ${product.name[locale]}: ${asked}\n${product.url[locale]}`;
}
