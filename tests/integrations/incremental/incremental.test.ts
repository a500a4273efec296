import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { beforeEach, expect, it } from 'vitest';
import { withKeys } from '../../../src/integrations/incremental/incremental.ts';
import { shareReads } from '../../../src/integrations/incremental/reader.ts';
import { makeTempFolder } from '../../temp-folder.ts';

/** What pages can read, and what each page reads when it is made. */
let values: Record<string, string | undefined>;
let reads: Record<string, readonly string[]>;
let folder: string;

beforeEach(async () => {
  values = { a: '1', b: '1' };
  reads = { '/x/one': ['a'], '/x/two': ['b'], '/x/none': [] };
  folder = await makeTempFolder();
});

const route = { component: 'x.astro', params: ['slug'] } as unknown as PathWithRoute['route'];
const paths = () =>
  Object.keys(reads).map((pathname): PathWithRoute => ({ pathname, route, cacheKey: 'handed' }));

/** One build: the keys that pages get, while those in `made` are made. */
async function build({ base = 'base', made = Object.keys(reads), given = paths() } = {}) {
  const pages = {
    name: 'test',
    getStaticPaths: () => Promise.resolve(given),
    render: (request: Request) => {
      for (const read of reads[new URL(request.url).pathname.slice(0, -1)] ?? [])
        shareReads()?.current?.add(read);
      return Promise.resolve(new Response(''));
    },
  } satisfies AstroPrerenderer;
  const keyed = withKeys(pages, folder, base);
  const reader = shareReads();
  if (reader) reader.digest = (read) => values[read];
  const result = await keyed.getStaticPaths();
  for (const path of made)
    await keyed.render(new Request(`http://site${path}/`), { routeData: route });
  await keyed.teardown?.();
  return Object.fromEntries(result.map(({ pathname, cacheKey }) => [pathname, cacheKey]));
}

it('gives a page the same key while all that it read stays the same', async () => {
  const first = await build();
  values['b'] = '2';
  const second = await build({ made: ['/x/two'] });
  expect(second['/x/one']).toBe(first['/x/one']);
  expect(second['/x/none']).toBe(first['/x/none']);
  expect(second['/x/two']).not.toBe(first['/x/two']);
  expect(await build({ made: [] })).toEqual(second);
});

it('learns what a page reads each time that it is made', async () => {
  await build();
  values['a'] = '2';
  reads['/x/one'] = ['b'];
  const second = await build({ made: ['/x/one'] });
  values['a'] = '3';
  expect((await build({ made: [] }))['/x/one']).toBe(second['/x/one']);
  values['b'] = '2';
  expect((await build({ made: [] }))['/x/one']).not.toBe(second['/x/one']);
});

it.each([
  [
    'what a page is handed has changed',
    { given: [{ pathname: '/x/one', route, cacheKey: 'new' }] },
  ],
  ['the code or a setting has changed', { base: 'other' }],
])('gives another key when %s', async (_, change) => {
  const first = await build();
  expect((await build(change))['/x/one']).not.toBe(first['/x/one']);
});

it('trusts nothing after a build that did not come to its end, or where a read cannot be told', async () => {
  const first = await build();
  const pages = { name: 'test', getStaticPaths: () => Promise.resolve(paths()) };
  await withKeys(pages as unknown as AstroPrerenderer, folder, 'base').getStaticPaths();
  const third = await build();
  expect(third['/x/one']).not.toBe(first['/x/one']);
  values['a'] = undefined;
  expect((await build())['/x/one']).not.toBe(third['/x/one']);
});

it('gives no key to a page that does not say what it is handed', async () => {
  expect(await build({ given: [{ pathname: '/x/one', route }] })).toEqual({ '/x/one': undefined });
});
