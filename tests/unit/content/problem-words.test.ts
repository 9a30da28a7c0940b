import { describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/content/problem-words.ts';
import { ownSections } from '#lib/content/sections.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

const stale = (section: string) => ({
  code: 'stale-section.french-behind',
  arguments: { section, page: 'exercise', agreed: '2026-11-27' },
});

describe('the words of a problem', () => {
  it.each(locales)('name parts without a heading as the editor does (%s)', (locale) => {
    for (const section of ownSections)
      expect(wordsOf(stale(section), locale).what).toContain(messagesFor(locale).StaffEditor.sections.own[section]);
    expect(wordsOf(stale('why-sleep'), locale).what).toContain('why-sleep');
  });

  it('leave in a command what the command takes', () => {
    expect(wordsOf(stale('fields'), 'fr-CA').fix).toContain('npm run agree -- exercise fields');
  });

  it('write a day as pages do', () => {
    expect(wordsOf(stale('top'), 'en').what).toContain('since 27 November 2026;');
    expect(wordsOf(stale('top'), 'fr-CA').what).toContain('depuis le 27\u00a0novembre 2026;');
  });

  it('name what an outline is made of in the language of the reader', () => {
    const lacking = (block: string) =>
      wordsOf({ code: 'twin-outline.lacking', arguments: { section: 'top', line: 3, block } }, 'fr-CA').what.split('l’anglais')[1];
    expect(
      ['paragraph', 'table row', 'heading 3', 'list of 1', 'list of 4', 'table of 3 × 2', '<Callout>'].map((block) =>
        lacking(block)?.replaceAll('\u00a0', ' '),
      ),
    ).toEqual([
      ' : « paragraphe ».',
      ' : « ligne de tableau ».',
      ' : « titre de niveau 3 ».',
      ' : « liste de 1 élément ».',
      ' : « liste de 4 éléments ».',
      ' : « tableau de 3 × 2 ».',
      ' : « <Callout> ».',
    ]);
  });
});
