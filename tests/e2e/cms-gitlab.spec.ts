import { forgeSuite } from './forges/forge-suite.ts';
import { GitLab } from './forges/gitlab.ts';

forgeSuite(() => new GitLab(), { hasDrafts: true });
