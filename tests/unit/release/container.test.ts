import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

/** No machine that runs the tests need have a program for containers: what the file says is tried by hand, step by step. */
const lines = readFileSync('deploy/Containerfile', 'utf8').replaceAll('\\\n', '').split('\n');
const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
const commandAfter = (name: string): string[] => JSON.parse(/\[.*\]$/.exec(last.find((line) => line.startsWith(name)) ?? '')?.[0] ?? '[]');

/** What the health check ends with while the server answers with this status; 0 is healthy. */
async function checkedAt(status: number): Promise<number | null> {
  const server = createServer(({ url }, response) => response.writeHead(url === '/api/health' ? status : 404).end()).listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const [, ...words] = commandAfter('HEALTHCHECK').map((word) => word.replace(':3000', `:${port}`));
  const check = spawn(process.execPath, words, { stdio: 'ignore' });
  const [code] = await once(check, 'exit');
  server.closeAllConnections();
  server.close();
  return code;
}

describe('the image of a release', () => {
  it('runs as a user without rights, who owns nothing but the folder of requests', () => {
    const user = last.indexOf('USER andante');

    expect(user).toBeGreaterThan(0);
    expect(last.slice(user).filter((line) => /^(?:RUN|COPY|USER root)/.test(line))).toEqual([]);
    expect(last.filter((line) => line.includes('--chown'))).toEqual([]);
    expect(last).toContain('VOLUME /var/lib/andante');
  });

  it('is healthy while the site says so, and not when somebody should look or nobody answers', async () => {
    expect(await checkedAt(200)).toBe(0);
    expect(await checkedAt(503)).toBe(1);
  });

  it('is made by scripts that exist, and starts what npm run serve starts', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const asked = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));

    expect(asked).toEqual(['check:content', 'build', 'check:build']);
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
    expect(scripts.serve).toContain(commandAfter('CMD').join(' '));
  });
});
