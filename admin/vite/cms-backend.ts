import type { Plugin } from 'vite';
import type { BackendName, CmsEnv } from '../config/backend.ts';

const EXPORTS: Readonly<Record<BackendName, [module: string, name: string]>> = {
  proxy: ['decap-cms-backend-proxy', 'ProxyBackend'],
  'test-repo': ['decap-cms-backend-test', 'TestBackend'],
  github: ['decap-cms-backend-github', 'GitHubBackend'],
  gitlab: ['decap-cms-backend-gitlab', 'GitLabBackend'],
  gitea: ['decap-cms-backend-gitea', 'GiteaBackend'],
};

export interface CmsBackends {
  readonly content: CmsEnv;
  /** Absent where there is no second editor. */
  readonly monitoring: CmsEnv | undefined;
  readonly siteUrl: string;
}

/** Gives each editor the one backend it is built for, and where the site is. */
export function cmsBackend({ content, monitoring, siteUrl }: CmsBackends): Plugin {
  const modules = new Map([['virtual:cms-backend', content]]);
  if (monitoring) modules.set('virtual:monitoring-backend', monitoring);
  return {
    name: 'cms-backend',
    resolveId: (source) => (modules.has(source) ? `\0${source}` : undefined),
    load(id) {
      const env = id.startsWith('\0') ? modules.get(id.slice(1)) : undefined;
      if (!env) return undefined;
      const [module, name] = EXPORTS[env.backend];
      return (
        `export { ${name} as Backend } from '${module}';\n` +
        `export const env = ${JSON.stringify(env)};\n` +
        `export const siteUrl = ${JSON.stringify(siteUrl)};\n`
      );
    },
  };
}
