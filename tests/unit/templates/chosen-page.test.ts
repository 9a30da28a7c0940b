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
