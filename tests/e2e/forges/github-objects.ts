import type { Answer, Request } from './forge.ts';
import { MovedOn } from './git-repository.ts';
import type { Commit } from './git-objects.ts';
import type { GitRepository } from './git-repository.ts';

const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };
const invalid = (message: string): Answer => ({ status: 422, body: { message } });

interface TreeEntry {
  readonly path: string;
  readonly sha: string | null;
}

const STATUS: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified' };

/** What GitHub answers about blobs, trees, commits, branches and their differences. */
export class GitHubObjects {
  readonly #current: () => GitRepository;

  constructor(current: () => GitRepository) {
    this.#current = current;
  }

  async answer({ method, path, query, body }: Request): Promise<Answer | undefined> {
    const [first = '', second = ''] = path;
    const rest = path.slice(2).join('/');
    switch (`${method} ${first === 'git' ? `git/${second}` : first}`) {
      case 'GET git/trees':
        return this.#tree(rest, query.has('recursive'));
      case 'POST git/trees':
        return this.#newTree(body as { base_tree?: string; tree: TreeEntry[] });
      case 'GET git/blobs':
        return this.#blob(rest);
      case 'POST git/blobs':
        return this.#newBlob(String(body['content']));
      case 'POST git/commits':
        return this.#newCommit(body as { tree: string; parents: string[]; message: string });
      case 'POST git/refs':
        return this.#newRef(String(body['ref']), String(body['sha']));
      case 'PATCH git/refs':
        return this.#moveRef(rest, String(body['sha']), body['force'] === true);
      case 'DELETE git/refs':
        return this.#removeRef(rest);
      case 'GET branches':
        return this.#branch(path.slice(1).join('/'));
      case 'GET commits':
        return this.#commits(query);
      case 'GET compare':
        return this.#compare(path.slice(1).join('/'));
      default:
        return undefined;
    }
  }

  async #tree(name: string, isDeep: boolean): Promise<Answer> {
    const tree = await this.#current().resolve(name);
    if (!tree) return NOT_FOUND;
    return { status: 200, body: { sha: tree, tree: await this.#current().list(tree, isDeep) } };
  }

  async #newTree({ base_tree: base, tree }: { base_tree?: string; tree: TreeEntry[] }) {
    const repository = this.#current();
    for (const { path, sha } of tree) {
      const isThere = sha ?? (await repository.resolve(`${base}:${path}`));
      if (!isThere) return invalid('GitRPC::BadObjectState');
    }
    const changes = new Map(tree.map(({ path, sha }) => [path, sha ?? undefined]));
    return { status: 201, body: { sha: await repository.tree(base, changes) } };
  }

  async #blob(sha: string): Promise<Answer> {
    const content = await this.#current()
      .read(sha)
      .catch(() => undefined);
    if (!content) return NOT_FOUND;
    return { status: 200, body: { sha, content: content.toString('base64'), encoding: 'base64' } };
  }

  async #newBlob(content: string): Promise<Answer> {
    const sha = await this.#current().store(Buffer.from(content, 'base64'));
    return { status: 201, body: { sha } };
  }

  async #newCommit(order: { tree: string; parents: string[]; message: string }): Promise<Answer> {
    const sha = await this.#current().commit(order.tree, order.parents, order.message);
    const parents = order.parents.map((parent) => ({ sha: parent }));
    return { status: 201, body: { sha, parents, commit: { message: order.message } } };
  }

  async #newRef(ref: string, sha: string): Promise<Answer> {
    const branch = ref.replace(/^refs\/heads\//, '');
    if (await this.#current().head(branch)) return invalid('Reference already exists');
    await this.#current().move(branch, sha, undefined);
    return { status: 201, body: { ref, object: { sha } } };
  }

  async #moveRef(name: string, sha: string, isForced: boolean): Promise<Answer> {
    const repository = this.#current();
    const branch = name.replace(/^heads\//, '');
    const head = await repository.head(branch);
    if (!head) return invalid('Reference does not exist');
    const isForward = (await repository.mergeBase(head, sha)) === head;
    if (!isForced && !isForward) return invalid('Update is not a fast forward');
    try {
      await repository.move(branch, sha, head);
    } catch (error) {
      if (error instanceof MovedOn) return invalid('Update is not a fast forward');
      throw error;
    }
    return { status: 200, body: { ref: `refs/${name}`, object: { sha } } };
  }

  async #removeRef(name: string): Promise<Answer> {
    const branch = name.replace(/^heads\//, '');
    if (!(await this.#current().head(branch))) return invalid('Reference does not exist');
    await this.#current().removeBranch(branch);
    return { status: 204 };
  }

  async #branch(name: string): Promise<Answer> {
    const head = await this.#current().head(name);
    return head ? { status: 200, body: { name, commit: { sha: head } } } : NOT_FOUND;
  }

  async #commits(query: URLSearchParams): Promise<Answer> {
    const path = query.get('path') ?? '';
    const commits = await this.#current().log(query.get('sha') ?? 'main', { path, limit: 1 });
    return { status: 200, body: commits.map(shown) };
  }

  /** `base...head`, each a branch, a commit, or `owner:branch`. */
  async #compare(range: string): Promise<Answer> {
    const repository = this.#current();
    const names = range.split('...').map((name) => name.replace(/^[^/:]+:/, ''));
    const [base, head] = await Promise.all(names.map((name) => repository.resolve(name)));
    if (!base || !head) return NOT_FOUND;
    const start = await repository.mergeBase(base, head);
    const [commits, [baseCommit], [startCommit], files] = await Promise.all([
      repository.log(`${base}..${head}`),
      repository.log(base, { limit: 1 }),
      repository.log(start, { limit: 1 }),
      this.#files(start, head),
    ]);
    return {
      status: 200,
      body: {
        base_commit: baseCommit && shown(baseCommit),
        merge_base_commit: startCommit && shown(startCommit),
        commits: commits.reverse().map(shown),
        files,
      },
    };
  }

  async #files(from: string, to: string) {
    const repository = this.#current();
    const differences = await repository.differences(from, to);
    return Promise.all(
      differences.map(async ({ status, path }) => ({
        filename: path,
        status: STATUS[status],
        sha: await repository.resolve(`${status === 'D' ? from : to}:${path}`),
        // There is none for what is not text.
        ...(!path.endsWith('.webp') && { patch: '@@ @@' }),
      })),
    );
  }
}

function shown({ sha, tree, parents, author, date, message }: Commit) {
  const person = { name: author, email: '', date };
  return {
    sha,
    parents: parents.map((parent) => ({ sha: parent })),
    commit: { message, author: person, committer: person, tree: { sha: tree } },
  };
}
