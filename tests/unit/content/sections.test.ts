import { describe, expect, it } from 'vitest';
import { headingsOf } from '#lib/content/sections.ts';
import { articleOf, builtLibrary } from '#tests/support/library.ts';

const sleep = articleOf(builtLibrary(), 'sleep-and-pain');

describe('a part of a page', () => {
  it('has its heading in both languages', () => {
    expect(headingsOf(sleep, 'why-sleep')).toEqual({ en: 'Why sleep matters', 'fr-CA': 'Pourquoi le sommeil compte' });
  });

  it('has none where it is the fields, or no part of the page', () => {
    expect(headingsOf(sleep, 'fields')).toEqual({});
    expect(headingsOf(sleep, 'nowhere')).toEqual({});
  });
});
