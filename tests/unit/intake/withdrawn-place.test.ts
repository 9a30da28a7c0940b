import { expect, it, vi } from 'vitest';
import type { Draft } from '#lib/intake/draft.ts';
import { sealDraft, sealToken } from '#lib/intake/draft.ts';
import { answerPost, answerVisit } from '#lib/intake/respond.ts';
import { captureLog } from '#tests/support/log.ts';

vi.hoisted(() => {
  process.env.DATA_KEYS = Buffer.alloc(32, 7).toString('base64');
  process.env.VAR_DIR = '/nowhere/that/exists'; // nothing is to be kept
});

vi.mock('#lib/intake/draw.ts', () => ({
  drawStep: async (step: string, view: object) => Response.json({ step, ...view }),
}));

captureLog();
const now = new Date('2026-11-24T17:00:00Z');
const details = { forWhom: ['self'], name: ['Sam Sample'], contact: ['phone'], phone: ['613-555-0199'], message: ['no'], email: [] };
const wishes = { help: ['sleep'], note: ['Since March.'], location: ['atlantis'], times: ['morning'] };
const draft: Draft = {
  nonce: '5f0c6f6e-3c0a-4a0e-9d5e-0d6d1f6e7a10',
  startedAt: now.getTime(),
  trapped: false,
  answers: { ...details, nameClinic: ['no'], language: ['en'], ...wishes },
};
const url = (page: string) => `http://localhost:3000/en/request/${page}`;

it('a request for a place that was withdrawn meanwhile comes back at that question, with everything else that was answered', async () => {
  const body = new URLSearchParams({ contactMe: 'yes', token: sealToken(draft, now) });
  const cookie = `request=${sealDraft(draft, now)}`;
  const sent = await answerPost(new Request(url('check'), { method: 'POST', body, headers: { cookie } }), 'check', 'en', now);

  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/en/request/wishes']);
  const [kept = ''] = sent.headers.getSetCookie()[0]?.split(';') ?? [];
  const page = await answerVisit(new Request(url('wishes'), { headers: { cookie: kept } }), 'wishes', 'en', now);
  expect(await page.json()).toMatchObject({
    step: 'wishes',
    issues: [{ question: 'location', code: 'withdrawn' }],
    answers: { ...draft.answers, location: [''] },
  });
});

it('the check page of such a request leads to that question too, and so does going on from the first page', async () => {
  const headers = { cookie: `request=${sealDraft(draft, now)}` };
  const check = await answerVisit(new Request(url('check'), { headers }), 'check', 'en', now);
  const body = new URLSearchParams({ ...Object.fromEntries(Object.entries(details).map(([name, [value = '']]) => [name, value])) });
  for (const [name, value] of [
    ['nameClinic', 'no'],
    ['language', 'en'],
  ] as const)
    body.set(name, value);
  const next = await answerPost(new Request(url('details'), { method: 'POST', body, headers }), 'details', 'en', now);

  expect([check, next].map((answer) => answer.headers.get('location'))).toEqual(['/en/request/wishes', '/en/request/wishes']);
});
