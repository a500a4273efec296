import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { get } from './get.ts';

/** A web server of the machine that serves a built site over http and https, until it is ended. */
export interface Running {
  readonly http: string;
  readonly https: string;
  close(): Promise<void>;
}

export interface Server {
  readonly name: string;
  /** Whether it is on this machine; `apt-get install` makes it so. */
  readonly isInstalled: boolean;
  /** Whether it can send brotli. */
  readonly hasBrotli: boolean;
  /** Runs the example of docs/server with other addresses, folders and certificate. */
  start(siteDir: string, workDir: string): Promise<Running>;
}

const has = (program: string) =>
  spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
const example = (name: string) =>
  readFile(new URL(`../../../docs/server/${name}`, import.meta.url), 'utf8');

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const NGINX: Server = {
  name: 'nginx',
  isInstalled: has('nginx'),
  hasBrotli: existsSync(BROTLI_MODULE),
  async start(siteDir, workDir) {
    const [httpPort, httpsPort] = await freePorts();
    const { cert, key } = certificate(workDir);
    const isRoot = process.getuid?.() === 0;
    const site = replaceAll(await example('nginx.conf'), [
      [/^ +listen \[::\].*\n/gm, ''],
      ['listen 80;', `listen 127.0.0.1:${httpPort};`],
      ['listen 443 ', `listen 127.0.0.1:${httpsPort} `],
      [/server_name .*;/g, 'server_name localhost;'],
      [/ssl_certificate .*;/, `ssl_certificate ${cert};`],
      [/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`],
      ['/var/www/katalog', siteDir],
      ...(this.hasBrotli ? [] : ([[/^ +brotli_static on;\n/m, '']] as const)),
    ]);
    await writeFile(join(workDir, 'katalog.conf'), site);
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    await writeFile(
      join(workDir, 'nginx.conf'),
      `${this.hasBrotli ? `load_module ${BROTLI_MODULE};` : ''}
${isRoot ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${workDir}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${temp.map((name) => `${name}_temp_path ${workDir}/${name};`).join('\n  ')}
  include katalog.conf;
}
`,
    );
    const args = ['-p', workDir, '-c', join(workDir, 'nginx.conf'), '-e', 'stderr'];
    return run('nginx', args, {}, httpPort, httpsPort);
  },
};

export const CADDY: Server = {
  name: 'Caddy',
  isInstalled: has('caddy'),
  hasBrotli: true,
  async start(siteDir, workDir) {
    const [httpPort, httpsPort] = await freePorts();
    const { cert, key } = certificate(workDir);
    const site = replaceAll(await example('Caddyfile'), [
      ['katalog.example.id {', `localhost {\n\tbind 127.0.0.1\n\ttls ${cert} ${key}`],
      ['/var/www/katalog', siteDir],
    ]);
    const global = `{
	admin off
	http_port ${httpPort}
	https_port ${httpsPort}
	skip_install_trust
}
`;
    await writeFile(join(workDir, 'Caddyfile'), global + site);
    const home = join(workDir, 'rumah');
    await mkdir(home);
    const args = ['run', '--config', join(workDir, 'Caddyfile'), '--adapter', 'caddyfile'];
    const env = { HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
    return run('caddy', args, env, httpPort, httpsPort);
  },
};

type Change = readonly [from: string | RegExp, to: string];

/** Every change must find something: an example that has changed is not run half changed. */
function replaceAll(text: string, changes: readonly Change[]): string {
  return changes.reduce((result, [from, to]) => {
    const changed =
      typeof from === 'string' ? result.replaceAll(from, to) : result.replace(from, to);
    if (changed === result) throw new Error(`The example has no ${String(from)}.`);
    return changed;
  }, text);
}

function certificate(workDir: string) {
  const [cert, key] = [join(workDir, 'sertifikat.pem'), join(workDir, 'kunci.pem')];
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const { status, stderr } = spawnSync(
    'openssl',
    [...args, ...names, '-keyout', key, '-out', cert],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { cert, key };
}

async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) =>
          server.listen(0, '127.0.0.1', () => {
            resolve((server.address() as AddressInfo).port);
          }),
        ),
    ),
  );
  for (const server of servers) server.close();
  return [ports[0] ?? 0, ports[1] ?? 0];
}

async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  httpPort: number,
  httpsPort: number,
): Promise<Running> {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const https = `https://localhost:${httpsPort}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${program} has ended: ${output}`);
    const answer = await get(`${https}/`).catch(() => undefined);
    if (answer) {
      const close = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      return { https, http: `http://localhost:${httpPort}`, close };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${program} does not answer: ${output}`);
}
