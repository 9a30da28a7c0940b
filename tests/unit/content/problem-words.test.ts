import { describe, expect, it } from 'vitest';
import { wordsOf } from '#lib/content/problem-words.ts';
import { ownSections } from '#lib/content/sections.ts';
import { checkMessagesFor } from '#lib/i18n/check-messages.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { isAboutAgreement } from '#lib/staff/content/is-about-agreement.ts';

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

  it('call a part by its heading, in the language of whoever reads', () => {
    const headed = stale('why-sleep');
    const problem = {
      ...headed,
      arguments: { ...headed.arguments, calledInEnglish: 'Why sleep matters', calledInFrench: 'Pourquoi bien dormir' },
    };
    expect(wordsOf(problem, 'en').what).toContain('“Why sleep matters”');
    expect(wordsOf(problem, 'fr-CA').what).toContain('«\u00a0Pourquoi bien dormir\u00a0»');
    expect(wordsOf(problem, 'en').fix).toContain('npm run agree -- exercise why-sleep');
  });

  it.each(locales)('name no command in the staff area (%s)', (locale) => {
    const remedies = Object.entries(checkMessagesFor(locale)).flatMap(([rule, said]) =>
      Object.entries(said).flatMap(([situation, words]) =>
        typeof words === 'object' ? [[`${rule}.${situation}`, words.inEditor ?? words.fix] as const] : [],
      ),
    );
    expect(remedies.length).toBeGreaterThan(100);
    // Of agreement the pages of the staff area speak themselves, since the button is elsewhere on each.
    const commands = remedies.filter(([code, remedy]) => remedy.includes('npm run') && !isAboutAgreement({ code }));
    expect(commands.map(([code]) => code)).toEqual([]);
    const arguments_ = { name: 'photo.png', width: 4000, height: 3000, kilobytes: 900 };
    expect(wordsOf({ code: 'picture-size.large', arguments: arguments_ }, locale, 'staff').fix).toContain(
      locale === 'en' ? '“Figure”' : 'Image',
    );
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
