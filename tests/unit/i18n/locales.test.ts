import { describe, expect, it } from 'vitest';
import {
  defaultLocale,
  languageName,
  localeOfSegment,
  localeSegment,
  locales,
  openGraphLocale,
  otherLocale,
  segments,
} from '#lib/i18n/locales.ts';

describe('the languages of the site', () => {
  it('are English and Canadian French, with English when nothing else is known', () => {
    expect(locales).toEqual(['en', 'fr-CA']);
    expect(defaultLocale).toBe('en');
  });

  it('appear in addresses as /en and /fr', () => {
    expect(segments).toEqual(['en', 'fr']);
    expect(localeSegment('en')).toBe('en');
    expect(localeSegment('fr-CA')).toBe('fr');
  });

  it('are recognised from the first part of an address', () => {
    expect(localeOfSegment('en')).toBe('en');
    expect(localeOfSegment('fr')).toBe('fr-CA');
  });

  it.each(['fr-CA', 'FR', 'es', '', 'toString', '__proto__'])('are not recognised in an address that begins with “%s”', (segment) => {
    expect(localeOfSegment(segment)).toBeUndefined();
  });

  it('are announced to social networks as Canadian', () => {
    expect(openGraphLocale('en')).toBe('en_CA');
    expect(openGraphLocale('fr-CA')).toBe('fr_CA');
  });

  it('are named in their own words, so that a reader recognises hers', () => {
    expect(languageName('en')).toBe('English');
    expect(languageName('fr-CA')).toBe('Français');
  });

  it('are each offered to the readers of the other', () => {
    expect(otherLocale('en')).toBe('fr-CA');
    expect(otherLocale('fr-CA')).toBe('en');
  });
});
