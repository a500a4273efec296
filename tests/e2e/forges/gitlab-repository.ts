import type { Answer, Request } from './forge.ts';
import type { GitRepository } from './git-repository.ts';

interface CommitAction {
  readonly action: 'create' | 'update' | 'delete';
  readonly file_path: string;
  readonly content?: string;
  readonly last_commit_id?: string;
}

interface CommitOrder {
  readonly branch: string;
  readonly start_branch?: string;
  readonly commit_message: string;
  readonly actions: readonly CommitAction[];
}

const refused = (message: string): Answer => ({ status: 400, body: { message } });
const missing = (what: string): Answer => ({
  status: 404,
  body: { message: `404 ${what} Not Found` },
});

/** What GitLab answers below `/projects/:id/repository`. */
export class GitLabRepository {
  readonly #current: () => GitRepository;

  constructor(current: () => GitRepository) {
    this.#current = current;
  }

  async answer({ method, path, query, body }: Request): Promise<Answer | undefined> {
    const [kind, name = '', more] = path;
    switch (`${method} ${kind}`) {
      case 'GET tree':
        return this.#tree(query);
      case 'GET files':
      case 'HEAD files':
        return this.#file(name, query.get('ref') ?? 'main', more === 'raw');
      case 'GET commits':
        return more === 'refs' ? this.#refs(name) : this.#commits(query);
      case 'POST commits':
        return this.#commit(body as unknown as CommitOrder);
      case 'GET compare':
        return this.#compare(query.get('from') ?? '', query.get('to') ?? '');
      case 'GET branches':
        return this.#branch(name);
      case 'DELETE branches':
        await this.#current().removeBranch(name);
        return { status: 204 };
      default:
        return undefined;
    }
  }

  async #tree(query: URLSearchParams): Promise<Answer> {
    const folder = query.get('path') ?? '';
    const repository = this.#current();
    const tree = await repository.resolve(`${query.get('ref') ?? 'main'}:${folder}`);
    if (!tree) return missing('Tree');
    const items = await repository.list(tree, query.get('recursive') === 'true');
    const size = Number(query.get('per_page') ?? 20);
    const page = Number(query.get('page') ?? 1);
    const pages = Math.max(1, Math.ceil(items.length / size));
    const link = (to: number) => {
      const params = new URLSearchParams({ ...Object.fromEntries(query), page: String(to) });
      return `/projects/dinas%2Fkatalog/repository/tree?${params}`;
    };
    const links = [
      ...(page < pages ? [`<${link(page + 1)}>; rel="next"`] : []),
      `<${link(1)}>; rel="first"`,
      `<${link(pages)}>; rel="last"`,
    ];
    return {
      status: 200,
      headers: {
        'X-Page': String(page),
        'X-Per-Page': String(size),
        'X-Total': String(items.length),
        'X-Total-Pages': String(pages),
        Link: links.join(', '),
      },
      body: items.slice((page - 1) * size, page * size).map(({ sha, path, type, mode }) => ({
        id: sha,
        name: path.slice(path.lastIndexOf('/') + 1),
        type,
        path: `${folder}/${path}`,
        mode,
      })),
    };
  }

  async #file(path: string, ref: string, isRaw: boolean): Promise<Answer> {
    const repository = this.#current();
    const blob = await repository.resolve(`${ref}:${path}`);
    if (!blob) return missing('File');
    const bytes = await repository.read(blob);
    const content = { file_path: path, encoding: 'base64', content: bytes.toString('base64') };
    const headers = { 'X-Gitlab-Blob-Id': blob };
    return { status: 200, headers, body: isRaw ? bytes : content };
  }

  async #commits(query: URLSearchParams): Promise<Answer> {
    const path = query.get('path') ?? '';
    const commits = await this.#current().log(query.get('ref_name') ?? 'main', { path, limit: 20 });
    return {
      status: 200,
      body: commits.map(({ sha, author, date }) => ({
        id: sha,
        author_name: author,
        authored_date: date,
      })),
    };
  }

  async #refs(sha: string): Promise<Answer> {
    const known = await this.#current().resolve(`${sha}^{commit}`);
    if (!known) return missing('Commit');
    const names = await this.#current().branchesWith(sha);
    return { status: 200, body: names.map((name) => ({ type: 'branch', name })) };
  }

  async #branch(name: string): Promise<Answer> {
    const head = await this.#current().head(name);
    if (!head) return missing('Branch');
    return { status: 200, body: { name, commit: { id: head } } };
  }

  async #compare(from: string, to: string): Promise<Answer> {
    const base = await this.#current().mergeBase(from, to);
    const differences = await this.#current().differences(base, to);
    return {
      status: 200,
      body: {
        diffs: differences.map(({ status, path }) => ({
          old_path: path,
          new_path: path,
          new_file: status === 'A',
          deleted_file: status === 'D',
          renamed_file: false,
          diff: path.endsWith('.webp')
            ? `Binary files a/${path} and b/${path} differ\n`
            : '@@ @@\n',
        })),
      },
    };
  }

  /** All actions or none. */
  async #commit({ branch, start_branch, commit_message, actions }: CommitOrder): Promise<Answer> {
    const repository = this.#current();
    const existing = await repository.head(branch);
    if (start_branch && existing) {
      return refused(
        `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
      );
    }
    const from = await repository.head(start_branch ?? branch);
    if (!from) return refused('You can only create or edit files when you are on a branch');
    const changes = new Map<string, string | undefined>();
    for (const { action, file_path: path, content = '', last_commit_id: last } of actions) {
      const there = await repository.resolve(`${from}:${path}`);
      if (action === 'create' && there) return refused('A file with this name already exists');
      if (action !== 'create' && !there) return refused("A file with this name doesn't exist");
      const [newest] = last ? await repository.log(from, { path, limit: 1 }) : [];
      if (last && newest?.sha !== last) {
        return refused(`The file has changed since you started editing it: ${path}`);
      }
      const bytes = Buffer.from(content, 'base64');
      changes.set(path, action === 'delete' ? undefined : await repository.store(bytes));
    }
    const tree = await repository.tree(from, changes);
    const sha = await repository.commit(tree, [from], commit_message);
    await repository.move(branch, sha, existing);
    return { status: 201, body: { id: sha } };
  }
}
