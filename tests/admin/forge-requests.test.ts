import { describe, expect, test, vi } from 'vitest';
import { forgeRequests } from '../../admin/backend/forge-requests.ts';
import { inWords, NO_CONNECTION, SESSION_ENDED } from '../../admin/backend/forge-words.ts';

const request = (method: string) => ({ get: (key: string) => (key === 'method' ? method : '') });
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const ok = () => Promise.resolve(new Response('{}'));

function make(perform: () => Promise<Response>) {
  const onSessionEnd = vi.fn();
  const tries = vi.fn(perform);
  const send = forgeRequests(tries, { onSessionEnd, wait: () => Promise.resolve() });
  return { send, tries, onSessionEnd };
}

describe('a request to a forge', () => {
  test('that reads is tried three times when the connection is lost, then says so', async () => {
    const { send, tries } = make(lost);
    const answer = await send(request('GET'));
    expect(tries).toHaveBeenCalledTimes(3);
    expect(await answer.json()).toEqual({ message: NO_CONNECTION });
  });

  test('that reads goes through when the connection is back at the second try', async () => {
    const { send, tries } = make(vi.fn(ok).mockImplementationOnce(lost));
    expect((await send(request('GET'))).status).toBe(200);
    expect(tries).toHaveBeenCalledTimes(2);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'that writes (%s) is tried once, because it may have arrived',
    async (method) => {
      const { send, tries } = make(lost);
      const answer = await send(request(method));
      expect(tries).toHaveBeenCalledTimes(1);
      expect(await answer.json()).toEqual({ message: NO_CONNECTION });
    },
  );

  test('tells when the session has ended, and when it cannot be renewed', async () => {
    const refused = make(() => Promise.resolve(new Response('{}', { status: 401 })));
    expect(await (await refused.send(request('GET'))).json()).toEqual({ message: SESSION_ENDED });
    expect(refused.onSessionEnd).toHaveBeenCalledOnce();
    const stale = make(() => Promise.reject(new Error('The refresh token is invalid.')));
    expect((await stale.send(request('POST'))).status).toBe(401);
    expect(stale.onSessionEnd).toHaveBeenCalledOnce();
  });
});

describe('what a forge refuses, in words', () => {
  const failure = (status: number, message = '') => Object.assign(new Error(message), { status });

  test.each([
    [401, '', 'Sesi Anda berakhir.'],
    [403, '', 'Akun Anda tidak diizinkan'],
    [422, 'sha does not match [given: a, expected: b]', 'Entri ini diubah orang lain'],
    [422, 'Update is not a fast forward', 'Entri ini diubah orang lain'],
    [405, 'Pull Request is not mergeable', 'Isi entri ini di situs sudah berubah'],
    [422, 'Branch cannot be merged', 'Isi entri ini di situs sudah berubah'],
    [502, '<html>', 'Tempat penyimpanan sedang terganggu.'],
    [400, 'Commit message is too long', 'Tempat penyimpanan menolak: Commit message is too long'],
  ])('%i %s', (status, message, words) => {
    expect(String(inWords(failure(status, message)))).toContain(words);
  });

  test('that there is no draft is no failure, so Decap’s own word for it passes', () => {
    const error = Object.assign(new Error('none'), { notUnderEditorialWorkflow: true });
    expect(inWords(error)).toBe(error);
  });
});
