import { OWNER, USER } from './forge.ts';
import type { Answer, Request } from './forge.ts';
import type { GitRepository } from './git-repository.ts';

interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly source: string;
  readonly target: string;
  labels: string[];
  state: 'open' | 'closed';
}

/** What GitHub answers below `/pulls`, and about the labels of a pull request. */
export class PullRequests {
  readonly #current: () => GitRepository;
  readonly #all: PullRequest[] = [];

  constructor(current: () => GitRepository) {
    this.#current = current;
  }

  async answer({ method, path, query, body }: Request): Promise<Answer | undefined> {
    const [kind, number, more = ''] = path;
    const pull = this.#all.find((one) => one.number === Number(number));
    if (kind === 'issues' && more === 'labels' && method === 'PUT' && pull) {
      pull.labels = body['labels'] as string[];
      return { status: 200, body: pull.labels.map((name) => ({ name })) };
    }
    if (kind !== 'pulls') return undefined;
    if (number === undefined) return method === 'POST' ? this.#create(body) : this.#list(query);
    if (!pull) return undefined;
    if (method === 'PUT' && more === 'merge') return this.#merge(pull, body);
    if (method === 'PATCH') {
      pull.state = body['state'] as PullRequest['state'];
      return { status: 200, body: await this.#show(pull) };
    }
    return undefined;
  }

  async #create(body: Request['body']): Promise<Answer> {
    const source = String(body['head']).replace(`${OWNER}:`, '');
    if (this.#all.some((one) => one.source === source && one.state === 'open')) {
      const message = `A pull request already exists for ${OWNER}:${source}.`;
      return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } };
    }
    const pull: PullRequest = {
      number: this.#all.length + 1,
      title: String(body['title']),
      source,
      target: String(body['base']),
      labels: [],
      state: 'open',
    };
    this.#all.push(pull);
    return { status: 201, body: await this.#show(pull) };
  }

  async #list(query: URLSearchParams): Promise<Answer> {
    const source = query.get('head')?.replace(`${OWNER}:`, '');
    const state = query.get('state');
    const found = this.#all.filter(
      (one) => (state === 'all' || one.state === state) && (!source || one.source === source),
    );
    return { status: 200, body: await Promise.all(found.map((one) => this.#show(one))) };
  }

  async #show({ number, title, source, target, labels, state }: PullRequest) {
    const [head, base] = await Promise.all([
      this.#current().head(source),
      this.#current().head(target),
    ]);
    return {
      number,
      title,
      state,
      labels: labels.map((name) => ({ name })),
      head: { ref: source, sha: head, repo: { fork: false } },
      base: { ref: target, sha: base },
      user: { login: USER.login },
      updated_at: new Date().toISOString(),
    };
  }

  async #merge(pull: PullRequest, body: Request['body']): Promise<Answer> {
    const head = await this.#current().head(pull.source);
    if (!head || head !== body['sha']) {
      const message = 'Head branch was modified. Review and try the merge again.';
      return { status: 409, body: { message } };
    }
    const message = String(body['commit_message']);
    if (!(await this.#current().merge(pull.target, head, message))) {
      return { status: 405, body: { message: 'Pull Request is not mergeable' } };
    }
    pull.state = 'closed';
    return { status: 200, body: { merged: true } };
  }
}
