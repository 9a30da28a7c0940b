import { expect, it } from 'vitest';
import { chosenPage } from '#lib/templates/chosen-page.ts';

const html =
  '<!DOCTYPE html><html lang="en"><head><style>a>b{color:red}</style></head><body><p id="x">Old</p><a hrefLang="fr-CA" href="/fr">F</a></body></html>';

it('shows a choice in the prerendered page and leaves its styles as the policy knows them', () => {
  const page = chosenPage(html, new URLSearchParams('t=cbt'), (document, query) => {
    const line = document.getElementById('x');
    if (line) line.textContent = `<${query.get('t')}>`;
  });

  expect(page).toMatch(/^<!DOCTYPE html><html lang="en">/);
  expect(page).toContain('<p id="x">&lt;cbt&gt;</p>');
  expect(page).toContain('<style>a>b{color:red}</style>');
});

it('finds links to the other language, as a browser does', () => {
  let found = 0;
  chosenPage(html, new URLSearchParams(), (document) => {
    found = document.querySelectorAll('a[hreflang]').length;
  });

  expect(found).toBe(1);
});

it('shows what someone typed in a field as it was typed, even where it looks like markup', () => {
  const form = '<!DOCTYPE html><html><body><input id="q"><textarea id="note"></textarea></body></html>';
  const typed = '</textarea><b>R&D &amp; &lt;i&gt;</b>"';
  const page = chosenPage(form, new URLSearchParams(), (document) => {
    document.getElementById('q')?.setAttribute('value', typed);
    const note = document.getElementById('note');
    if (note) note.textContent = typed;
  });

  expect(page).toContain('value="</textarea><b>R&amp;D &amp;amp; &amp;lt;i&amp;gt;</b>&quot;"');
  expect(page).toContain('&lt;/textarea&gt;&lt;b&gt;R&amp;D &amp;amp; &amp;lt;i&amp;gt;&lt;/b&gt;"</textarea>');
});
