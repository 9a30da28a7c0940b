import { spawn } from 'node:child_process';

export type Site = { url: string; stop: () => void };

/** Serves the built site on a port of this machine, with these settings, until it is stopped. */
export async function serveSite(port: number, settings: Record<string, string> = {}): Promise<Site> {
  const url = `http://localhost:${port}`;
  const server = spawn('npm', ['run', 'serve', '--', '-p', String(port)], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...settings },
  });
  const answers = (): Promise<boolean> =>
    fetch(`${url}/en`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries += 1) {
    if (server.exitCode !== null || tries > 900) throw new Error('The site did not start: build it first with “npm run build”.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, stop: () => server.pid !== undefined && process.kill(-server.pid) };
}
