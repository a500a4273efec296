import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepRecord, takeRecord } from '../../../src/integrations/incremental/page-record.ts';
import type { PageRecord } from '../../../src/integrations/incremental/page-record.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const record: PageRecord = {
  pages: new Map([
    ['ukm /ukm/a', { key: 'k1', reads: ['["get","ukm","a"]', '["site"]'] }],
    ['ukm /ukm/b', { key: 'k2', reads: ['["site"]'] }],
    ['404 /404', { key: 'k3', reads: [] }],
  ]),
  digests: new Map([
    ['["get","ukm","a"]', 'd1'],
    ['["site"]', 'd2'],
  ]),
};

it('is given back as it was kept, once', async () => {
  const folder = await makeTempFolder();
  keepRecord(folder, 'base', record);
  expect(takeRecord(folder, 'base')).toEqual(record);
  // A build that stops half way must leave nothing to be trusted.
  expect(takeRecord(folder, 'base')).toBeUndefined();
});

it('of other code or settings is not used, nor one that is damaged', async () => {
  const folder = await makeTempFolder();
  expect(takeRecord(folder, 'base')).toBeUndefined();
  keepRecord(folder, 'base', record);
  expect(takeRecord(folder, 'other')).toBeUndefined();
  await writeFile(join(folder, 'pages-read.json'), '{"base":"base","pages":{"a":');
  expect(takeRecord(folder, 'base')).toBeUndefined();
});
