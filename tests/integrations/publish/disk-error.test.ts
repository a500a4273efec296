import { expect, it } from 'vitest';
import { phrases } from '../../../src/cli/phrases.ts';
import { UserError } from '../../../src/cli/user-error.ts';
import { toDiskError } from '../../../src/integrations/publish/disk-error.ts';

const fault = (code: string, path: string) =>
  Object.assign(new Error(`${code}: gagal, open '${path}'`), { code, path });

const explain = (error: unknown) => toDiskError(error, '/srv', phrases('id'), 'dist');

it.each([
  ['a full disk', fault('ENOSPC', '/srv/.dist-building-1/a'), 'Disk penuh'],
  [
    'a full disk in another process',
    new UserError('Halaman gagal: ENOSPC: no space'),
    'Disk penuh',
  ],
  ['a quota', fault('EDQUOT', '/srv/a'), 'Disk penuh'],
  ['a closed disk', fault('EROFS', '/srv/.dist-lock'), 'tidak boleh ditulisi'],
  ['a closed folder', fault('EACCES', '/srv/.dist-lock'), 'tidak boleh ditulisi'],
])('says of %s what it means', (_, error, words) => {
  expect(explain(error)).toBeInstanceOf(UserError);
  expect((explain(error) as Error).message).toContain(words);
});

it.each([
  ['a closed folder elsewhere', fault('EACCES', '/isi/ukm/a.md')],
  ['a fault of ours', new TypeError('x is undefined')],
  ['what is no error', 'berhenti'],
])('leaves %s as it is', (_, error) => {
  expect(explain(error)).toBe(error);
});
