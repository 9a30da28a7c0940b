import { expect, it } from 'vitest';
import { isOvertaken } from '#lib/editorial/proposed.ts';
import { mainFiles } from '#lib/staff/content/main-files.ts';
import { newRepository, push } from '#tests/support/content-site.ts';

const file = 'content/articles/sleep/en.mdx';
const [began, mine] = ['Sleep is work.\n\nRest is not.\n', 'Sleep is easy.\n\nRest is not.\n'];

it('a change that waits is overtaken by another of the same sentence, and by no other', async () => {
  const repository = await newRepository({ [file]: began });
  const base = (await mainFiles(repository)).blobs.get(file) ?? null;
  const waiting = { file, text: mine, encoding: 'utf8' as const, base, version: 1 };
  expect(await isOvertaken(repository, await mainFiles(repository), waiting)).toBe(false);

  await push(repository, file, 'Sleep is work.\n\nRest is work too.\n');
  expect(await isOvertaken(repository, await mainFiles(repository), waiting)).toBe(false);

  await push(repository, file, 'Sleep is hard.\n\nRest is work too.\n');
  expect(await isOvertaken(repository, await mainFiles(repository), waiting)).toBe(true);
});
