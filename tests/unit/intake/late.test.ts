import { expect, it, vi } from 'vitest';
import { answerPost } from '#lib/intake/respond.ts';
import { captureLog } from '#tests/support/log.ts';

const { folder } = vi.hoisted(() => {
  process.env.DATA_KEYS = Buffer.alloc(32, 7).toString('base64');
  process.env.VAR_DIR = '/nowhere/that/exists'; // whoever is late must not reach the store
  return { folder: process.env.VAR_DIR };
});

vi.mock('#lib/intake/draw.ts', () => ({
  drawStep: async (step: string, view: object) => Response.json({ step, ...view }),
}));

captureLog();

const post = (page: 'details' | 'wishes' | 'check', fields: Record<string, string>) =>
  answerPost(
    new Request('http://localhost:3000/en/request', {
      method: 'POST',
      headers: { 'x-late-seconds': '14' },
      body: new URLSearchParams(fields),
    }),
    page,
    'en',
  );

it('a form sent too soon comes back with what was typed, and says how long to wait', async () => {
  const answer = await post('details', { name: 'Zoé Exemple', contact: 'phone', phone: '613-555-0199' });

  expect(folder).toBe('/nowhere/that/exists');
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('14');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await answer.json()).toMatchObject({
    step: 'details',
    notice: 'late',
    answers: { name: ['Zoé Exemple'], contact: ['phone'], phone: ['613-555-0199'] },
  });
});

it('a check page sent too soon without its answers leads to the first questions', async () => {
  expect(await (await post('check', { contactMe: 'yes' })).json()).toMatchObject({ step: 'details', notice: 'late' });
});
