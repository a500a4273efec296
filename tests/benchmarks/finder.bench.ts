import type { FinderIndex } from '../../src/catalogue/visits/index-data.ts';
import { summarise, timePresses } from './presses.ts';

// How long the finder takes to answer a changed condition with 300 offerings on a processor slowed
// down four times.
//   node tests/benchmarks/finder.bench.ts

const OFFERINGS = 300;
const CHOICES = ['level=smp', 'day=tue', 'access=wheelchair', 'level=sd', 'day=thu', 'level=umum'];

const times = await timePresses({
  path: '/studi-batik/?group=30',
  prepare: (page) =>
    page.route('**/indeks/studi-batik.json', async (route) => {
      const index = (await (await route.fetch()).json()) as FinderIndex;
      const offerings = Array.from({ length: OFFERINGS }, (_, at) => {
        const offering = index.offerings[at % index.offerings.length];
        return { ...offering, slug: `${offering?.slug ?? ''}-${at}` };
      });
      await route.fulfill({ json: { ...index, offerings } });
    }),
  ready: '[data-fit]',
  answer: '[data-fits]',
  controls: CHOICES.map((choice) => {
    const [name, value] = choice.split('=');
    return `#tanya [name=${name}][value=${value}]`;
  }),
});
process.stdout.write(`${OFFERINGS} offerings, 4x slower: ${summarise(times)}\n`);
