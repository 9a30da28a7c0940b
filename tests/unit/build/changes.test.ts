import { describe, expect, it } from 'vitest';
import { changedAddresses, sitemapDays } from '#lib/build/address-list.ts';
import { pagePrint } from '#lib/build/page-print.ts';

const head = '<title>Sleep | Andante</title><meta name="description" content="Sleep and pain."/>';
const canonical = '<link rel="canonical" href="https://clinic.example/en/articles/sleep"/>';
const page = (main: string, inHead = '') =>
  `<html><head>${head}${canonical}${inHead}</head><body><main id="main">${main}</main></body></html>`;
const hashOf = (html: string) => pagePrint(html)?.hash;

describe('a page counts as changed', () => {
  const before = hashOf(page('<h1>Sleep</h1><p>It helps.</p>'));

  it('when its text, its title or its description changes', () => {
    expect(hashOf(page('<h1>Sleep</h1><p>It may help.</p>'))).not.toBe(before);
    expect(hashOf(page('<h1>Sleep</h1><p>It helps.</p>').replace('Sleep | Andante', 'Rest | Andante'))).not.toBe(before);
    expect(hashOf(page('<h1>Sleep</h1><p>It helps.</p>').replace('Sleep and pain.', 'Rest.'))).not.toBe(before);
  });

  it('but not when only its marks, its scripts or its frame do', () => {
    expect(hashOf(page('<h1 class="new">Sleep</h1><p>It helps.</p><script type="application/ld+json">{"a":1}</script>'))).toBe(before);
    expect(hashOf(page('<h1>Sleep</h1><p>It helps.</p>').replace('<main', '<nav>New menu</nav><main'))).toBe(before);
  });

  it('nor when the same is written another way', () => {
    expect(
      hashOf(
        page('<h1>Sleep</h1>\n<p>It <b>helps</b>.</p><template><p>Not shown</p></template>')
          .replace('<link rel="canonical" href="https://clinic.example/en/articles/sleep"/>', '')
          .replace('<title>', '<link href="https://clinic.example/en/articles/sleep" rel="canonical"><title>')
          .replace('name="description" content="Sleep and pain."', 'content="Sleep and pain." name="description"'),
      ),
    ).toBe(before);
  });

  it('nor when a place only says another day', () => {
    const today = (day: string) => hashOf(page(`<p><span class="open" data-say="now">${day}: open 9:00 to 16:30.</span></p>`));

    expect(today('Monday')).toBe(today('Tuesday'));
  });
});

it('a page is known by its own full address, and not at all when search engines leave it out', () => {
  expect(pagePrint(page('Words'))?.address).toBe('https://clinic.example/en/articles/sleep');
  expect(pagePrint(page('Words', '<meta name="robots" content="noindex"/>'))).toBeUndefined();
  expect(pagePrint(page('Words', '<meta content="noindex, nofollow" name="robots"/>'))).toBeUndefined();
  expect(pagePrint('<title>404</title><main>Lost</main>')).toBeUndefined();
});

it('between two builds, new pages, changed ones and those that are gone are listed, and no other', () => {
  const before = { '/kept': { hash: 'a' }, '/changed': { hash: 'b' }, '/gone': { hash: 'c' } };
  const after = { '/kept': { hash: 'a', updated: '2026-11-21' }, '/changed': { hash: 'd' }, '/new': { hash: 'e' } };

  expect(changedAddresses(before, after)).toEqual(['/changed', '/gone', '/new']);
});

it('the day of the last change of a page is the one in the sitemap', () => {
  const xml = `<urlset><url>
<loc>https://clinic.example/en</loc>
<lastmod>2026-11-21</lastmod>
</url>
<url><loc>https://clinic.example/en/glossary</loc></url></urlset>`;

  expect([...sitemapDays(xml)]).toEqual([['https://clinic.example/en', '2026-11-21']]);
  expect([...sitemapDays('')]).toEqual([]);
});
