import { spawn } from 'node:child_process';

/** Git said no; `said` is what it wrote. */
export class GitFailed extends Error {
  override name = 'GitFailed';
  readonly said: string;

  constructor(args: readonly string[], said: string) {
    super(`git ${args[0]} failed.`);
    this.said = said.trim();
  }
}

/** What a run of git needs besides its words; `patience` ends one that talks to another machine, in milliseconds. */
type Options = { folder?: string; input?: string | Buffer; env?: Record<string, string>; patience?: number };

/** No question at a terminal that nobody watches, answers in English, and no repository but the one that is named. */
const quiet = ['GIT_TERMINAL_PROMPT=0', 'GIT_OPTIONAL_LOCKS=0', 'LC_ALL=C'];
const foreign = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_PREFIX'].flatMap((name) => ['-u', name]);

/**
 * Runs git to its end and gives what it wrote.
 *
 * @throws GitFailed
 */
export function git(args: readonly string[], { folder, input, env = {}, patience }: Options = {}): Promise<Buffer> {
  const own = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const words = [...foreign, ...quiet, ...own, 'git', ...(folder === undefined ? [] : ['--git-dir', folder]), ...args];
  return new Promise((resolve, reject) => {
    const child = spawn('env', words, { stdio: ['pipe', 'pipe', 'pipe'], timeout: patience });
    const out: Buffer[] = [];
    const faults: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => faults.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new GitFailed(args, Buffer.concat(faults).toString()));
    });
    child.stdin.on('error', () => undefined); // one that ended early says why itself
    child.stdin.end(input);
  });
}

/** The same as one line of text. */
export async function gitLine(args: readonly string[], options?: Options): Promise<string> {
  return (await git(args, options)).toString().trim();
}
