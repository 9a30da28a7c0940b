import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Store } from '#lib/db/client.ts';
import { createStore } from '#lib/db/client.ts';
import { isStaffForm } from '#lib/i18n/staff-addresses.ts';
import { keysIn } from '#lib/security/keys.ts';
import { roles } from '#lib/staff/roles.ts';
import type { Site } from '#tests/support/server.ts';
import { serveSite } from '#tests/support/server.ts';
import { hire } from '#tests/support/staff.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const port = Number(process.env.PORT ?? 3210) + 60;

/** Every address of the staff area that the build knows, from the build itself: what is forgotten here is found all the same. */
const built = Object.values(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as Record<string, string>)
  .filter((route) => route.startsWith('/[language]/staff'))
  .map((route) => route.replace('/[language]', '').replaceAll(/\[(?:\.{3})?\w+\]/g, 'AND-4K7-92M'));

/** What may be asked before anybody is known; a form there must still be one of ours. */
const open = [
  '/staff/enrol',
  '/staff/enrol/accept',
  '/staff/sign-in',
  '/staff/sign-in/backup',
  '/staff/sign-in/code',
  '/staff/sign-in/code/check',
  '/staff/sign-in/passkey',
  '/staff/sign-in/password',
];

/** What a password alone opens. */
const halfway = ['/staff/enrol/app', '/staff/enrol/confirm', '/staff/sign-out'];

/** What only some may do; everything else is for everyone who works here. */
const forRequests = ['intake', 'admin'];
const reserved: Record<string, readonly string[]> = {
  '/staff/audit': ['admin'],
  ...Object.fromEntries(
    built.filter((path) => /^\/staff\/(?:content|review|publishing|desk)(?:\/|$)/.test(path)).map((path) => [path, ['editor', 'admin']]),
  ),
  '/staff/dashboard': forRequests,
  '/staff/exports/AND-4K7-92M': forRequests,
  '/staff/exports/AND-4K7-92M/confirm': forRequests,
  '/staff/exports/AND-4K7-92M/fetch': forRequests,
  '/staff/inbox': forRequests,
  ...Object.fromEntries(
    ['', '/call', '/change', '/conflict/AND-4K7-92M', '/correct', '/drop', '/export', '/note', '/reply', '/rights', '/withdraw'].map(
      (form) => [`/staff/inbox/AND-4K7-92M${form}`, forRequests],
    ),
  ),
  '/staff/inbox/export': forRequests,
  '/staff/inbox/export/make': forRequests,
  '/staff/outbox': forRequests,
  '/staff/outbox/retry': forRequests,
  '/staff/outbox/set-aside': forRequests,
  '/staff/people': ['admin'],
  '/staff/people/change': ['admin'],
  '/staff/people/invite': ['admin'],
};

/** Where a page leads that has nothing to show by itself: codes are shown once, and what does not exist is said not to. */
const landings: Record<string, RegExp> = { '/staff/enrol/codes': /^307 \/en\/staff\/account$/, '/staff/AND-4K7-92M': /^404$/ };

/** What a page answers to whoever may see it; of an entry or a proposal that does not exist it says so. */
function landingOf(path: string): RegExp {
  return landings[path] ?? (/^\/staff\/(?:content(?:\/picture)?|review)\/AND-/.test(path) ? /^404$/ : /^200$/);
}

const folder = temporaryFolder();
let server: Site;
let store: Store;
const cookies: Record<string, string> = {};

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await serveSite(port, { VAR_DIR: folder, SITE_URL: `http://localhost:${port}` });
  store = createStore({ databaseUrl: undefined, folder, keys: () => keysIn(folder) });
  for (const name of [...roles, 'expired', 'no-factor', 'left']) {
    const role = roles.find((one) => one === name) ?? 'admin';
    const { browser, id } = await hire(store, `${name}@clinic.example`, role);
    cookies[name] = browser.headers.get('cookie') ?? '';
    const change = { expired: { seenAt: '2026-01-01T00:00:00.000Z' }, 'no-factor': { factor: null } }[name];
    if (change) await store.run((db) => db.updateTable('staff_sessions').set(change).where('userId', '=', id).execute());
    if (name === 'left')
      await store.run((db) => db.updateTable('staff_users').set({ leftAt: '2026-01-01' }).where('id', '=', id).execute());
  }
});

test.afterAll(async () => {
  await store.close();
  server.stop();
});

type Asked = { method: string; path: string; cookie?: string | undefined; site?: string };

async function ask({ method, path, cookie, site = 'same-origin' }: Asked): Promise<string> {
  const headers = { 'sec-fetch-site': site, ...(cookie && { cookie }), 'content-type': 'application/x-www-form-urlencoded' };
  const response = await fetch(`${server.url}${path}`, { method, headers, redirect: 'manual', ...(method === 'POST' && { body: 'x=1' }) });
  expect(response.headers.get('cache-control'), path).toContain('no-store');
  const location = response.headers.get('location');
  return `${response.status}${location === null ? '' : ` ${location.replace(server.url, '').split('?')[0]}`}`;
}

/** The same cookies with the end of each seal written over. */
function forgedFrom(all: string): string {
  return all
    .split('; ')
    .map((cookie) => `${cookie.slice(0, -6)}AAAAAA`)
    .join('; ');
}

/** The ways in which an address can be asked: a page is read, a form is sent, and a question for a device is both. */
function methodsOf(path: string): string[] {
  const isForm = isStaffForm(`/en${path}`);
  return isForm ? (path.endsWith('/passkey') ? ['GET', 'POST'] : ['POST']) : ['GET'];
}

