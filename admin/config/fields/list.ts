import { fieldsOf, getDefault, getMeta, itemOf } from '../../../src/schema/meta.ts';
import { optionsOf } from '../labels.ts';
import type { Mapper } from './mapper.ts';

/** Lists look like what they hold: ticks for terms, one line each for texts, folded groups. */
export const toList: Mapper = ({ type, meta, toFields }) => {
  const item = itemOf(type);
  if (!item) throw new TypeError('A list without a type for its items.');
  const itemMeta = getMeta(item);
  const size = { ...limit('min', meta.min), ...limit('max', meta.max) };
  switch (itemMeta.kind) {
    case 'choice':
      return { widget: 'choices', kind: 'list', options: optionsOf(itemMeta.vocabulary ?? {}) };
    case 'relation':
      return {
        widget: 'entry-link',
        kind: 'list',
        multiple: true,
        ...(itemMeta.target && { collection: itemMeta.target }),
      };
    case 'group':
      return {
        widget: 'list',
        kind: 'list',
        collapsed: true,
        label_singular: meta.item?.id ?? itemMeta.label.id,
        ...size,
        // Decap begins a list with an item where an item has something preset.
        ...(fieldsOf(item).some(([, field]) => getDefault(field) !== undefined) && { default: [] }),
        ...(itemMeta.itemKey && { item_key: itemMeta.itemKey }),
        fields: toFields(item),
      };
    default:
      return { widget: 'lines', kind: 'list', ...size };
  }
};

const limit = (key: 'min' | 'max', value: number | undefined) =>
  value ? { [key]: value } : undefined;
