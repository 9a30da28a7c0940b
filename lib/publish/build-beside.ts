import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Builder, BuildNews, BuildOrder, Built } from './build-order.ts';
import { ownSettings } from './own-settings.ts';

type Message = { ready?: true; news?: BuildNews; built?: Built };

/** Has releases built by a program of the release that serves, or of another project. */
export function buildBeside(project = process.cwd()): Builder {
  return (order, hear, signal) => build(project, order, hear, signal);
}

/**
 * Has a release built by a process of its own, so that a server that answers readers never waits for it. Where that process is killed,
 * or the signal ends it, the publishing was interrupted.
 */
function build(project: string, order: BuildOrder, hear: (news: BuildNews) => void, signal: AbortSignal): Promise<Built> {
  return new Promise((resolve, reject) => {
    // The name is put together at run time: a bundler would take the file for one of its own.
    const program = join(project, 'lib', 'cli', ['publish', 'build.ts'].join('-'));
    const child = spawn('env', [...ownSettings.flatMap((name) => ['-u', name]), process.execPath, program], {
      cwd: project,
      detached: true, // a group of its own, which is ended as one
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let built: Built | undefined;
    const end = (): void => {
      // The whole group, from here: in the middle of a long copy it would not hear that its server is gone.
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    signal.addEventListener('abort', end, { once: true });
    child.on('message', (message: Message) => {
      if (message.ready) child.send(order);
      if (message.news) hear(message.news);
      if (message.built) built = message.built;
    });
    child.once('error', reject);
    child.once('exit', () => {
      signal.removeEventListener('abort', end);
      resolve(built ?? { failed: { code: 'interrupted', problems: [], lines: [] } });
    });
    if (signal.aborted) end();
  });
}
