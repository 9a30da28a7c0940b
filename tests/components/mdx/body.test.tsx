import { describe, expect, it } from 'vitest';
import { Body } from '#components/mdx/body.tsx';
import { textFor } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { articleOf, builtLibrary } from '#tests/support/library.ts';
import { contextOf, render, wordsIn } from '#tests/support/render.tsx';

function bodyOf(id: string, locale: Locale): string {
  const library = builtLibrary();
  const article = articleOf(library, id);
  return render(locale, <Body nodes={textFor(article, locale).text.body} context={contextOf(library, article, locale)} />);
}

describe('the text of an article', () => {
  it('shows the risks beside the benefits, in English', () => {
    const html = bodyOf('ketamine-trial', 'en');

    expect(html).toContain(
      '<div class="benefits-and-risks"><div class="benefits"><h3>Possible benefits</h3><ul class="dots"><li>Less pain for a few hours.</li></ul></div><div class="risks"><h3>Known risks</h3><ul class="dots"><li>Nausea.</li><li>Feeling detached.</li></ul></div></div>',
    );
  });

  it('shows the risks beside the benefits, in French', () => {
    const html = bodyOf('ketamine-trial', 'fr-CA');

    expect(wordsIn(html, '<div class="benefits"')).toEqual(['Bienfaits possibles Moins de douleur pendant quelques heures.']);
    expect(wordsIn(html, '<div class="risks"')).toEqual(['Risques connus La nausée. L’impression d’être détaché de soi.']);
  });

  it('says how many people out of how many, in words and in circles', () => {
    const html = bodyOf('ketamine-trial', 'fr-CA');

    expect(wordsIn(html, '<p class="pull-quote__words"')).toEqual([
      'Huit semaines plus tard, 2 personnes sur 12 avaient deux fois moins mal avec la kétamine.',
    ]);
    expect(wordsIn(html, '<p class="pair__label"')).toEqual([
      'Kétamine\u00a0: oui chez 2 sur 12, non chez 10 sur 12.',
      'Midazolam\u00a0: oui chez 2 sur 12, non chez 10 sur 12.',
    ]);
    expect(html).toContain('role="img" aria-label="Kétamine\u00a0: oui chez 2 sur 12, non chez 10 sur 12. 12 cercles, 2 pleins."');
    expect(html).toContain('role="img" aria-label="Midazolam\u00a0: oui chez 2 sur 12, non chez 10 sur 12. 12 cercles, 2 pleins."');
  });

  it('names direction and certainty in words beside their marks', () => {
    expect(wordsIn(bodyOf('ketamine-trial', 'en'), '<td')).toContain('No benefit shown Very low certainty');
    expect(wordsIn(bodyOf('ketamine-trial', 'fr-CA'), '<td')).toContain('Aucun bienfait démontré Certitude très faible');
  });

  it('gives a plain table a caption, a header for each column and one for each row', () => {
    const html = bodyOf('ketamine-trial', 'en');

    expect(wordsIn(html, '<table class="data-table"><caption')).toHaveLength(1);
    expect(wordsIn(html, '<th scope="col">')).toEqual(['What', 'What is known']);
    expect(wordsIn(html, '<th scope="row">')).toEqual(['A cure', 'Lasting relief']);
  });

  it('links to another article in the language of the reader', () => {
    expect(bodyOf('sleep-and-pain', 'en')).toContain('<a href="/en/articles/moving-more#tai-chi">moving more</a>');
    expect(bodyOf('sleep-and-pain', 'fr-CA')).toContain('<a href="/fr/articles/bouger-davantage#tai-chi">bouger davantage</a>');
  });

  it('links to a person in the language of the reader', () => {
    expect(bodyOf('sleep-and-pain', 'fr-CA')).toContain('<a href="/fr/equipe/lena-park">Lena Park</a>');
  });

  it('describes its pictures in the language of the page and reserves their place', () => {
    expect(bodyOf('moving-more', 'fr-CA')).toContain(
      '<img src="/media/moving-more/pacing.svg" alt="Deux lignes sur une semaine\u00a0: l’une monte et s’effondre, l’autre reste égale." width="640" height="320" loading="lazy" decoding="async"/>',
    );
  });

  it('has the anchors that other pages link to', () => {
    expect(bodyOf('moving-more', 'fr-CA')).toContain('<h2 id="tai-chi">Le tai-chi</h2>');
  });
});
