import { isBelowMinimum } from '../../enquiry/products/groups.ts';
import type { Line } from '../../enquiry/products/groups.ts';
import { readQuantity } from '../../enquiry/products/quantity.ts';
import { fill } from '../../i18n/strings.ts';
import type { ListContext } from './group.ts';
import { copyOf, part, write } from './part.ts';

/** One product of a group: what it is, how many of it, and the button that takes it away. */
export function drawLine(
  line: Line,
  { box, words: t, locale }: ListContext,
  onQuantity: (quantity: number) => void,
): HTMLElement {
  const { product } = line;
  const name = product.name[locale];
  const item = copyOf(box, 'blank-line');
  (part(item, 'cloth') as HTMLImageElement).src = product.art;
  const link = part(item, 'name') as HTMLAnchorElement;
  const { pathname } = new URL(product.url[locale]);
  Object.assign(link, { href: pathname, textContent: name });
  write(item, 'address', product.url[locale]);
  write(item, 'price', product.price[locale]);
  write(item, 'sold', product.isSold ? t.sold : '');
  const remove = part(item, 'remove');
  remove.dataset['remove'] = product.slug;
  remove.setAttribute('aria-label', fill(t.removeName, { name }));

  const field = part(item, 'quantity');
  field.hidden = product.isSold;
  const input = part(field, 'pieces') as HTMLInputElement;
  const ids = { minimum: `paling-sedikit-${product.slug}`, problem: `salah-${product.slug}` };
  for (const [holder, id] of Object.entries(ids)) part(field, holder).id = id;
  input.setAttribute('aria-describedby', Object.values(ids).join(' '));
  input.setAttribute('aria-label', fill(t.quantityOf, { name }));
  input.value = String(line.quantity);
  let quantity = line.quantity;
  const check = () => {
    const isWrong = readQuantity(input.value) === undefined;
    if (isWrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    write(field, 'problem', isWrong ? fill(t.badQuantity, { count: quantity }) : '');
    const isBelow = isBelowMinimum({ product, quantity });
    const count = product.minimumOrder ?? 1;
    const said = fill(isBelow ? t.belowMinimum : t.minimum, { count });
    write(field, 'minimum', count > 1 ? said : '');
    part(field, 'minimum').classList.toggle('is-below', isBelow);
  };
  input.addEventListener('input', () => {
    quantity = readQuantity(input.value) ?? quantity;
    check();
    onQuantity(quantity);
  });
  check();
  return item;
}
