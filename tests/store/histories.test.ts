import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, inject, it, vi } from 'vitest';
import { listRequests } from '#lib/intake/store.ts';
import { captureLog } from '#tests/support/log.ts';
import { newDatabase } from '#tests/support/postgres.ts';
import type { Engine } from '#tests/support/store.ts';
import { engines } from '#tests/support/store.ts';

const folder = await vi.hoisted(async () => {
  const { temporaryFolder } = await import('#tests/support/temporary-folder.ts');
  process.env.VAR_DIR = temporaryFolder();
  process.env.DATA_KEYS = Buffer.alloc(32, 7).toString('base64');
  process.env.LIMIT_PER_ADDRESS = '100000';
  process.env.LIMIT_EVERYONE = '100000';
  return process.env.VAR_DIR;
});

// A page is what it shows: the finished pages it would be drawn into need a build.
vi.mock('#lib/intake/draw.ts', () => ({
  drawStep: async (step: string, view: { answers: object; token?: string; notice?: string }) => Response.json({ step, ...view }),
  drawReceipt: async (receipt: { reference: string }) => Response.json({ step: 'sent', reference: receipt.reference }),
  drawProblem: async (kind: string) => Response.json({ step: 'problem', kind }),
}));

captureLog();

/** The form and its store on an engine, as a server that has just started has them. */
async function startForm(engine: Engine) {
  const server = inject('postgres');
  if (engine === 'postgres' && server !== undefined) process.env.DATABASE_URL = await newDatabase(server);
  vi.resetModules();
  const [{ theStore }, form] = await Promise.all([import('#lib/db/client.ts'), import('#lib/intake/respond.ts')]);
  return { store: theStore(), form };
}

type Form = Awaited<ReturnType<typeof startForm>>['form'];

afterEach(async () => {
  const { theStore } = await import('#lib/db/client.ts');
  await theStore().close();
  Reflect.deleteProperty(globalThis, Symbol.for('andante.store'));
  Reflect.deleteProperty(process.env, 'DATABASE_URL');
  rmSync(folder, { recursive: true, force: true });
});

// Other files share what this one has loaded and set.
afterAll(() => {
  for (const name of ['VAR_DIR', 'DATA_KEYS', 'LIMIT_PER_ADDRESS', 'LIMIT_EVERYONE']) Reflect.deleteProperty(process.env, name);
  vi.doUnmock('#lib/intake/draw.ts');
  vi.resetModules();
});

type Shown = { step: string; answers?: Record<string, string[]>; token?: string; reference?: string };

const people = ['Sam Sample', 'Robin Example', 'Zoé Exemple'];
const phones = ['613-555-0142', '613-555-0199'];
const paths = { details: '/en/request', wishes: '/en/request/wishes', check: '/en/request/check', sent: '/en/request/sent' } as const;
type Page = keyof typeof paths;

/** What left a check page, and when. */
type Sent = { name: string; phone: string; at: string };

