import { Forge, OWNER, REPO, USER } from './forge.ts';
import type { Answer, Request } from './forge.ts';
import { MovedOn } from './git-repository.ts';
import { PkceLogin } from './pkce.ts';

interface FileOperation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content?: string;
  readonly sha?: string;
}

interface FileChange {
  readonly branch: string;
  readonly files: readonly FileOperation[];
  readonly message: string;
}

const NOT_FOUND = { status: 404, body: { message: 'The target couldn’t be found.' } };
const invalid = (message: string): Answer => ({ status: 422, body: { message } });

/** Gitea and Forgejo: API v1, as far as the CMS uses it. */
export class Gitea extends Forge {
  protected override readonly apiPath = ['api', 'v1'];
  readonly #login = new PkceLogin({
    redirect: () => `${this.siteOrigin}/admin/`,
    newToken: () => this.newToken(),
  });

  override get env() {
    return {
      CMS_BACKEND: 'gitea',
      CMS_REPO: `${OWNER}/${REPO}`,
      CMS_APP_ID: this.#login.appId,
      CMS_BASE_URL: this.url,
    };
  }

  override expireSessions(): void {
    super.expireSessions();
    this.#login.forgetSessions();
  }

  protected override page(request: Request): Answer | undefined {
    switch (request.path.join('/')) {
      case 'login/oauth/authorize':
        return this.#login.authorize(request);
      case 'login/oauth/access_token':
        return this.#login.token(request);
      default:
        return undefined;
    }
  }

  protected override unauthorized(): Answer {
    return { status: 401, body: { message: 'token is required' } };
  }

  protected override async api({ method, path, query, body }: Request): Promise<Answer> {
    if (path.join('/') === 'user') return { status: 200, body: USER };
    if (path[0] !== 'repos' || path[1] !== OWNER || path[2] !== REPO) return NOT_FOUND;
    const rest = path.slice(3);
    const place = rest.slice(0, 2).join('/');
    if (method === 'GET' && rest.length === 0) {
      const permissions = { admin: false, push: true, pull: true };
      return { status: 200, body: { owner: { login: OWNER }, permissions } };
    }
    if (method === 'GET' && place === 'git/trees') {
      return this.#tree(rest.slice(2).join('/'), query.has('recursive'));
    }
    if (method === 'GET' && place === 'git/blobs') return this.#blob(rest[2] ?? '');
    if (method === 'GET' && place === 'commits') return this.#commits(query);
    if (method === 'POST' && place === 'contents') {
      return this.#changeFiles(body as unknown as FileChange);
    }
    return NOT_FOUND;
  }

  async #tree(name: string, isDeep: boolean): Promise<Answer> {
    const tree = await this.repository.resolve(name);
    if (!tree) return NOT_FOUND;
    return { status: 200, body: { sha: tree, tree: await this.repository.list(tree, isDeep) } };
  }

  async #blob(sha: string): Promise<Answer> {
    const content = await this.repository.read(sha).catch(() => undefined);
    if (!content) return NOT_FOUND;
    return { status: 200, body: { sha, content: content.toString('base64'), encoding: 'base64' } };
  }

  async #commits(query: URLSearchParams): Promise<Answer> {
    const path = query.get('path') ?? '';
    const commits = await this.repository.log(query.get('sha') ?? 'main', { path, limit: 1 });
    return {
      status: 200,
      body: commits.map(({ sha, author, date }) => ({
        sha,
        commit: { author: { name: author, date } },
      })),
    };
  }

  /** All files or none: one stale `sha` refuses the whole. */
  async #changeFiles({ branch, files, message }: FileChange): Promise<Answer> {
    const head = await this.repository.head(branch);
    if (!head) return NOT_FOUND;
    const changes = new Map<string, string | undefined>();
    for (const { operation, path, content = '', sha } of files) {
      const there = await this.repository.resolve(`${head}:${path}`);
      if (operation === 'create' && there) {
        return invalid(`repository file already exists [path: ${path}]`);
      }
      if (operation !== 'create' && !there) return NOT_FOUND;
      if (operation !== 'create' && sha !== there) {
        return invalid(`sha does not match [given: ${sha}, expected: ${there}]`);
      }
      const bytes = Buffer.from(content, 'base64');
      changes.set(path, operation === 'delete' ? undefined : await this.repository.store(bytes));
    }
    try {
      const sha = await this.repository.change(branch, head, changes, message);
      return { status: 201, body: { commit: { sha }, files: [] } };
    } catch (error) {
      if (!(error instanceof MovedOn)) throw error;
      return { status: 409, body: { message: 'branch has moved on' } };
    }
  }
}
