/** Where the CMS reads and writes, chosen by the environment when the site is built. */

export type BackendName = 'proxy' | 'test-repo' | 'github' | 'gitlab' | 'gitea';

export interface CmsEnv {
  readonly backend: BackendName;
  /** `owner/name` on the forge. */
  readonly repo?: string;
  readonly branch: string;
  readonly apiRoot?: string;
  readonly baseUrl?: string;
  readonly appId?: string;
  readonly authEndpoint?: string;
}

// Forgejo answers Gitea's API, and Decap's own Forgejo backend cannot create entries (decap-cms 7949).
const ALIASES: Readonly<Record<string, BackendName>> = {
  proxy: 'proxy',
  'test-repo': 'test-repo',
  github: 'github',
  gitlab: 'gitlab',
  gitea: 'gitea',
  forgejo: 'gitea',
};

const NEEDED: Readonly<Record<BackendName, readonly (keyof CmsEnv)[]>> = {
  proxy: [],
  'test-repo': [],
  github: ['repo', 'baseUrl'],
  gitlab: ['repo', 'appId', 'baseUrl'],
  gitea: ['repo', 'appId', 'baseUrl'],
};

/** The name of a setting in the environment, without the editor's prefix. */
const VARIABLES = {
  backend: 'BACKEND',
  repo: 'REPO',
  branch: 'BRANCH',
  apiRoot: 'API_ROOT',
  baseUrl: 'BASE_URL',
  appId: 'APP_ID',
  authEndpoint: 'AUTH_ENDPOINT',
} as const satisfies Record<keyof CmsEnv, string>;

/** Where an editor of this computer reads and writes; a path of the site itself. */
export const PROXY_ADDRESSES = {
  content: '/api/v1',
  monitoring: '/api/v1/monitoring',
} as const;

type Environment = Readonly<Record<string, string | undefined>>;
type Prefix = 'CMS' | 'MONITORING';

const readerOf = (env: Environment, prefix: Prefix) => (key: keyof CmsEnv) =>
  env[`${prefix}_${VARIABLES[key]}`]?.trim() || undefined;

/** Reads `CMS_*`. Throws one sentence that names what is missing or wrong. */
export function readCmsEnv(env: Environment): CmsEnv {
  return readEnv(env, 'CMS');
}

/**
 * Reads `MONITORING_*`, the settings of the second editor for private records. Returns `undefined`
 * where there are none: on this computer it then writes to a local folder, and a published site has
 * no second editor. Throws one sentence that names what is missing or wrong.
 */
export function readMonitoringEnv(env: Environment): CmsEnv | undefined {
  const content = readCmsEnv(env);
  const value = readerOf(env, 'MONITORING');
  if (value('backend') === undefined && content.backend !== 'proxy') return undefined;
  const monitoring = readEnv(env, 'MONITORING');
  const isShared = monitoring.repo !== undefined && monitoring.repo === content.repo;
  if (isShared && monitoring.baseUrl === content.baseUrl) {
    throw new Error(
      'MONITORING_REPO is the repository of the public site. Private records need one of their own.',
    );
  }
  return monitoring;
}

function readEnv(env: Environment, prefix: Prefix): CmsEnv {
  const value = readerOf(env, prefix);
  const name = value('backend') ?? 'proxy';
  const backend = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
  if (!backend) {
    const known = Object.keys(ALIASES).join(', ');
    throw new Error(`${prefix}_BACKEND is "${name}". Use one of: ${known}.`);
  }
  const missing = NEEDED[backend]
    .filter((key) => !value(key))
    .map((key) => `${prefix}_${VARIABLES[key]}`);
  if (missing.length > 0) {
    throw new Error(`The CMS backend ${name} needs ${missing.join(', ')} as well. Set them.`);
  }
  const optional = (['repo', 'apiRoot', 'baseUrl', 'appId', 'authEndpoint'] as const).flatMap(
    (key) => (value(key) ? [[key, value(key)]] : []),
  );
  return { backend, branch: value('branch') ?? 'main', ...Object.fromEntries(optional) } as CmsEnv;
}

const COMMIT_MESSAGES = {
  create: 'Tambah {{collection}} “{{slug}}”',
  update: 'Ubah {{collection}} “{{slug}}”',
  delete: 'Hapus {{collection}} “{{slug}}”',
  uploadMedia: 'Unggah “{{path}}”',
  deleteMedia: 'Hapus “{{path}}”',
};

/** Decap's `backend` setting. `proxyAddress` is where an editor of this computer asks. */
export function toBackendConfig(
  env: CmsEnv,
  proxyAddress: string = PROXY_ADDRESSES.content,
): Readonly<Record<string, unknown>> {
  const { backend: name, branch, repo, baseUrl, appId } = env;
  const common = { name, branch, commit_messages: COMMIT_MESSAGES };
  switch (name) {
    case 'proxy':
      return { ...common, proxy_url: proxyAddress };
    case 'test-repo':
      return { name };
    case 'github':
      return {
        ...common,
        repo,
        base_url: baseUrl,
        auth_endpoint: env.authEndpoint ?? 'auth',
        ...(env.apiRoot && { api_root: env.apiRoot }),
      };
    case 'gitlab':
      return {
        ...common,
        repo,
        auth_type: 'pkce',
        app_id: appId,
        base_url: baseUrl,
        api_root: env.apiRoot ?? `${baseUrl}/api/v4`,
        auth_endpoint: env.authEndpoint ?? 'oauth/authorize',
      };
    case 'gitea':
      return {
        ...common,
        repo,
        app_id: appId,
        base_url: baseUrl,
        api_root: env.apiRoot ?? `${baseUrl}/api/v1`,
        ...(env.authEndpoint && { auth_endpoint: env.authEndpoint }),
      };
  }
}

/** Whether the backend keeps drafts apart until they are reviewed. */
export function hasWorkflow({ backend }: CmsEnv): boolean {
  return backend === 'github' || backend === 'gitlab';
}

/** The origins the CMS talks to besides its own, for its content security policy. */
export function backendOrigins(env: CmsEnv): string[] {
  const config = toBackendConfig(env);
  const urls = [config['api_root'], config['base_url']].filter((url) => typeof url === 'string');
  const defaults = env.backend === 'github' && !env.apiRoot ? ['https://api.github.com'] : [];
  return [...new Set([...urls.map((url) => new URL(url).origin), ...defaults])].sort();
}