/** A browser with several tabs and one set of cookies; time passes with every action. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #tabs: Shown[] = [{ step: 'details' }, { step: 'details' }, { step: 'details' }];
  #now = Date.parse('2026-11-24T17:00:00Z');
  /** What the visitor was shown as received, by reference: the last counts. */
  readonly received = new Map<string, Sent>();
  /** What was sent without an answer coming back: a correction that arrived all the same counts, and the store says when it did. */
  readonly unanswered: Sent[] = [];
  readonly #form: Form;

  constructor(form: Form) {
    this.#form = form;
  }

  async open(tab: number, page: Page): Promise<void> {
    await this.#go(tab, page);
  }

  async post(tab: number, fields: Record<string, string>, lost = false): Promise<void> {
    const { step, answers, token } = this.#tabs[tab] ?? { step: 'details' };
    if (step === 'sent' || step === 'problem') return;
    const sends = step === 'check' && fields.go === undefined;
    const response = await this.#ask(step as Page, { ...fields, ...(token ? { token } : {}) }, lost);
    const sent = { name: answers?.name?.[0] ?? '', phone: answers?.phone?.[0] ?? '', at: new Date(this.#now).toISOString() };
    if (lost && sends) this.unanswered.push(sent);
    if (lost) return;
    const location = response.headers.get('location');
    if (!location) {
      this.#tabs[tab] = (await response.json()) as Shown;
      return;
    }
    const next = (Object.keys(paths) as Page[]).find((page) => location.split('?')[0] === paths[page]) ?? 'details';
    await this.#go(tab, next, new URL(location, 'http://localhost:3000').search);
    const { reference } = this.#tabs[tab] ?? {};
    if (sends && next === 'sent' && reference && answers) this.received.set(reference, sent);
  }

  async #go(tab: number, page: Page, query = ''): Promise<void> {
    const response = await this.#ask(page, undefined, false, query);
    const location = response.headers.get('location');
    if (!location) this.#tabs[tab] = (await response.json()) as Shown;
    else if (page !== 'details')
      await this.#go(tab, (Object.keys(paths) as Page[]).find((to) => location.split('?')[0] === paths[to]) ?? 'details');
  }

  async #ask(page: Page, fields?: Record<string, string>, lost = false, query = ''): Promise<Response> {
    this.#now += 7000;
    const request = new Request(`http://localhost:3000${paths[page]}${query}`, {
      method: fields ? 'POST' : 'GET',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'x-forwarded-for': '203.0.113.5' },
      ...(fields ? { body: new URLSearchParams(fields) } : {}),
    });
    const response = await (fields ? this.#form.answerPost : this.#form.answerVisit)(request, page, 'en', new Date(this.#now));
    if (!lost) {
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === '') this.#cookies.delete(name);
        else this.#cookies.set(name, value);
      }
    }
    return response;
  }
}

const tab = fc.integer({ min: 0, max: 2 });
const action = fc.oneof(
  fc.record({ do: fc.constant('details' as const), tab, name: fc.constantFrom(...people), phone: fc.constantFrom(...phones) }),
  fc.record({ do: fc.constant('wishes' as const), tab }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), tab, lost: fc.boolean() }) },
  fc.record({ do: fc.constant('back' as const), tab, to: fc.constantFrom('details' as const, 'wishes' as const, 'check' as const) }),
  fc.record({ do: fc.constant('language' as const), tab }),
);

describe.each(engines)('with its store on %s', (engine) => {
  it('whatever a visitor does in three tabs, what was shown as received is what staff read', async () => {
    const { store, form } = await startForm(engine);
    let acknowledged = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 6, maxLength: 30 }), async (actions) => {
        const browser = new Browser(form);
        for (const one of actions) {
          if (one.do === 'details') {
            await browser.open(one.tab, 'details');
            const fixed = { forWhom: 'self', contact: 'phone', message: 'no', nameClinic: 'no', language: 'en' };
            await browser.post(one.tab, { ...fixed, name: one.name, phone: one.phone });
          } else if (one.do === 'wishes') {
            await browser.open(one.tab, 'wishes');
            await browser.post(one.tab, { help: 'sleep', location: 'ottawa', times: 'morning', note: '' });
          } else if (one.do === 'send') await browser.post(one.tab, { contactMe: 'yes' }, one.lost);
          else if (one.do === 'back') await browser.open(one.tab, one.to);
          else await browser.post(one.tab, { go: 'fr-CA' });
        }

        const { requests } = await store.run((db) => listRequests(db, store.keys()));
        const kept = new Map(requests.map((request) => [request.reference, request]));
        acknowledged += browser.received.size;
        for (const [reference, shown] of browser.received) {
          const read = kept.get(reference);
          const changed = read?.changed_at ?? '';
          // Only a correction that arrived after what was shown may be read in its place: the very one that the store says it took then.
          const correction = browser.unanswered.find(({ at }) => at === changed && at > shown.at);
          const { name, phone } = correction ?? shown;
          expect(read?.request.details).toMatchObject({ name, phone: `+1${phone.replaceAll('-', '')}` });
          expect(name).toBe(shown.name);
        }
      }),
      // Always the same ones here, so that a red run is red again; others with HISTORIES=200.
      process.env.HISTORIES ? { numRuns: Number(process.env.HISTORIES) } : { numRuns: 60, seed: 20261127 },
    );
    expect(acknowledged).toBeGreaterThan(0);
    expect(store.engine).toBe(engine);
  });
});
