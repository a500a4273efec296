import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { fill, stringsOf } from '../../i18n/strings.ts';
import type { Entry } from '../entry.ts';
import type { Notice, ViewContext } from './types.ts';

type Product = Entry<'products'>;

/** What a buyer must know of the availability before asking: sold, unique, or still to be made. */
export function stateNotices({ data }: Product, { locale }: ViewContext): Notice[] {
  const t = knowledgeStringsOf(locale);
  const { availability, leadTimeDays } = data;
  switch (availability) {
    case 'sold':
      return [{ tone: 'bad', title: t.soldTitle, text: t.soldText }];
    case 'made-to-order':
      return [
        {
          tone: 'plain',
          title: t.toOrderTitle,
          text:
            leadTimeDays === undefined
              ? t.toOrderAsk
              : fill(t.toOrderDays, { count: leadTimeDays }),
        },
      ];
    case 'one-of-a-kind':
      return [{ tone: 'plain', title: t.uniqueTitle, text: t.uniqueText }];
    default:
      return [];
  }
}

/** What the button that leads to the maker says: nobody can order what is sold. */
export function orderLabel({ data }: Product, { locale }: ViewContext): string {
  return data.availability === 'sold'
    ? knowledgeStringsOf(locale).askForSimilar
    : stringsOf(locale).orderOnWhatsApp;
}
