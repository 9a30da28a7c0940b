import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { atomFeed, jsonFeed } from '#lib/seo/feed.ts';
import { builtLibrary, realProfiles, replacing } from '#tests/support/library.ts';

const hostile = 'Sleep & pain: </title>]]> <script>alert(1)</script>';
const library = builtLibrary({
  'content/articles/sleep-and-pain/en.mdx': replacing('title: Sleep and pain, day after day', `title: "${hostile}"`),
});

/** The feed as an XML reader sees it. */
function read(xml: string): Document {
  const { DOMParser } = parseHTML('');
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

/** The words an Atom reader shows for a text of type html. */
function shown(element: Element | null): string {
  return parseHTML(`<p>${element?.textContent ?? ''}</p>`).document.querySelector('p')?.textContent ?? '';
}

describe('the Atom feed', () => {
  const feed = read(atomFeed(library, 'en'));
  const entries = [...feed.querySelectorAll('entry')];

  it('has what RFC 4287 asks of a feed: id, title, updated, author, a link to itself and its language', () => {
    const root = feed.querySelector('feed');

    expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect(root?.getAttribute('xml:lang')).toBe('en');
    expect(feed.querySelector('feed > id')?.textContent).toBe('http://localhost:3000/en/articles');
    expect(feed.querySelector('feed > title')?.textContent).toBe('Andante, articles in English');
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2026-10-05T00:00:00.000Z');
    expect(feed.querySelector('feed > author > name')?.textContent).toBe('Andante');
    expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe('http://localhost:3000/en/feed.xml');
  });

  it('has what it asks of an entry, newest first: id, link, dates of the content, author, summary', () => {
    expect(entries.map((entry) => entry.querySelector('id')?.textContent)).toEqual([
      'http://localhost:3000/en/articles/ketamine-trial',
      'http://localhost:3000/en/articles/moving-more',
      'http://localhost:3000/en/articles/sleep-and-pain',
    ]);
    expect(entries[2]?.querySelector('link')?.getAttribute('href')).toBe('http://localhost:3000/en/articles/sleep-and-pain');
    expect(entries[2]?.querySelector('published')?.textContent).toBe('2026-03-02T00:00:00.000Z');
    expect(entries[2]?.querySelector('updated')?.textContent).toBe('2026-06-01T00:00:00.000Z');
    expect(entries[2]?.querySelector('category')?.getAttribute('label')).toBe('Living with pain');
    expect(shown(entries[2]?.querySelector('summary') ?? null)).toMatch(/^Poor sleep and long-lasting pain/);
  });

  it('shows a hostile title as the words it is', () => {
    expect(entries).toHaveLength(3);
    expect(shown(entries[2]?.querySelector('title') ?? null)).toBe(hostile);
  });

  it('names the clinic in the place of an invented author, and a real one by name', () => {
    expect(entries.map((entry) => entry.querySelector('author > name')?.textContent)).toEqual(['Dr.\u00a0Lena Park', 'Andante', 'Andante']);
    expect(atomFeed(builtLibrary(realProfiles), 'fr-CA')).toContain('<name>Marc Aubin, pht</name>');
  });
});

describe('the JSON feed', () => {
  it('says the same in French, with its language and the Markdown of each article', () => {
    const feed = JSON.parse(jsonFeed(library, 'fr-CA')) as { items: unknown[] };

    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Andante, articles en français',
      language: 'fr-CA',
      home_page_url: 'http://localhost:3000/fr/articles',
      feed_url: 'http://localhost:3000/fr/feed.json',
    });
    expect(feed.items).toHaveLength(3);
    expect(feed.items[2]).toMatchObject({
      id: 'http://localhost:3000/fr/articles/sommeil-et-douleur',
      title: 'Le sommeil et la douleur, jour après jour',
      image: 'http://localhost:3000/share/fr/sleep-and-pain.png',
      date_published: '2026-03-02T00:00:00.000Z',
      date_modified: '2026-06-01T00:00:00.000Z',
      authors: [{ name: 'Andante', url: 'http://localhost:3000/' }],
      attachments: [{ url: 'http://localhost:3000/fr/articles/sommeil-et-douleur.md', mime_type: 'text/markdown' }],
    });
  });

  it('leaves out an article that is not written in its language', () => {
    const onlyEnglish = builtLibrary({ 'content/articles/sleep-and-pain/fr-CA.mdx': undefined });

    expect(jsonFeed(onlyEnglish, 'en')).toContain('/en/articles/sleep-and-pain"');
    expect(jsonFeed(onlyEnglish, 'fr-CA')).not.toContain('sleep-and-pain');
  });
});
