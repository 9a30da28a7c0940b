import { expect, it } from 'vitest';
import { Body } from '#components/mdx/body.tsx';
import { textFor } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { glossary } from '#tests/support/glossary.ts';
import { adding, articleOf, builtLibrary } from '#tests/support/library.ts';
import { contextOf, render } from '#tests/support/render.tsx';

function bodyIn(locale: Locale): string {
  const library = builtLibrary({
    ...glossary,
    'content/articles/sleep-and-pain/en.mdx': adding('Plan for <Term id="flare">flares</Term>.'),
    'content/articles/sleep-and-pain/fr-CA.mdx': adding('Prévoyez les <Term id="flare">poussées</Term>.'),
  });
  const article = articleOf(library, 'sleep-and-pain');
  return render(locale, <Body nodes={textFor(article, locale).text.body} context={contextOf(library, article, locale)} />);
}

it('makes a marked word a link to the glossary that a screen reader describes with the definition', () => {
  expect(bodyIn('en')).toMatch(
    /Plan for <span class="glossary-term"><a href="\/en\/glossary#flare" aria-describedby="(term-\d+-\d+)">flares<\/a><span class="citation-preview" id="\1" role="tooltip"><b>flare<\/b> <span>A period when symptoms get worse\.<\/span><\/span><\/span>\./,
  );
});

it('leads to the French glossary from a French text', () => {
  expect(bodyIn('fr-CA')).toContain('<a href="/fr/glossaire#flare"');
  expect(bodyIn('fr-CA')).toContain('<b>poussée</b> <span>Période où les symptômes s’aggravent.</span>');
});
