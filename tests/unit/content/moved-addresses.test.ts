import { describe, expect, it } from 'vitest';
import { slugsOnDisk } from '#lib/build/slugs-on-disk.ts';
import { mend } from '#lib/check/mend.ts';
import { currentSlugs, otherSlugs, parseRedirects, redirectsFile, serverRedirects } from '#lib/content/addresses.ts';
import { loadLibrary } from '#lib/content/load.ts';
import type { PageSlug } from '#lib/content/slugs.ts';
import type { Changes } from '#tests/support/library.ts';
import { library, mistakes, problemsOf, replacing } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const published = `articles:
  sleep-and-pain:
    en: [sleep-and-pain]
    fr-CA: [sommeil-et-douleur]
  moving-more: { en: [moving-more], fr-CA: [bouger-davantage] }
  ketamine-trial: { en: [ketamine-trial], fr-CA: [essai-ketamine] }
conditions:
  fibromyalgia: { en: [fibromyalgia], fr-CA: [fibromyalgie] }
evidence:
  noppers2011: { en: [noppers2011], fr-CA: [noppers2011] }
  wang2018: { en: [wang2018], fr-CA: [wang2018] }
  bidonde2017: { en: [bidonde2017], fr-CA: [bidonde2017] }
  unseen2025: { en: [unseen2025], fr-CA: [unseen2025] }
legal:
  privacy: { en: [privacy], fr-CA: [confidentialite] }
team:
  lena-park: { en: [lena-park], fr-CA: [lena-park] }
  marc-aubin: { en: [marc-aubin], fr-CA: [marc-aubin] }
treatments:
  sleep: { en: [about-sleep], fr-CA: [a-propos-sleep] }
  exercise: { en: [about-exercise], fr-CA: [a-propos-exercise] }
  tai-chi: { en: [about-tai-chi], fr-CA: [a-propos-tai-chi] }
  ketamine: { en: [about-ketamine], fr-CA: [a-propos-ketamine] }
`;
const renamed: Changes = { [english]: replacing('slug: sleep-and-pain', 'slug: sleep-and-lasting-pain') };

/** What the checker prints about the library once its addresses are published. */
function afterPublishing(changes: Changes = {}, redirects = ''): string[] {
  return mistakes({ 'content/published-addresses.yaml': published, 'content/redirects.yaml': redirects, ...changes });
}

it('nothing is wrong while every page keeps the address under which it was published', () => {
  expect(afterPublishing()).toEqual([]);
});

describe('a page whose slug has changed', () => {
  it('is refused without a redirect, at the slug, with the line to write', () => {
    expect(afterPublishing(renamed)).toContain(
      `${english}:4:1  This page was published as “sleep-and-pain”, which would no longer be found.  Add “sleep-and-pain: sleep-and-lasting-pain” to content/redirects.yaml, under articles and en, or go back to the old slug.`,
    );
  });

  it('is accepted with one, and asks to be listed under its new address', () => {
    expect(afterPublishing(renamed, 'articles:\n  en:\n    sleep-and-pain: sleep-and-lasting-pain\n')).toEqual([
      `${english}:4:1  warning: The address “sleep-and-lasting-pain” is not yet among the published ones.  When the page goes online, run “npm run publish:addresses”: from then on its address is kept.`,
    ]);
  });

  it('is refused with a redirect in the other language only', () => {
    expect(afterPublishing(renamed, 'articles:\n  fr-CA:\n    sleep-and-pain: sommeil-et-douleur\n')).toContainEqual(
      expect.stringContaining('This page was published as “sleep-and-pain”'),
    );
  });
});

it('a published page that was removed must lead somewhere', () => {
  const removed: Changes = {
    'content/legal/privacy/meta.yaml': undefined,
    'content/legal/privacy/en.mdx': undefined,
    'content/legal/privacy/fr-CA.mdx': undefined,
  };

  expect(afterPublishing(removed)).toEqual([
    'content/published-addresses.yaml:15:19  The page “privacy” was published, and does not exist any more.  Add “privacy: …” to content/redirects.yaml, under legal and en, with the slug of the page to lead its readers to.',
    'content/published-addresses.yaml:15:37  The page “confidentialite” was published, and does not exist any more.  Add “confidentialite: …” to content/redirects.yaml, under legal and fr-CA, with the slug of the page to lead its readers to.',
  ]);
});

