import { readFile, writeFile } from 'node:fs/promises';
import { caddyfile } from '../servers/caddy.ts';
import { nginxConf } from '../servers/nginx.ts';
import { parseHeaders } from './serve/headers-file.ts';

// Writes the examples for servers from the one definition of the headers: `npm run servers`.
const root = new URL('../../', import.meta.url);
const rules = parseHeaders(await readFile(new URL('public/_headers', root), 'utf8'));
await writeFile(new URL('docs/server/nginx.conf', root), nginxConf(rules));
await writeFile(new URL('docs/server/Caddyfile', root), caddyfile(rules));
