import type { Mapper } from './mapper.ts';

/** Whole and decimal numbers. The range is checked by the schema, not here. */
export const toAmount: Mapper = ({ meta }) => ({
  widget: 'amount',
  kind: meta.kind,
  ...(meta.unit && { unit: meta.unit.id }),
});
