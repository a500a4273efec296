import type { Mapper } from './mapper.ts';

export const toRelation: Mapper = ({ meta }) => ({
  widget: 'entry-link',
  kind: 'relation',
  multiple: false,
  ...(meta.target && { collection: meta.target }),
});