test('the build has the addresses this test is about', () => {
  expect(built).toContain('/staff/people/change');
  expect([...open, ...halfway, ...Object.keys(reserved)].filter((path) => !built.includes(path))).toEqual([]);
});

for (const language of ['en', 'fr']) {
  for (const path of built.filter((one) => !open.includes(one))) {
    for (const method of methodsOf(path)) {
      test(`${method} /${language}${path} is refused to whoever may not`, async () => {
        const address = `/${language}${path}`;
        const moved = method === 'GET' ? 307 : 303;
        const signIn = `${moved} /${language}/staff/sign-in`;
        const outcomes = {
          stranger: await ask({ method, path: address }),
          expired: await ask({ method, path: address, cookie: cookies.expired }),
          left: await ask({ method, path: address, cookie: cookies.left }),
          forged: await ask({ method, path: address, cookie: forgedFrom(cookies.admin ?? '') }),
          foreign: await ask({ method, path: address, cookie: cookies.admin, site: 'cross-site' }),
          sibling: await ask({ method, path: address, cookie: cookies.admin, site: 'same-site' }),
        };
        expect(outcomes).toEqual({
          stranger: signIn,
          expired: signIn,
          left: signIn,
          forged: signIn,
          foreign: method === 'GET' ? signIn : '403',
          sibling: method === 'GET' ? signIn : '403',
        });
        if (!halfway.includes(path)) {
          expect(await ask({ method, path: address, cookie: cookies['no-factor'] })).toBe(`${moved} /${language}/staff/enrol/app`);
        }
        for (const role of roles.filter((one) => reserved[path] && !reserved[path].includes(one))) {
          expect(await ask({ method, path: address, cookie: cookies[role] })).toBe('403');
        }
      });
    }
  }

  for (const path of open.filter((one) => isStaffForm(`/en${one}`))) {
    test(`POST /${language}${path} takes no form of another site`, async () => {
      for (const site of ['cross-site', 'same-site']) expect(await ask({ method: 'POST', path: `/${language}${path}`, site })).toBe('403');
    });
  }
}

test('whoever may is let through, on every page', async () => {
  for (const path of built.filter((one) => !open.includes(one) && !halfway.includes(one) && !isStaffForm(`/en${one}`))) {
    for (const role of reserved[path] ?? roles) {
      expect(await ask({ method: 'GET', path: `/en${path}`, cookie: cookies[role] }), `${path} ${role}`).toMatch(landingOf(path));
    }
  }
});

test('no other method reaches a page or a handler', async () => {
  for (const path of built) {
    const headers = { cookie: cookies.admin ?? '', 'content-type': 'application/x-www-form-urlencoded' };
    for (const method of ['PUT', 'PATCH', 'DELETE', ...(isStaffForm(`/en${path}`) ? [] : ['POST'])]) {
      const { status } = await fetch(`${server.url}/en${path}`, { method, headers });
      expect(status, `${method} ${path}`).toBe(405);
    }
  }
});

test('a staff page is kept nowhere, found by no search engine, and runs nothing without this answer’s own nonce', async () => {
  const nonces = new Set<string>();
  for (const path of ['/en/staff/sign-in', '/en/staff/sign-in', '/fr/staff/people']) {
    const response = await fetch(`${server.url}${path}`, { headers: { cookie: cookies.admin ?? '', 'sec-fetch-site': 'none' } });
    const policy = response.headers.get('content-security-policy') ?? '';
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    const html = await response.text();
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(html.match(/<script(?![^>]*\b(?:nonce=|src="\/scripts\/))[^>]*>/g) ?? []).toEqual([]);
    expect(html).not.toMatch(/<[^>]+ style="/);
    expect(html).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
  const sitemap = await (await fetch(`${server.url}/sitemap.xml`)).text();
  expect(sitemap).not.toContain('/staff');
  expect(readFileSync('.next/addresses.json', 'utf8')).not.toContain('/staff');
});

test('a staff page weighs at most 130 KB of scripts, compressed', async () => {
  for (const path of ['/en/staff/sign-in', '/en/staff/account', '/en/staff/people', '/en/staff/inbox', '/fr/staff/content']) {
    const headers = { cookie: cookies.admin ?? '', 'sec-fetch-site': 'none' };
    const html = await (await fetch(`${server.url}${path}`, { headers })).text();
    const scripts = new Set([...html.matchAll(/\/(?:_next\/static\/chunks|scripts)\/[\w./~-]+\.js/g)].map(([address]) => address));
    const old = /<script src="([^"]+)" noModule/.exec(html)?.[1];
    const sizes = await Promise.all(
      [...scripts]
        .filter((script) => script !== old)
        .map(async (script) => brotliCompressSync(await (await fetch(server.url + script)).bytes()).length),
    );
    expect(sizes.length, path).toBeGreaterThan(5);
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      path,
    ).toBeLessThan(130_000);
  }
});

test('what comes from outside cannot pass for what the front knows', async () => {
  const headers = { 'x-staff-path': '/en/staff', 'x-staff-method': 'GET', 'sec-fetch-site': 'cross-site', cookie: cookies.admin ?? '' };
  const response = await fetch(`${server.url}/en/staff/sign-out`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ x: '1' }),
    redirect: 'manual',
  });

  expect(response.status).toBe(403);
});
