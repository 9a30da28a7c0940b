import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Page } from '#lib/templates/fill.ts';
import { keepPage } from '#lib/templates/keep-page.ts';
import type { Slot } from '#lib/templates/slots.ts';

const html = `<!DOCTYPE html><html lang="en"><head><title>Page &amp; more</title><style>a>b{color:red}</style></head><body>
<p data-slot="status" hidden="">Old <b>words</b></p><p data-slot="notes">Kept &lt;so&gt;</p>
<ul data-slot="results"></ul><template data-slot="result"><li><a data-slot="resultLink" href=".">A title</a></li></template>
<input name="q"/><textarea name="note"></textarea><a hrefLang="fr-CA" href="/fr" data-slot="language">F</a><br/>
<table><tr data-slot="question"><th>Q</th><td data-slot="cell" data-key="a">A</td><td data-slot="cell" data-key="b">B</td></tr></table>
</body></html>`;

const kept = keepPage(html);

/** The page after it has been filled. */
function filled(fill: (page: Page<Slot>) => void): string {
  const page = new Page<Slot>(kept);
  fill(page);
  return page.toString();
}

describe('a page made from a kept one', () => {
  it('is the kept one where nothing was filled, its styles as the policy knows them', () => {
    const page = filled(() => {});

    expect(page).toMatch(/^<!DOCTYPE html><html lang="en"><head><title>Page &amp; more<\/title><style>a>b\{color:red\}<\/style>/);
    expect(page).toContain('<p data-slot="status" hidden>Old <b>words</b></p><p data-slot="notes">Kept &lt;so&gt;</p>');
  });

  it('says what it was told, and the next page knows nothing of it', () => {
    const first = filled((page) => {
      page.show('status', true);
      page.say('status', 'Found 3');
    });

    expect(first).toContain('<p data-slot="status">Found 3</p>');
    expect(filled(() => {})).toContain('<p data-slot="status" hidden>Old <b>words</b></p>');
  });

  it('shows words as words wherever they stand, even where they look like markup', () => {
    const hostile = '</title></textarea><img src=x onerror=alert(1)>"R&D &amp;';
    const page = filled((one) => {
      one.retitle(() => hostile);
      one.say('status', hostile);
      for (const field of one.fields('q')) field.setAttribute('value', hostile);
      for (const field of one.fields('note')) field.textContent = `\n${hostile}`;
    });
    const { document } = parseHTML(page);

    expect(page).toContain('<title>&lt;/title&gt;&lt;/textarea&gt;&lt;img src=x onerror=alert(1)&gt;"R&amp;D &amp;amp;</title>');
    expect(page).toContain('value="</title></textarea><img src=x onerror=alert(1)>&quot;R&amp;D &amp;amp;"');
    // A browser drops the first line end of a text field.
    expect(page).toContain('<textarea name="note">\n\n&lt;/title&gt;&lt;/textarea&gt;&lt;img');
    expect(document.querySelectorAll('img')).toHaveLength(0);
    expect(document.querySelector('p')?.textContent).toBe(hostile);
  });

  it('can build its title on the one it has', () => {
    expect(filled((page) => page.retitle((title) => `Error: ${title}`))).toContain('<title>Error: Page &amp; more</title>');
  });

  it('repeats what is drawn once for each item, in their order', () => {
    const page = filled((one) => {
      const items = one.each('result', ['First', 'Second & last'], (copy, words) => one.say('resultLink', words, { within: copy }));
      one.slot('results').replaceChildren(...items);
    });
    const { document } = parseHTML(page);

    expect([...document.querySelectorAll('ul a')].map(({ textContent }) => textContent)).toEqual(['First', 'Second & last']);
  });

  it('moves an element to the end of the one it stands in', () => {
    const page = filled((one) => one.slot('question').insertAdjacentElement('beforeend', one.slot('cell', { key: 'a' })));

    expect(page).toContain('<th>Q</th><td data-slot="cell" data-key="b">B</td><td data-slot="cell" data-key="a">A</td></tr>');
  });

  it('finds links to the other language as a browser does', () => {
    expect(filled(() => {})).toContain('<a hreflang="fr-CA" href="/fr" data-slot="language">');
  });

  it('stops where a slot is missing, and names it', () => {
    expect(() => filled((page) => page.say('received', 'now'))).toThrow('The page has no slot “received”.');
    expect(() => filled((page) => page.show('notice', true, { key: 'lost' }))).toThrow('The page has no slot “notice” for “lost”.');
  });
});
