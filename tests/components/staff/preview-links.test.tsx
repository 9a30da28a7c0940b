import { expect, it } from 'vitest';
import { Body } from '#components/mdx/body.tsx';
import { surroundingsOf } from '#components/staff/editor/preview-context.ts';
import { prepareRules } from '#lib/check/rules.ts';
import { indexCitations } from '#lib/content/citations.ts';
import { readContent } from '#lib/content/read.ts';
import { checkNear, readAround } from '#lib/staff/editor/near-check.ts';
import { previewTree } from '#lib/staff/editor/preview-tree.ts';
import { render } from '#tests/support/render.tsx';

it('a link to a page that does not exist, or that nobody can read now, is a link, and the rest of the page stays', async () => {
  await prepareRules();
  const raw = readContent();
  const file = 'content/articles/sleep-and-fibromyalgia/en.mdx';
  const broken = ['en', 'fr-CA'].map((locale) => [`content/articles/moving-and-pacing/${locale}.mdx`, '---\ntitle: "\n'] as const);
  const texts = new Map([...raw.texts, ...broken]);
  const own = new Map([...texts].filter(([path]) => path.startsWith('content/articles/sleep-and-fibromyalgia/')));
  own.set(file, `${own.get(file)}\nRead [half of a name](article:mov) and [about moving](article:moving-and-pacing).\n`);
  const around = readAround({ ...raw, texts }, '2026-11-27');
  const { entry } = checkNear(around, 'articles', 'sleep-and-fibromyalgia', own);
  const tree = previewTree(entry, around.library, 'en');
  const sent = JSON.parse(JSON.stringify(tree)) as NonNullable<typeof tree>;

  const context = { ...surroundingsOf(sent, 'sleep-and-fibromyalgia', {}, ''), citations: indexCitations(sent.nodes) };
  const html = render('en', <Body nodes={sent.nodes} context={context} />);
  expect(html).toContain('>half of a name</a> and <a href="/en/articles/moving-and-pacing">about moving</a>.');
});
