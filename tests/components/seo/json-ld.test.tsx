import { expect, it } from 'vitest';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { render } from '#tests/support/render.tsx';

it('keeps a hostile title inside its element, and gives it back as it was', () => {
  const hostile = '</script><script>alert(1)</script><!-- "\\ \u2028';

  const html = render('en', <JsonLd data={{ '@context': 'https://schema.org', '@type': 'Article', headline: hostile }} />);

  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(html).not.toContain('<!--');
  expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toMatchObject({ headline: hostile });
});

it('breadcrumbs say to machines what they show to readers', () => {
  const html = render('fr-CA', <Breadcrumbs trail={[{ label: 'S’informer', path: '/fr/articles' }]} current="Sommeil et douleur" />);
  const data = JSON.parse(/<script[^>]*>(.*)<\/script>/.exec(html)?.[1] ?? '') as { itemListElement: { name: string }[] };
  const shown = [...html.matchAll(/<li><(?:a|span)[^>]*>([^<]*)/g)].map(([, name]) => name);

  expect(shown).toEqual(['Accueil', 'S’informer', 'Sommeil et douleur']);
  expect(data.itemListElement.map(({ name }) => name)).toEqual(shown);
});
