import { describe, expect, it } from 'vitest';
import { TermList } from '#components/glossary/term-list.tsx';
import { glossaryLetters } from '#lib/content/glossary.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { glossary } from '#tests/support/glossary.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { render, wordsIn } from '#tests/support/render.tsx';

function listIn(locale: Locale): string {
  const library = builtLibrary(glossary);
  return render(locale, <TermList letters={glossaryLetters(library, locale)} library={library} />);
}

describe('the list of words', () => {
  it('gives each word its anchor, its definition, its other names and its French, marked as French', () => {
    const [entry] = wordsIn(listIn('en'), '<div class="term" id="flare"');

    expect(entry).toBe(
      'flare A period when symptoms get worse. Also called: flare-up and crisis In French: poussée Subject: Living with pain See also: fatigue , dizziness',
    );
    expect(listIn('en')).toContain('<span lang="fr-CA">poussée</span>');
  });

  it('gives the abbreviation of each language', () => {
    expect(wordsIn(listIn('en'), '<dt')).toContain('cognitive behavioural therapy (CBT)');
    expect(wordsIn(listIn('fr-CA'), '<dt')).toContain('thérapie cognitivo-comportementale (TCC)');
    expect(listIn('fr-CA')).toContain('<span lang="en">cognitive behavioural therapy (CBT)</span>');
  });

  it('leads to related words on the same page, in the language of the reader', () => {
    expect(listIn('fr-CA')).toContain('<a href="#dizziness">étourdissement</a>');
  });
});
