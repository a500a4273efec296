import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit, TreeItem } from './git-objects.ts';
import { once } from './once.ts';

/** What a commit does to a file: its new blob, or `undefined` where it is deleted. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** A branch has moved on since it was read. Nothing was written. */
export class MovedOn extends Error {}

const ZERO = '0'.repeat(40);
const PERSON = { name: 'Orang Lain', email: 'lain@example.org' };

/** A real bare git repository, read and written as a forge does: without a work tree. */
export class GitRepository {
  readonly dir: string;

  private constructor(dir: string) {
    this.dir = dir;
  }

  /** A repository whose `main` holds the content. */
  static async create(content: ReadonlyMap<string, Buffer>): Promise<GitRepository> {
    const repository = new GitRepository(await mkdtemp(join(tmpdir(), 'katalog-forge-')));
    await repository.git(['init', '--bare', '--initial-branch=main', '.']);
    await repository.write('main', content, 'Isi awal');
    return repository;
  }

  async copy(): Promise<GitRepository> {
    const dir = await mkdtemp(join(tmpdir(), 'katalog-forge-'));
    await cp(this.dir, dir, { recursive: true });
    return new GitRepository(dir);
  }

  remove(): Promise<void> {
    return rm(this.dir, { recursive: true, force: true });
  }

  async git(args: readonly string[], input?: Buffer | string, env = {}): Promise<Buffer> {
    const child = spawn('git', args, {
      cwd: this.dir,
      env: {
        ...process.env,
        GIT_DIR: this.dir,
        GIT_AUTHOR_NAME: PERSON.name,
        GIT_AUTHOR_EMAIL: PERSON.email,
        GIT_COMMITTER_NAME: PERSON.name,
        GIT_COMMITTER_EMAIL: PERSON.email,
        ...env,
      },
    });
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const code = await new Promise((done, fail) => child.once('error', fail).once('close', done));
    if (code !== 0)
      throw new Error(`git ${args.join(' ')}: ${Buffer.concat(complaints).toString('utf8')}`);
    return Buffer.concat(out);
  }

  private async line(args: readonly string[], input?: Buffer | string, env = {}): Promise<string> {
    return (await this.git(args, input, env)).toString('utf8').trim();
  }

  /** The object a name stands for (`branch`, `commit` or `either:path`), or `undefined`. */
  async resolve(name: string): Promise<string | undefined> {
    const [revision = '', ...path] = name.split(':');
    const fixed = [(await this.head(revision)) ?? revision, ...path].join(':');
    return once(`resolve ${fixed}`, () => this.line(['rev-parse', '--verify', fixed])).catch(
      () => undefined,
    );
  }

  /** The commit a branch stands at. */
  head(branch: string): Promise<string | undefined> {
    return readFile(join(this.dir, 'refs/heads', branch), 'utf8').then(
      (sha) => sha.trim(),
      () => undefined,
    );
  }

  async branches(): Promise<string[]> {
    const names = await this.line(['for-each-ref', '--format=%(refname:short)', 'refs/heads']);
    return names.split('\n').filter(Boolean);
  }

  /** The branches that contain a commit. */
  async branchesWith(sha: string): Promise<string[]> {
    const args = ['for-each-ref', `--contains=${sha}`, '--format=%(refname:short)', 'refs/heads'];
    return (await this.line(args)).split('\n').filter(Boolean);
  }

  read(object: string): Promise<Buffer> {
    return once(`read ${object}`, () => this.git(['cat-file', 'blob', object]));
  }

  /** A file of a branch as text, or `undefined` where it is not there. */
  async text(path: string, revision = 'main'): Promise<string | undefined> {
    const blob = await this.resolve(`${revision}:${path}`);
    return blob && (await this.read(blob)).toString('utf8');
  }

