import { Forge, OWNER, REPO, USER } from './forge.ts';
import type { Answer, Request } from './forge.ts';
import { GitHubObjects } from './github-objects.ts';
import { PullRequests } from './pull-requests.ts';

const NOT_FOUND = { status: 404, body: { message: 'Not Found' } };

/**
 * GitHub's REST API, as far as the CMS uses it, and at the same address the small service that
 * logs staff in: GitHub itself cannot do that for a page without a server.
 */
export class GitHub extends Forge {
  protected override readonly apiPath = ['api', 'v3'];
  readonly #objects = new GitHubObjects(() => this.repository);
  #pulls = new PullRequests(() => this.repository);

  override get env() {
    return {
      CMS_BACKEND: 'github',
      CMS_REPO: `${OWNER}/${REPO}`,
      CMS_BASE_URL: this.url,
      CMS_API_ROOT: `${this.url}/api/v3`,
    };
  }

  override reset(repository: GitHub['repository']): void {
    super.reset(repository);
    this.#pulls = new PullRequests(() => this.repository);
  }

  protected override page({ path, query }: Request): Answer | undefined {
    if (path.join('/') !== 'auth' || query.get('provider') !== 'github') return undefined;
    const message = `authorization:github:success:${JSON.stringify({ token: this.newToken(), provider: 'github' })}`;
    return {
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: handshake(message, this.siteOrigin),
    };
  }

  protected override unauthorized(): Answer {
    return { status: 401, body: { message: 'Bad credentials' } };
  }

  protected override async api(request: Request): Promise<Answer> {
    const { method, path } = request;
    if (path[0] === 'user' || path[0] === 'users') return { status: 200, body: USER };
    if (path.join('/') === 'search/issues') return { status: 200, body: { items: [] } };
    if (path[0] !== 'repos' || path[1] !== OWNER || path[2] !== REPO) return NOT_FOUND;
    const rest = path.slice(3);
    if (method === 'GET' && rest.length === 0) {
      const permissions = { admin: false, push: true, pull: true };
      return {
        status: 200,
        body: { owner: { login: OWNER }, permissions, default_branch: 'main' },
      };
    }
    const inner = { ...request, path: rest };
    const answer = (await this.#pulls.answer(inner)) ?? (await this.#objects.answer(inner));
    return answer ?? NOT_FOUND;
  }
}

/** The window greets whoever opened it, and gives the token to the one origin it knows. */
function handshake(message: string, origin: string): string {
  return `<!doctype html><title>Masuk</title><script>
    addEventListener('message', (event) => {
      if (event.origin !== ${JSON.stringify(origin)}) return;
      opener.postMessage(${JSON.stringify(message)}, event.origin);
    });
    opener.postMessage('authorizing:github', ${JSON.stringify(origin)});
  </script>`;
}
