import { describe, expect, it } from 'vitest';
import { translatorFor } from '#lib/i18n/translator.ts';

describe('words for places where no page is drawn', () => {
  it('come in the language asked for', () => {
    expect(translatorFor('en', 'StaffNotice')('subject')).not.toBe(translatorFor('fr-CA', 'StaffNotice')('subject'));
  });

  it('stop at a missing message, or at one whose facts are missing, instead of showing its key', () => {
    const t = translatorFor('en', 'StaffNotice');

    expect(() => t('no-such-key' as 'subject')).toThrow('MISSING_MESSAGE');
    expect(() => t('waiting', {} as never)).toThrow('FORMATTING_ERROR');
  });
});
