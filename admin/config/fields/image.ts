import type { Mapper } from './mapper.ts';

export const toPhoto: Mapper = () => ({ widget: 'photo', kind: 'image' });
