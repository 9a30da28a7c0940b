import { expect, it } from 'vitest';
import { textPerLanguage } from '#lib/seo/text-response.ts';

const handler = textPerLanguage('application/atom+xml', (locale) => `été ${locale}`);
const answerTo = (language: string) => handler(new Request('http://localhost/'), { params: Promise.resolve({ language }) });

it('an address that each language has answers in the language of its first part, in UTF-8', async () => {
  const answer = await answerTo('fr');

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(await answer.text()).toBe('été fr-CA');
});

it('runs nothing in a browser that shows it', async () => {
  expect((await answerTo('en')).headers.get('content-security-policy')).toContain("default-src 'none'");
});

it.each(['es', 'fr-CA', 'EN', ''])('is not found under “%s”', async (language) => {
  expect((await answerTo(language)).status).toBe(404);
});
