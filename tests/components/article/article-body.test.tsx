import { describe, expect, it } from 'vitest';
import { ArticleBody } from '#components/article/article-body.tsx';
import type { Locale } from '#lib/i18n/locales.ts';
import type { Changes } from '#tests/support/library.ts';
import { articleOf, builtLibrary, realProfiles, replacing } from '#tests/support/library.ts';
import { render, wordsIn, wordsOf } from '#tests/support/render.tsx';
import { reviewOf } from '#tests/support/reviewed.ts';

function articleBody(id: string, locale: Locale, changes?: Changes): string {
  const library = builtLibrary(changes);
  return render(
    locale,
    <ArticleBody article={articleOf(library, id)} library={library}>
      {null}
    </ArticleBody>,
  );
}

describe('a citation', () => {
  it('links to its reference and says which one it is, in both languages', () => {
    expect(articleBody('sleep-and-pain', 'en')).toContain(
      '<a id="cite-wang2018-1" href="#ref-wang2018" aria-label="Reference 2: Wang and Schmid, 2018">2</a>',
    );
    expect(articleBody('sleep-and-pain', 'fr-CA')).toContain(
      '<a id="cite-wang2018-1" href="#ref-wang2018" aria-label="Référence 2\u00a0: Wang et Schmid, 2018">2</a>',
    );
  });

  it('is led back to by its reference, once for each place', () => {
    const html = articleBody('ketamine-trial', 'en');

    expect(html).toContain('<li id="ref-noppers2011">');
    expect(html).toContain('<a href="#cite-noppers2011-1" aria-label="Back to citation 1 of reference 1">1</a>');
    expect(html).toContain('<a href="#cite-noppers2011-4" aria-label="Back to citation 4 of reference 1">4</a>');
    expect(html).toContain('id="cite-noppers2011-4"');
    expect(html).not.toContain('cite-noppers2011-5');
  });
});

describe('the references of an article', () => {
  it('stand in the order in which they are cited, each with a link where one is known', () => {
    const html = articleBody('ketamine-trial', 'fr-CA');

    expect(wordsIn(html, '<li id="ref-noppers2011"')).toEqual([
      'Noppers I, Niesters M, Swartjes M. Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain. European Journal of Pain. 2011;15(9):942–949. Essai clinique randomisé Aucun bienfait durable En langage clair Le soulagement a suivi le médicament dans le sang et n’a pas duré. Limites\u00a0: Seulement 24 personnes et une courte perfusion. À propos de cette source Citée\u00a0: 1 2 3 4',
    ]);
    expect(html).toContain('<a href="https://doi.org/10.1136/bmj.k851">doi.org/10.1136/bmj.k851</a>');
    expect(html.indexOf('id="ref-noppers2011"')).toBeLessThan(html.indexOf('id="ref-wang2018"'));
  });
});

describe('an article that no clinician has reviewed', () => {
  it('says so before anything else when its reviewer is a sample profile', () => {
    expect(wordsOf(articleBody('ketamine-trial', 'en'))).toMatch(/^No clinician has reviewed this page yet\./);
    expect(wordsOf(articleBody('ketamine-trial', 'fr-CA'))).toMatch(/^Aucune clinicienne, aucun clinicien n’a encore révisé cette page\./);
  });

  it('says so when its author is a sample profile, whoever reviewed it', () => {
    expect(wordsOf(articleBody('sleep-and-pain', 'en'))).toContain('No clinician has reviewed this page yet.');
  });

  it('says so when it names no reviewer', () => {
    const html = articleBody('ketamine-trial', 'en', {
      'content/articles/ketamine-trial/meta.yaml': replacing('reviewer: marc-aubin\n', ''),
    });

    expect(wordsOf(html)).toContain('No clinician has reviewed this page yet.');
  });
});

describe('an article written and reviewed by real clinicians', () => {
  it('has no such notice', () => {
    const real: Changes = { ...realProfiles, ...reviewOf('ketamine-trial', 'marc-aubin') };

    expect(wordsOf(articleBody('ketamine-trial', 'en', real))).toMatch(/^Key takeaways/);
    expect(wordsOf(articleBody('ketamine-trial', 'fr-CA', real))).toMatch(/^À retenir/);
  });
});

describe('an article without a French text', () => {
  const html = articleBody('sleep-and-pain', 'fr-CA', { 'content/articles/sleep-and-pain/fr-CA.mdx': undefined });

  it('tells French readers honestly, in French, that they read the English version', () => {
    expect(wordsIn(html, '<div class="callout callout--caution"')).toEqual([
      'Cette page n’a pas encore été écrite en français. Vous lisez la version anglaise.',
    ]);
  });

  it('marks its words as English, so that a screen reader speaks them as English', () => {
    expect(html).toContain('<div class="prose" lang="en"><h2 id="why-sleep">Why sleep matters</h2>');
    expect(html).toContain('<a href="#why-sleep" lang="en">Why sleep matters</a>');
  });

  it('keeps its references in French', () => {
    expect(wordsIn(html, '<h2 id="references"')).toEqual(['Références']);
  });

  it('shows English readers no notice about languages', () => {
    expect(articleBody('sleep-and-pain', 'en', { 'content/articles/sleep-and-pain/fr-CA.mdx': undefined })).not.toContain(
      'callout--caution',
    );
  });
});
