import type { BackendName } from '../config/backend.ts';
import type { OpenedText } from '../drafts/opened-text.ts';
import type { BackendClass } from './backend.ts';
import { conflictGuard } from './conflict-guard.ts';
import { forgeBackend } from './forge-backend.ts';
import { giteaBackend } from './gitea-backend.ts';
import { githubBackend } from './github-backend.ts';
import { gitlabBackend } from './gitlab-backend.ts';

interface Options {
  readonly opened: OpenedText;
  readonly onConflict: () => void;
}

const OWN: Readonly<Partial<Record<BackendName, (Base: BackendClass) => BackendClass>>> = {
  gitea: giteaBackend,
  github: githubBackend,
  gitlab: gitlabBackend,
};

/** Decap's backend, made to tell its failures in words and never to lose what somebody wrote. */
export function safeBackend(name: BackendName, Base: BackendClass, options: Options): BackendClass {
  const own = OWN[name];
  return conflictGuard(own ? forgeBackend(own(Base)) : Base, options);
}
