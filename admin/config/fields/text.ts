import type { Mapper } from './mapper.ts';

/** One line: plain text, phone numbers, addresses. The kind decides keyboard and rules. */
export const toTextLine: Mapper = ({ meta }) => ({
  widget: 'text-line',
  kind: meta.kind,
  ...(meta.max !== undefined && { max: meta.max }),
});