  async list(tree: string, isDeep = false): Promise<TreeItem[]> {
    const args = ['ls-tree', '-l', '-z', ...(isDeep ? ['-r', '-t'] : []), tree];
    const lines = (await once(args.join(' '), () => this.git(args)))
      .toString('utf8')
      .split('\0')
      .filter(Boolean);
    return lines.map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/);
      return {
        mode,
        type: type as TreeItem['type'],
        sha,
        path,
        size: size === '-' ? undefined : Number(size),
      };
    });
  }

  /** The paths of all files of a branch below a folder. */
  async files(folder: string, revision = 'main'): Promise<string[]> {
    const tree = await this.resolve(`${revision}:${folder}`);
    const items = tree ? await this.list(tree, true) : [];
    return items.filter(({ type }) => type === 'blob').map(({ path }) => path);
  }

  /** Commits that lead to a revision, newest first; of a path, those that changed it. */
  async log(range: string, { path, limit = 100 }: { path?: string; limit?: number } = {}) {
    const format = ['%H', '%T', '%P', '%an', '%aI', '%B'].join('%x1f') + '%x1e';
    const fixed = (await this.head(range)) ?? range;
    const args = ['log', `-${limit}`, `--format=${format}`, fixed, '--', ...(path ? [path] : [])];
    const records = (await once(args.join(' '), () => this.line(args)))
      .split('\x1e')
      .filter((record) => record.trim());
    return records.map((record): Commit => {
      const [sha = '', tree = '', parents = '', author = '', date = '', message = ''] = record
        .trim()
        .split('\x1f');
      const list = parents.split(' ').filter(Boolean);
      return { sha, tree, parents: list, author, date, message: message.trim() };
    });
  }

  mergeBase(one: string, other: string): Promise<string> {
    return this.line(['merge-base', one, other]);
  }

  store(content: Buffer | string): Promise<string> {
    return this.line(['hash-object', '-w', '--stdin'], content);
  }

  /** A tree made of another one and changes to it. */
  async tree(base: string | undefined, changes: Changes): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'katalog-index-'));
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    try {
      if (base) await this.git(['read-tree', base], undefined, env);
      const lines = [...changes].map(([path, blob]) =>
        blob ? `100644 ${blob}\t${path}` : `0 ${ZERO}\t${path}`,
      );
      await this.git(['update-index', '--index-info'], `${lines.join('\n')}\n`, env);
      return await this.line(['write-tree'], undefined, env);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  commit(tree: string, parents: readonly string[], message: string): Promise<string> {
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return this.line(args, message);
  }

  /** Moves a branch, provided that it still stands where it did (`undefined`: did not exist). */
  async move(branch: string, to: string, from: string | undefined): Promise<void> {
    const args = ['update-ref', `refs/heads/${branch}`, to, from ?? ZERO];
    await this.git(args).catch((error: unknown) => {
      throw new MovedOn(`${branch} has moved on.`, { cause: error });
    });
  }

  async removeBranch(branch: string): Promise<void> {
    await this.git(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /** Commits changes of blobs to a branch that must still stand at `from`. */
  async change(branch: string, from: string | undefined, changes: Changes, message: string) {
    const tree = await this.tree(from, changes);
    const sha = await this.commit(tree, from ? [from] : [], message);
    await this.move(branch, sha, from);
    return sha;
  }

  /** Writes files to a branch, as somebody else would with git. */
  async write(
    branch: string,
    files: ReadonlyMap<string, Buffer | string | undefined>,
    why: string,
  ) {
    const changes = new Map<string, string | undefined>();
    for (const [path, content] of files) {
      changes.set(path, content === undefined ? undefined : await this.store(content));
    }
    return this.change(branch, await this.head(branch), changes, why);
  }

  /** The tree of two commits joined; `undefined` where both changed the same lines. */
  async mergedTree(one: string, other: string): Promise<string | undefined> {
    const tree = await this.line(['merge-tree', '--write-tree', one, other]).catch(() => '');
    return tree || undefined;
  }

  /** Merges a commit into a branch; `false` where both changed the same lines. */
  async merge(branch: string, other: string, message: string): Promise<boolean> {
    const head = (await this.head(branch)) ?? ZERO;
    const tree = await this.mergedTree(head, other);
    if (!tree) return false;
    await this.move(branch, await this.commit(tree, [head, other], message), head);
    return true;
  }

  /** How files differ between two commits: `A`, `M` or `D` and the path. */
  async differences(from: string, to: string): Promise<{ status: string; path: string }[]> {
    const fields = (await this.line(['diff-tree', '-r', '-z', '--name-status', from, to]))
      .split('\0')
      .filter(Boolean);
    return fields.flatMap((status, at) =>
      at % 2 === 0 ? [{ status, path: fields[at + 1] ?? '' }] : [],
    );
  }
}
