import type { Mapper } from './mapper.ts';

// Dates and times stay text: Decap's own datetime widget would turn them into Date objects.
export const toDay: Mapper = () => ({ widget: 'day', kind: 'date' });

export const toClock: Mapper = () => ({ widget: 'clock', kind: 'time' });
