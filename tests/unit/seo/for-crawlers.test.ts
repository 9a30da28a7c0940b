import { describe, expect, it } from 'vitest';
import { llmsTxt } from '#lib/seo/llms-txt.ts';
import { openSearchDescription } from '#lib/seo/open-search.ts';
import { robotRules } from '#lib/seo/robots.ts';
import { securityTxt } from '#lib/seo/security-txt.ts';
import { siteMap } from '#lib/seo/sitemap.ts';
import { webManifest } from '#lib/seo/web-manifest.ts';
import { builtLibrary } from '#tests/support/library.ts';

const site = 'http://localhost:3000';

describe('the sitemap', () => {
  const map = siteMap(builtLibrary());

  it('names an article once per language, each with its twin, itself and the day its words changed', () => {
    const languages = {
      en: `${site}/en/articles/sleep-and-pain`,
      'fr-CA': `${site}/fr/articles/sommeil-et-douleur`,
      'x-default': `${site}/en/articles/sleep-and-pain`,
    };

    expect(map).toContainEqual({ url: languages.en, lastModified: '2026-06-01', alternates: { languages } });
    expect(map).toContainEqual({ url: languages['fr-CA'], lastModified: '2026-06-01', alternates: { languages } });
  });

  it('dates a list by the newest of what it lists, and gives no date where the content has none', () => {
    expect(map.find(({ url }) => url === `${site}/fr/articles`)?.lastModified).toBe('2026-10-05');
    expect(map.find(({ url }) => url === `${site}/en/team/lena-park`)).toEqual({
      url: `${site}/en/team/lena-park`,
      alternates: expect.anything(),
    });
  });

  it('names every address once', () => {
    expect(new Set(map.map(({ url }) => url)).size).toBe(map.length);
  });

  it('leaves out a reference that nobody has read', () => {
    expect(map.map(({ url }) => url)).toContain(`${site}/en/evidence/wang2018`);
    expect(map.map(({ url }) => url)).not.toContain(`${site}/en/evidence/unseen2025`);
  });

  it('names an article written in English only once, without a twin', () => {
    const onlyEnglish = siteMap(builtLibrary({ 'content/articles/sleep-and-pain/fr-CA.mdx': undefined }));

    expect(onlyEnglish.filter(({ url }) => url.includes('sleep-and-pain'))).toEqual([
      { url: `${site}/en/articles/sleep-and-pain`, lastModified: '2026-06-01' },
    ]);
  });
});

describe('robots.txt', () => {
  it('closes staff pages, drafts and receipts, and leaves the first page of a request open', () => {
    expect(robotRules(false)).toEqual({
      rules: {
        userAgent: '*',
        allow: '/',
        disallow: ['/api', '/staff', '/en/staff', '/en/request/', '/fr/staff', '/fr/demande/'],
      },
      sitemap: `${site}/sitemap.xml`,
    });
  });

  it('closes a preview altogether', () => {
    expect(robotRules(true)).toEqual({ rules: { userAgent: '*', disallow: '/' } });
  });
});

describe('security.txt', () => {
  const fields = securityTxt(new Date('2026-11-21T10:00:00Z'));

  it('has the fields RFC 9116 asks for, and a contact that can never be someone’s', () => {
    expect(fields).toMatch(/^Contact: mailto:\S+@\S+\.example$/m);
    expect(fields).toMatch(/^Preferred-Languages: en, fr$/m);
    expect(fields).toContain(`Canonical: ${site}/.well-known/security.txt`);
  });

  it('expires within a year of the build', () => {
    expect(fields).toContain('Expires: 2027-10-17T10:00:00Z');
  });

  it('explains itself in both languages', () => {
    expect(fields).toContain('# Andante is a fictional clinic');
    expect(fields).toContain('# Andante est une clinique fictive\u00a0:');
  });
});

it('llms.txt says in both languages that the clinic is fictional and that it gives no medical advice, and leads to the Markdown', () => {
  const text = llmsTxt(builtLibrary());

  expect(text).toMatch(/^# Andante\n\n> /);
  expect(text).toContain('Andante is a fictional clinic.');
  expect(text).toContain('Andante est une clinique fictive.');
  expect(text).toContain('It does not replace advice from a clinician who knows you.');
  expect(text).toContain(`- [Sleep and pain, day after day](${site}/en/articles/sleep-and-pain.md): Poor sleep`);
  expect(text).toContain(`- [Le sommeil et la douleur, jour après jour](${site}/fr/articles/sommeil-et-douleur.md): Le mauvais sommeil`);
});

it('a browser is told how to search in French', () => {
  const xml = openSearchDescription('fr-CA');

  expect(xml).toContain('<Language>fr-CA</Language>');
  expect(xml).toContain(`template="${site}/fr/recherche?q={searchTerms}"`);
});

it('a telephone keeps the site in the language of its reader', () => {
  expect(webManifest('fr-CA')).toMatchObject({ lang: 'fr-CA', start_url: '/fr', scope: '/fr', name: 'Andante' });
});
