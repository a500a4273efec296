import { Gitea } from './forges/gitea.ts';
import { forgeSuite } from './forges/forge-suite.ts';

forgeSuite(() => new Gitea(), { hasDrafts: false });
