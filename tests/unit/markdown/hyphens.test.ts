import { expect, it } from 'vitest';
import { articleMarkdown } from '#lib/markdown/article-markdown.ts';
import { adding, articleOf, builtLibrary, replacing } from '#tests/support/library.ts';

it('leaves out the soft hyphens of the page, which would be seen, or searched for in vain, in Markdown', () => {
  const library = builtLibrary({
    'content/articles/sleep-and-pain/fr-CA.mdx': (text) =>
      adding('La thérapie **cognitivo-comporte\u00admentale** est étudiée.')(
        replacing('Bien des gens qui vivent', 'Bien des per\u00adsonnes qui vivent')(text),
      ),
  });
  const markdown = articleMarkdown(articleOf(library, 'sleep-and-pain'), library, 'fr-CA');

  expect(markdown).toContain('La thérapie **cognitivo-comportementale** est étudiée.');
  expect(markdown).toContain('Bien des personnes qui vivent');
  expect(markdown).not.toContain('\u00ad');
});
