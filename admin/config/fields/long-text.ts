import type { Mapper } from './mapper.ts';

export const toTextArea: Mapper = ({ meta }) => ({
  widget: 'text-area',
  kind: meta.kind,
  ...(meta.max !== undefined && { max: meta.max }),
});