describe('a redirect is refused when', () => {
  const redirect = (lines: string) => afterPublishing({}, `articles:\n  en:\n${lines}`);

  it('its target does not exist', () => {
    expect(redirect('    old-sleep: sleep-and-pian\n')).toEqual([
      'content/redirects.yaml:3:5  “old-sleep” leads to “sleep-and-pian”, and no page has that slug.  Did you mean “sleep-and-pain”?',
    ]);
  });

  it('it leads to another redirect', () => {
    expect(redirect('    older: old\n    old: moving-more\n')).toEqual([
      'content/redirects.yaml:3:5  “older” leads to “old”, which leads elsewhere itself.  Lead it straight to the slug the page has today.',
    ]);
  });

  it('it leads over several others: each is led straight to the slug of today in one step', () => {
    const chained = 'articles:\n  en:\n    oldest: older # a leaflet\n    older: old\n    old: moving-more\n';
    const content = library({ 'content/published-addresses.yaml': published, [redirectsFile]: chained });
    const fixes = problemsOf(content).flatMap(({ action }) => action ?? []);
    const { text } = mend(redirectsFile, chained, fixes);
    expect(text).toBe('articles:\n  en:\n    oldest: moving-more # a leaflet\n    older: moving-more\n    old: moving-more\n');
    expect(serverRedirects(parseRedirects(text).redirects).map(({ source, destination }) => `${source} ${destination}`)).toEqual([
      ...['/en/articles/oldest /en/articles/moving-more', '/en/articles/oldest.md /en/articles/moving-more.md'],
      ...['/en/articles/older /en/articles/moving-more', '/en/articles/older.md /en/articles/moving-more.md'],
      ...['/en/articles/old /en/articles/moving-more', '/en/articles/old.md /en/articles/moving-more.md'],
    ]);
  });

  it('it runs in a circle', () => {
    expect(redirect('    one: two\n    two: one\n')).toEqual([expect.stringContaining('“one” leads in a circle back to itself')]);
    expect(redirect('    one: one\n')).toEqual([expect.stringContaining('“one” leads in a circle back to itself')]);
  });

  it('the file cannot be read, and then nothing else is said to have vanished', () => {
    expect(redirect('    old-sleep: sleep-and-pain\n    old-sleep: moving-more\n')).toEqual([
      expect.stringContaining('“old-sleep” is given twice'),
    ]);
  });

  it('a page still has the old slug', () => {
    expect(redirect('    moving-more: sleep-and-pain\n')).toEqual([
      'content/redirects.yaml:3:5  “moving-more” is still the address of a page, and cannot lead elsewhere.  Remove this line, or give that page another slug.',
    ]);
  });

  it('it stands under a section that does not exist', () => {
    expect(afterPublishing({}, 'article:\n  en: { old: moving-more }\n')).toEqual([
      'content/redirects.yaml:1:1  There is no field “article”.  Did you mean “articles”?',
    ]);
  });

  it('its slug is not one', () => {
    expect(redirect('    Old Sleep: moving-more\n')).toHaveLength(1);
  });
});

it('the server leads an old address to the one of today in its own language, the Markdown of an article and the hours of a place with it', () => {
  const { redirects } = parseRedirects(
    'articles: { fr-CA: { vieux: nouveau } }\nlocations: { en: { canal: ottawa } }\nteam: { fr-CA: { lena: lena-park } }\n',
  );

  expect(serverRedirects(redirects)).toEqual([
    { source: '/fr/articles/vieux', destination: '/fr/articles/nouveau', permanent: true },
    { source: '/fr/articles/vieux.md', destination: '/fr/articles/nouveau.md', permanent: true },
    { source: '/en/locations/canal', destination: '/en/locations/ottawa', permanent: true },
    { source: '/en/locations/canal/hours.ics', destination: '/en/locations/ottawa/hours.ics', permanent: true },
    { source: '/fr/equipe/lena', destination: '/fr/equipe/lena-park', permanent: true },
  ]);
});

describe('the slug of the other language', () => {
  const slug = (locale: 'en' | 'fr-CA', id: string, name: string) => ({ section: 'articles', id, locale, slug: name }) as const;
  const leads = (...slugs: readonly PageSlug[]) => otherSlugs(slugs).map(({ locale, from, to }) => `${locale}: ${from} → ${to}`);

  it('leads to the page in the language of the address', () => {
    expect(leads(slug('en', 'a', 'sleep'), slug('fr-CA', 'a', 'sommeil'))).toEqual(['fr-CA: sleep → sommeil', 'en: sommeil → sleep']);
  });

  it('leads nowhere where both languages share it, or one has no page', () => {
    expect(leads(slug('en', 'a', 'pain'), slug('fr-CA', 'a', 'pain'), slug('en', 'b', 'sleep'))).toEqual([]);
  });

  it('leaves an address alone that a page of that language has', () => {
    expect(leads(slug('en', 'a', 'sleep'), slug('fr-CA', 'a', 'pause'), slug('en', 'b', 'pause'), slug('fr-CA', 'b', 'repos'))).toEqual([
      'fr-CA: sleep → pause',
      'en: repos → pause',
    ]);
  });

  it('is read from the files as the library reads it', () => {
    const places = (slugs: readonly PageSlug[]) =>
      slugs.map(({ section, id, locale, slug: name }) => `${section} ${id} ${locale} ${name}`).sort();

    expect(places(slugsOnDisk('content'))).toEqual(places(currentSlugs(loadLibrary()).filter(({ section }) => section !== 'evidence')));
  });
});

it('a page that cannot be read is not taken for one that has vanished', () => {
  expect(afterPublishing({ [english]: replacing('title: Sleep and pain, day after day', 'title: [') }).join('\n')).not.toContain(
    'published',
  );
});

it('a library without a list of published addresses is asked for nothing', () => {
  expect(mistakes(renamed)).toEqual([]);
});

describe('a short address, once published', () => {
  const listed = { 'content/published-addresses.yaml': published.replace('en: [sleep-and-pain]', 'en: [sleep-and-pain, sleep]') };

  it('is refused when its line is lost from the redirects', () => {
    expect(afterPublishing(listed, 'articles:\n  en:\n    sleep: sleep-and-pain\n')).toEqual([]);
    expect(afterPublishing(listed, '')).toEqual([
      `${english}:4:1  This page was published as “sleep”, which would no longer be found.  Add “sleep: sleep-and-pain” to content/redirects.yaml, under articles and en, or go back to the old slug.`,
    ]);
  });

  it('asks to be listed, so that it can never be lost', () => {
    expect(afterPublishing({}, 'articles:\n  en:\n    sleep: sleep-and-pain\n')).toEqual([
      'content/redirects.yaml:3:5  warning: The address “sleep” is not yet among the published ones.  When the page goes online, run “npm run publish:addresses”: from then on its address is kept.',
    ]);
  });
});
