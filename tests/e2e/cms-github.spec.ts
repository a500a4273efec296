import { forgeSuite } from './forges/forge-suite.ts';
import { GitHub } from './forges/github.ts';

forgeSuite(() => new GitHub(), { hasDrafts: true });
