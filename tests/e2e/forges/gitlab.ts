import { Forge, OWNER, REPO, USER } from './forge.ts';
import type { Answer, Request } from './forge.ts';
import { GitLabRepository } from './gitlab-repository.ts';
import { MergeRequests } from './merge-requests.ts';
import { PkceLogin } from './pkce.ts';

const NOT_FOUND = { status: 404, body: { message: '404 Not Found' } };

/** GitLab: API v4, as far as the CMS uses it. */
export class GitLab extends Forge {
  protected override readonly apiPath = ['api', 'v4'];
  readonly #login = new PkceLogin({
    redirect: () => `${this.siteOrigin}/admin/`,
    newToken: () => this.newToken(),
  });
  readonly #files = new GitLabRepository(() => this.repository);
  #mergeRequests = new MergeRequests(() => this.repository);

  override get env() {
    return {
      CMS_BACKEND: 'gitlab',
      CMS_REPO: `${OWNER}/${REPO}`,
      CMS_APP_ID: this.#login.appId,
      CMS_BASE_URL: this.url,
    };
  }

  override reset(repository: GitLab['repository']): void {
    super.reset(repository);
    this.#mergeRequests = new MergeRequests(() => this.repository);
  }

  override expireSessions(): void {
    this.expireTokens();
    this.#login.forgetSessions();
  }

  /** Every token has had its two hours; who is logged in may ask for a new one. */
  expireTokens(): void {
    super.expireSessions();
  }

  protected override page(request: Request): Answer | undefined {
    switch (request.path.join('/')) {
      case 'oauth/authorize':
        return this.#login.authorize(request);
      case 'oauth/token':
        return this.#login.token(request);
      default:
        return undefined;
    }
  }

  protected override unauthorized(): Answer {
    const description = 'Token is expired. You can either do re-authorization or token refresh.';
    return { status: 401, body: { error: 'invalid_token', error_description: description } };
  }

  protected override async api(request: Request): Promise<Answer> {
    const { path } = request;
    if (path.join('/') === 'user') return { status: 200, body: USER };
    if (path[0] !== 'projects' || path[1] !== `${OWNER}/${REPO}`) return NOT_FOUND;
    const rest = path.slice(2);
    if (rest.length === 0) {
      const permissions = { project_access: { access_level: 40 }, group_access: null };
      return { status: 200, body: { permissions, shared_with_groups: [], default_branch: 'main' } };
    }
    const inner = { ...request, path: rest.slice(1) };
    const answer =
      rest[0] === 'merge_requests'
        ? await this.#mergeRequests.answer(inner)
        : await this.#files.answer(inner);
    return answer ?? NOT_FOUND;
  }
}
