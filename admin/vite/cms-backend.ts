import type { Plugin } from 'vite';
import type { BackendName, CmsEnv } from '../config/backend.ts';

const NAME = 'virtual:cms-backend';

const EXPORTS: Readonly<Record<BackendName, [module: string, name: string]>> = {
  proxy: ['decap-cms-backend-proxy', 'ProxyBackend'],
  'test-repo': ['decap-cms-backend-test', 'TestBackend'],
  github: ['decap-cms-backend-github', 'GitHubBackend'],
  gitlab: ['decap-cms-backend-gitlab', 'GitLabBackend'],
  gitea: ['decap-cms-backend-gitea', 'GiteaBackend'],
};

/** Gives the CMS the one backend it is built for, and where the site is. */
export function cmsBackend(env: CmsEnv, siteUrl: string): Plugin {
  const [module, name] = EXPORTS[env.backend];
  return {
    name: 'cms-backend',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export { ${name} as Backend } from '${module}';\n` +
          `export const env = ${JSON.stringify(env)};\n` +
          `export const siteUrl = ${JSON.stringify(siteUrl)};\n`
        : undefined,
  };
}
