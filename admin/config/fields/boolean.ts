import type { Mapper } from './mapper.ts';

export const toYesNo: Mapper = () => ({ widget: 'yes-no', kind: 'boolean' });
