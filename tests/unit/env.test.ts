import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { doubtsAboutAddress } from '#lib/env.ts';
import { bareEnvironment } from '#tests/support/bare-environment.ts';

/** What the settings say of each of these addresses, read anew for each in one process. */
function readAddresses(addresses: readonly string[]): string[] {
  const program = `
    for (const [index, address] of ${JSON.stringify(addresses)}.entries()) {
      process.env.SITE_URL = address;
      await import('./lib/env.ts?' + index).then(({ env }) => console.log(env.SITE_URL), ({ message }) => console.log(message));
    }`;
  const env = { ...bareEnvironment(), NODE_ENV: 'production' as const, VAR_DIR: '/nowhere' };
  const { stdout, stderr, status } = spawnSync('node', ['--input-type=module', '-e', program], { encoding: 'utf8', env });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.trimEnd().split('\n');
}

const taken = {
  'https://clinic.example': 'https://clinic.example',
  'https://clinic.example/': 'https://clinic.example',
  'HTTPS://Clinic.example:443': 'https://clinic.example',
  'http://clinic.example:8080': 'http://clinic.example:8080',
};
const notBare = [
  'https://clinic.example/andante',
  'https://clinic.example/?a=b',
  'https://clinic.example?',
  'https://clinic.example/#top',
  'https://me:secret@clinic.example',
];
const noAddresses = ['javascript:alert(1)', 'ftp://clinic.example', 'clinic.example', 'https://'];
const addresses = [...Object.keys(taken), ...notBare, ...noAddresses];

describe('the public address of the site', () => {
  const said = new Map<string, string | undefined>();
  beforeAll(() => {
    const lines = readAddresses(addresses);
    expect(lines).toHaveLength(addresses.length);
    for (const [index, address] of addresses.entries()) said.set(address, lines[index]);
  });

  it.each(Object.entries(taken))('%s is taken as %s', (written, address) => {
    expect(said.get(written)).toBe(address);
  });

  it.each(notBare)('%s is refused, because pages are at the root only', (written) => {
    expect(said.get(written)).toBe(
      'SITE_URL must end with the name of the site, without a path, a query or an account: https://clinic.example.',
    );
  });

  it.each(noAddresses)('%s is refused, because it is no web address', (written) => {
    expect(said.get(written)).toContain('SITE_URL must be a full address such as https://clinic.example');
  });
});

describe('a server that starts', () => {
  it('says that a public site has no address', () => {
    expect(doubtsAboutAddress({ mode: 'production', started: 'http://localhost:3000' })).toEqual([
      'SITE_URL is not set: pages and messages name http://localhost:3000, which only this machine can open. Set it at build and at start.',
    ]);
  });

  it('says that it was built for another address', () => {
    expect(doubtsAboutAddress({ mode: 'production', built: 'https://a.example', started: 'https://b.example' })).toEqual([
      'SITE_URL is https://b.example, but the site was built for https://a.example: its pages name that address. Build it again with the same SITE_URL.',
    ]);
  });

  it('says nothing when all is well', () => {
    expect(doubtsAboutAddress({ mode: 'production', built: 'https://a.example', started: 'https://a.example' })).toEqual([]);
  });
});

describe('a command with a setting that is refused', () => {
  it.each(['backup', 'restore', 'purge', 'requests'])('%s says so in one sentence', (command) => {
    const env = { ...bareEnvironment(), NODE_ENV: 'production' as const, DATABASE_URL: 'mysql://user:secret@db' };
    const { stdout, stderr, status } = spawnSync('node', [`lib/cli/${command}.ts`], { encoding: 'utf8', env });

    expect(stdout + stderr).toBe('DATABASE_URL must start with postgres:// or postgresql://.\n');
    expect(status).toBe(1);
  });
});
