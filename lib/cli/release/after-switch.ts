import { spawn } from 'node:child_process';

/** Runs the command of AFTER_SWITCH, if there is one, with the id of the release that serves now. That it fails is said, and changes nothing. */
export function runAfterSwitch(command: string | undefined, id: string, say: (line: string) => void): void {
  if (command === undefined) return;
  // biome-ignore lint/style/noProcessEnv: the command gets what this process was started with
  const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, RELEASE: id } });
  const fail = (why: string): void => say(`The command of AFTER_SWITCH failed after the switch to ${id} (${why}); the release serves.`);
  child.once('error', ({ message }) => fail(message));
  child.once('exit', (code, signal) => {
    if (code !== 0) fail(signal ?? String(code));
  });
}
