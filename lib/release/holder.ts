import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A name for this process, by which others can tell whether it still is. */
export function thisHolder(): string {
  return [hostname(), process.pid, numbering(), startOf(process.pid), randomUUID()].join(' ');
}

/**
 * Whether a holder was a process that has ended: none has its number any more, or one that started at another time. Of a process of
 * another machine or container only time can tell, also where that one has the same name and a process of the same number.
 */
export function isGone(holder: string): boolean {
  const [host, number, counted, start] = holder.split(' ');
  const pid = Number(number);
  if (host !== hostname() || counted !== numbering() || !Number.isInteger(pid)) return false;
  try {
    process.kill(pid, 0);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'ESRCH';
  }
  return startOf(pid) !== start;
}

/** Within what a number names one process: a start of the machine, and a container. Where Linux does not say it, the machine. */
function numbering(): string {
  return orUnknown(() => `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${readlinkSync('/proc/self/ns/pid')}`);
}

/** When a process started, in ticks of its machine: the 22nd word of its line (man 5 proc), of which the second may hold spaces. */
function startOf(pid: number): string {
  return orUnknown(
    () => readFileSync(/* turbopackIgnore: true */ `/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? 'unknown',
  );
}

function orUnknown(read: () => string): string {
  try {
    return read();
  } catch {
    return 'unknown';
  }
}
