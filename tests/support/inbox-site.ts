import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Store } from '#lib/db/client.ts';
import { createStore } from '#lib/db/client.ts';
import type { IntakeRequest } from '#lib/intake/schema.ts';
import type { Flag } from '#lib/intake/submission.ts';
import { submitRequest } from '#lib/intake/submit.ts';
import { keysIn } from '#lib/security/keys.ts';
import type { Role } from '#lib/staff/roles.ts';
import { serveSite } from '#tests/support/server.ts';
import { hire } from '#tests/support/staff.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** A running site with a store that a test may fill, and browsers that are signed in. */
export type InboxSite = {
  url: string;
  store: Store;
  /** Where it keeps what it keeps, and where its releases lie. */
  folder: string;
  releases: string;
  /** Signs a browser in as somebody of this role, and tells the id. */
  signIn: (context: BrowserContext, name: string, role: Role) => Promise<string>;
  stop: () => Promise<void>;
};

/** Serves the built site on a port with an empty store of its own. */
export async function serveInbox(port: number): Promise<InboxSite> {
  const folder = temporaryFolder();
  const url = `http://localhost:${port}`;
  const releases = join(folder, 'releases');
  const settings = { VAR_DIR: folder, RELEASES_DIR: releases, SITE_URL: url, DATABASE_URL: '', DATA_KEYS: '' };
  const server = await serveSite(port, settings);
  const store = createStore({ databaseUrl: undefined, folder, keys: () => keysIn(folder) });
  return {
    ...{ url, store, folder, releases },
    signIn: (context, name, role) => signInAs(context, { name, role, store, url }),
    async stop() {
      await store.close();
      server.stop();
    },
  };
}

/** Signs a browser in at a site as somebody new of this role, and tells the id. */
export async function signInAs(context: BrowserContext, who: { name: string; role: Role; store: Store; url: string }): Promise<string> {
  const { browser, id } = await hire(who.store, `${who.name}@clinic.example`, who.role);
  const pairs = (browser.headers.get('cookie') ?? '').split('; ').map((pair) => pair.split(/=(.*)/s));
  await context.addCookies(pairs.map(([key = '', value = '']) => ({ name: key, value, url: who.url })));
  return id;
}

/** Someone who wants to be called, leaves no message and may not hear the clinic’s name; every text holds markup. */
export const hostile: IntakeRequest = {
  details: {
    forWhom: 'self',
    name: '<img src=x onerror=alert(1)> Sam',
    contact: 'phone',
    phone: '+16135550199',
    message: 'no',
    nameClinic: 'no',
    language: 'en',
  },
  wishes: { help: ['fibromyalgia'], note: '</p><script>alert("note")</script> =1+1', location: 'ottawa', times: ['morning'] },
  consent: { contactMe: 'yes', confirm: 'no' },
};

/** Someone who wants to be written to, in French. */
export const inWriting: IntakeRequest = {
  details: { forWhom: 'self', name: 'Zoé Exemple', contact: 'email', email: 'zoe@visitor.example', nameClinic: 'no', language: 'fr-CA' },
  wishes: { help: ['sleep'], note: '', location: 'montreal', times: ['morning'] },
  consent: { contactMe: 'yes', confirm: 'no' },
};

/** Keeps a request that came so many days ago, and tells its reference and its code. */
export async function receivedBefore(store: Store, request: IntakeRequest, days: number, flags: Flag[] = []) {
  const submission = { request, locale: 'en' as const, nonce: Math.random().toString(36), shownAt: new Date(), flags };
  const outcome = await submitRequest(submission, new Date(Date.now() - days * 24 * 60 * 60_000), store);
  if (!('receipt' in outcome)) throw new Error('Other answers are kept.');
  return outcome.receipt;
}
