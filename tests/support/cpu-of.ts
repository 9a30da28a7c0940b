import { readFileSync } from 'node:fs';

/** Milliseconds of CPU that a process has used so far, and those of its children that have ended; Linux counts them in hundredths of a second. */
export function cpuOf(pid: number): { own: number; ended: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map((ticks) => Number(ticks) * 10);
  return { own: user + system, ended: endedUser + endedSystem };
}
