import { optionsOf } from '../labels.ts';
import type { Mapper } from './mapper.ts';

export const toChoice: Mapper = ({ meta }) => ({
  widget: 'choice',
  kind: 'choice',
  options: optionsOf(meta.vocabulary ?? {}),
});
