import { spawn } from 'node:child_process';

/** How much of what a command prints is kept, in characters: its end, where the reason stands. */
const kept = 200_000;

/** Runs an npm script in a folder, either where whoever asked can read its lines, or keeping them. */
export function runScript(
  cwd: string,
  script: string,
  words: readonly string[],
  keepLines: boolean,
): Promise<{ passed: boolean; printed: string }> {
  const args = ['run', ...(keepLines ? ['--silent'] : []), script, ...(words.length > 0 ? ['--', ...words] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, stdio: ['ignore', keepLines ? 'pipe' : 'inherit', keepLines ? 'pipe' : 'inherit'] });
    let printed = '';
    const keep = (part: Buffer): void => {
      printed = (printed + part.toString()).slice(-kept);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => resolve({ passed: code === 0, printed }));
  });
}
