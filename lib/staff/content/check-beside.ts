import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Problem } from '../../content/problem.ts';
import type { RawContent } from '../../content/raw.ts';
import { clinicDay } from '../../i18n/clinic-day.ts';
import { isForPublishing } from './is-for-publishing.ts';

/** What the process beside is asked, and what it answers. */
export type CheckQuestion = { id: number; raw: RawContent; today: string };
export type CheckAnswer = { id: number; problems: Problem[] };

type Waiting = { resolve: (problems: Problem[]) => void; reject: (problem: Error) => void };
type Beside = { child: ChildProcess; waiting: Map<number, Waiting>; asked: number };

// A bundler may make several copies of this module, which share one process.
const place = Symbol.for('andante.check-beside');
const shared = globalThis as { [place]?: Beside | undefined };

/**
 * Everything the content check finds in a content on a day, but what the publishing settles, found by a process beside the server: the check of the whole content takes a
 * second and the first one several, during which nobody would be answered.
 */
export function checkBeside(raw: RawContent, today = clinicDay()): Promise<Problem[]> {
  shared[place] ??= start();
  const beside = shared[place];
  beside.asked += 1;
  const id = beside.asked;
  return new Promise((resolve, reject) => {
    beside.waiting.set(id, { resolve, reject });
    beside.child.channel?.ref();
    beside.child.send({ id, raw, today } satisfies CheckQuestion);
  });
}

function start(): Beside {
  // The name is put together at run time: a bundler would take the file for one of its own.
  const program = join(process.cwd(), 'lib', 'cli', ['check', 'beside.ts'].join('-'));
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
  const beside: Beside = { child, waiting: new Map(), asked: 0 };
  child.on('message', ({ id, problems }: CheckAnswer) => {
    beside.waiting.get(id)?.resolve(problems.filter((problem) => !isForPublishing(problem)));
    beside.waiting.delete(id);
    if (beside.waiting.size === 0) child.channel?.unref();
  });
  const end = (): void => {
    if (shared[place] === beside) shared[place] = undefined; // the next question starts another
    for (const { reject } of beside.waiting.values()) reject(new Error('The check beside the server ended.'));
    beside.waiting.clear();
  };
  child.once('error', end).once('exit', end);
  child.unref(); // the server may end although this process is there, unless somebody waits for it
  return beside;
}
