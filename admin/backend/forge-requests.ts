import { LOST, NO_CONNECTION, SESSION_ENDED } from './forge-words.ts';

/** A request as Decap passes it on. */
export interface ForgeRequest {
  get(key: 'method' | 'url'): string | undefined;
}

export type Perform = (request: ForgeRequest) => Promise<Response>;

interface Options {
  /** Called when the forge no longer knows who asks. */
  readonly onSessionEnd: () => void;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

const PAUSES = [300, 1500];

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Makes requests fail as a person can understand and bear it. Decap repeats a request whose
 * connection is lost for almost a minute, also one that writes and may have arrived. Here reading
 * is tried three times within two seconds, writing once; after that the answer is a failure that
 * says so.
 */
export function forgeRequests(perform: Perform, { onSessionEnd, wait = pause }: Options): Perform {
  return async (request) => {
    const method = request.get('method') ?? 'GET';
    const isReading = method === 'GET' || method === 'HEAD';
    for (let attempt = 0; ; attempt += 1) {
      const answer = await perform(request).catch((error: unknown) => failure(error));
      if (answer.status === 401) onSessionEnd();
      const delay = isReading && answer.status === LOST ? PAUSES[attempt] : undefined;
      if (delay === undefined) return answer.status === 401 ? say(401, SESSION_ENDED) : answer;
      await wait(delay);
    }
  };
}

/** GitLab's backend fails by itself where a session cannot be renewed. */
function failure(error: unknown): Response {
  const message = error instanceof Error ? error.message : '';
  const isLost = error instanceof TypeError || message.includes('timed out');
  return isLost ? say(LOST, NO_CONNECTION) : say(401, SESSION_ENDED);
}

function say(status: number, message: string): Response {
  return new Response(JSON.stringify({ message }), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });
}
