import { USER } from './forge.ts';
import type { Answer, Request } from './forge.ts';
import type { GitRepository } from './git-repository.ts';

interface MergeRequest {
  readonly iid: number;
  readonly title: string;
  readonly source: string;
  readonly target: string;
  labels: string[];
  state: 'opened' | 'closed' | 'merged';
  mergeError: string | null;
}

/** What GitLab answers below `/projects/:id/merge_requests`. */
export class MergeRequests {
  readonly #current: () => GitRepository;
  readonly #all: MergeRequest[] = [];

  constructor(current: () => GitRepository) {
    this.#current = current;
  }

  async answer({ method, path, query }: Request): Promise<Answer | undefined> {
    if (path.length === 0) return method === 'POST' ? this.#create(query) : this.#list(query);
    const request = this.#all.find(({ iid }) => iid === Number(path[0]));
    if (!request) return undefined;
    switch (`${method} ${path[1] ?? ''}`.trim()) {
      case 'GET':
        return this.#show(request);
      case 'PUT':
        return this.#update(request, query);
      case 'PUT rebase':
        await this.#rebase(request);
        return { status: 202, body: { rebase_in_progress: true } };
      case 'PUT merge':
        return this.#merge(request, query);
      default:
        return undefined;
    }
  }

  async #create(query: URLSearchParams): Promise<Answer> {
    const source = query.get('source_branch') ?? '';
    const target = query.get('target_branch') ?? '';
    const other = this.#all.find((one) => one.source === source && one.state === 'opened');
    if (other) {
      const message = [
        `Another open merge request already exists for this source branch: !${other.iid}`,
      ];
      return { status: 409, body: { message } };
    }
    const request: MergeRequest = {
      iid: this.#all.length + 1,
      title: query.get('title') ?? '',
      source,
      target,
      labels: (query.get('labels') ?? '').split(',').filter(Boolean),
      state: 'opened',
      mergeError: null,
    };
    this.#all.push(request);
    return { ...(await this.#show(request)), status: 201 };
  }

  async #list(query: URLSearchParams): Promise<Answer> {
    const source = query.get('source_branch');
    const found = this.#all.filter(
      (one) => one.state === query.get('state') && (!source || one.source === source),
    );
    const shown = await Promise.all(found.map((one) => this.#show(one)));
    return { status: 200, body: shown.map(({ body }) => body) };
  }

  async #show(request: MergeRequest): Promise<Answer> {
    const { iid, title, source, target, labels, state, mergeError } = request;
    return {
      status: 200,
      body: {
        iid,
        title,
        labels,
        state,
        source_branch: source,
        target_branch: target,
        sha: await this.#current().head(source),
        author: { name: USER.name },
        updated_at: new Date().toISOString(),
        rebase_in_progress: false,
        merge_error: mergeError,
      },
    };
  }

  async #update(request: MergeRequest, query: URLSearchParams): Promise<Answer> {
    const labels = query.get('labels');
    if (labels !== null) request.labels = labels.split(',').filter(Boolean);
    if (query.get('state_event') === 'close') request.state = 'closed';
    return this.#show(request);
  }

  /** Puts the change of the branch on top of the newest target, as one commit. */
  async #rebase(request: MergeRequest): Promise<void> {
    const repository = this.#current();
    const [head, onto] = await Promise.all([
      repository.head(request.source),
      repository.head(request.target),
    ]);
    if (!head || !onto || (await repository.mergeBase(head, onto)) === onto) return;
    const tree = await repository.mergedTree(onto, head);
    request.mergeError = tree
      ? null
      : 'Rebase failed: Rebase locally, resolve all conflicts, then push the branch.';
    if (!tree) return;
    const [newest] = await repository.log(head, { limit: 1 });
    await repository.move(
      request.source,
      await repository.commit(tree, [onto], newest?.message ?? ''),
      head,
    );
  }

  async #merge(request: MergeRequest, query: URLSearchParams): Promise<Answer> {
    const repository = this.#current();
    const message = query.get('merge_commit_message') ?? 'Merge';
    const head = await repository.head(request.source);
    const isMerged = head && (await repository.merge(request.target, head, message));
    if (!isMerged) return { status: 422, body: { message: 'Branch cannot be merged' } };
    request.state = 'merged';
    const shown = await this.#show(request);
    if (query.get('should_remove_source_branch') === 'true') {
      await repository.removeBranch(request.source);
    }
    return shown;
  }
}
