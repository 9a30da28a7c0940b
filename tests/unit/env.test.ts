import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { doubtsAboutAddress } from '#lib/env.ts';
import { bareEnvironment } from '#tests/support/bare-environment.ts';

/** What the settings say of each of these values of one of them, read anew for each in one process. */
function readValues(name: string, values: readonly string[]): string[] {
  const program = `
    for (const [index, value] of ${JSON.stringify(values)}.entries()) {
      process.env[${JSON.stringify(name)}] = value;
      await import('./lib/env.ts?' + index).then(({ env }) => console.log(env[${JSON.stringify(name)}]), ({ message }) => console.log(message));
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
const notBareHosts = ['https://*', 'https://*.clinic.example', 'https://clinic..example', 'https://-'];
const noAddresses = ['javascript:alert(1)', 'ftp://clinic.example', 'clinic.example', 'https://'];
const addresses = [...Object.keys(taken), ...notBare, ...notBareHosts, ...noAddresses];

describe('the public address of the site', () => {
  const said = new Map<string, string | undefined>();
  beforeAll(() => {
    const lines = readValues('SITE_URL', addresses);
    expect(lines).toHaveLength(addresses.length);
    for (const [index, address] of addresses.entries()) said.set(address, lines[index]);
  });

  it.each(Object.entries(taken))('%s is taken as %s', (written, address) => {
    expect(said.get(written)).toBe(address);
  });

  it.each([...notBare, ...notBareHosts])('%s is refused, because pages are at the root only', (written) => {
    expect(said.get(written)).toBe(
      'SITE_URL must end with the name of the site, without a path, a query or an account: https://clinic.example.',
    );
  });

  it.each(noAddresses)('%s is refused, because it is no web address', (written) => {
    expect(said.get(written)).toContain('SITE_URL must be a full address such as https://clinic.example');
  });
});

describe('a setting', () => {
  const numbers = ['LIMIT_PER_ADDRESS', 'LIMIT_EVERYONE', 'LIMIT_MINUTES', 'LIMIT_FORMS', 'LIMIT_ANSWERS', 'TRUST_PROXY'];
  const bounds = new Map([
    ['LIMIT_MINUTES', 'from 1 to 1440'],
    ['TRUST_PROXY', 'from 0 to 10'],
  ]);

  it.each(numbers)('%s is a whole number within bounds, written in digits', (name) => {
    const [taken, ...refused] = readValues(name, ['7', '1e12', '999999999999', '-1', '2.5', '0x10', 'ten', ' ']);

    expect(taken).toBe('7');
    expect(new Set(refused)).toEqual(new Set([`${name} must be a whole number ${bounds.get(name) ?? 'from 1 to 1000000'}.`]));
  });

  it.each(['VAR_DIR', 'RELEASES_DIR', 'SHARED_RELEASES', 'CONTENT_REMOTE', 'DATA_KEYS'])('%s is not blank', (name) => {
    expect(readValues(name, ['  '])).toEqual([`${name} is blank: give it a value, or leave it out.`]);
  });

  it('for the mail server is an address with a name and a port, and a password in it is never shown', () => {
    const taken = [
      'smtp://mail.example',
      'smtps://me:pa%2Fss@mail.example:465',
      'smtp://[::1]:2525',
      'smtp://127.0.0.1:25/?tls.servername=x',
    ];
    const refused = [
      'smtp://',
      'smtp://*',
      'smtp://mail.example:0',
      'smtp://me:secret%@mail.example',
      'smtps://me:secret@mail.example:99999',
      'smtps://me:secret@mail.example:46x',
      'smtp://me:12#secret@mail.example',
    ];

    expect(readValues('SMTP_URL', taken)).toEqual(taken);
    const said = readValues('SMTP_URL', refused);
    expect(said).toEqual(
      refused.map(() => expect.stringMatching(/^SMTP_URL must be a full address such as smtps:\/\/user:password@mail\.example:465/)),
    );
    expect(said.join()).not.toMatch(/secret|99999/);
  });

  it('for the sender is one address, with or without a name', () => {
    const taken = ['requests@clinic.example', 'Andante <requests@clinic.example>', '"Clinique, Andante" <requests@clinic.example>'];
    const refused = [
      'requests',
      'Andante',
      'Andante <requests>',
      'a@clinic.example, b@clinic.example',
      'Clinic, Andante <a@clinic.example>',
    ];

    expect(readValues('MAIL_FROM', taken)).toEqual(taken);
    const sentence = 'MAIL_FROM must be one address, such as Andante <requests@clinic.example>.';
    expect(readValues('MAIL_FROM', refused)).toEqual(refused.map(() => sentence));
  });

  it('for the database is an address that can be read', () => {
    expect(readValues('DATABASE_URL', ['postgres://me:secret@db:99999/x', 'postgres:///x?host=/run/postgresql'])).toEqual([
      'DATABASE_URL must be a full address such as postgres://user:password@host/name.',
      'postgres:///x?host=/run/postgresql',
    ]);
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
