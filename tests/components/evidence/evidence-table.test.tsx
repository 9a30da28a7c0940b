import { describe, expect, it } from 'vitest';
import { Body } from '#components/mdx/body.tsx';
import { componentsNamed } from '#lib/content/body.ts';
import { textFor } from '#lib/content/queries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { articleOf, builtLibrary } from '#tests/support/library.ts';
import { contextOf, render, wordsIn } from '#tests/support/render.tsx';

function evidenceTable(locale: Locale): string {
  const library = builtLibrary();
  const article = articleOf(library, 'ketamine-trial');
  const tables = componentsNamed(textFor(article, locale).text.body, 'EvidenceTable');
  return render(locale, <Body nodes={tables} context={contextOf(library, article, locale)} />);
}

describe('the evidence table', () => {
  it('has a header for each of its columns, in English', () => {
    expect(wordsIn(evidenceTable('en'), '<th scope="col"')).toEqual([
      'Study',
      'People',
      'Compared with',
      'What was found',
      'Followed for',
      'Takeaway',
    ]);
  });

  it('has a header for each of its columns, in French', () => {
    expect(wordsIn(evidenceTable('fr-CA'), '<th scope="col"')).toEqual([
      'Étude',
      'Personnes',
      'Comparaison',
      'Résultat',
      'Durée du suivi',
      'À retenir',
    ]);
  });

  it('says in words which way each study points, in English', () => {
    expect(wordsIn(evidenceTable('en'), '<td role="cell" data-l="Takeaway"')).toEqual(['Supports benefit', 'No lasting benefit']);
  });

  it('says in words which way each study points, in French', () => {
    expect(wordsIn(evidenceTable('fr-CA'), '<td role="cell" data-l="À retenir"')).toEqual([
      'En faveur d’un bienfait',
      'Aucun bienfait durable',
    ]);
  });

  it('says what each study found', () => {
    expect(wordsIn(evidenceTable('fr-CA'), '<td role="cell" data-l="Résultat"')).toEqual([
      'Tous les groupes se sont améliorés; le tai-chi un peu plus.',
      'Le soulagement a suivi le médicament dans le sang et n’a pas duré.',
    ]);
  });

  it('admits what a study does not state', () => {
    expect(wordsIn(evidenceTable('en'), '<td role="cell" data-l="People"')).toEqual(['Not stated', '24 adults with fibromyalgia']);
    expect(wordsIn(evidenceTable('en'), '<td role="cell" data-l="Compared with"')).toEqual(['No comparison', 'Midazolam']);
    expect(wordsIn(evidenceTable('en'), '<td role="cell" data-l="Followed for"')).toEqual(['Not stated', '8 weeks']);
  });

  it('has its caption', () => {
    expect(wordsIn(evidenceTable('en'), '<caption')).toEqual(['Two trials']);
    expect(wordsIn(evidenceTable('fr-CA'), '<caption')).toEqual(['Deux essais']);
  });

  it('explains every mark under it', () => {
    expect(wordsIn(evidenceTable('en'), '<li')).toEqual(['Supports benefit', 'Mixed results', 'No benefit shown', 'Not studied enough']);
  });
});
