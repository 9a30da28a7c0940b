import { describe, expect, it } from 'vitest';
import { forPromotion, mayInvite, namesControlledDrug } from '#lib/content/invitation.ts';
import type { CareLocation } from '#lib/content/library.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { adding, articleOf, builtLibrary } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const english = 'content/articles/moving-more/en.mdx';
const french = 'content/articles/moving-more/fr-CA.mdx';

it.each(['Ketamine', 'la kétamine', 'Esketamine spray', 'l’eskétamine', 'tramadol', 'Oxycodone', 'nabilone'])(
  '“%s” is a drug that may not be advertised to the public',
  (name) => {
    expect(namesControlledDrug(`Something about ${name} and pain`)).toBe(true);
  },
);

it('a medicine that needs a prescription only, and a movement, are not', () => {
  expect(namesControlledDrug('Duloxetine, pregabalin, tai chi, sleep')).toBe(false);
});

describe('an invitation to ask for a consultation', () => {
  it.each([
    ['an English sentence', english, 'Ketamine is not a movement.'],
    ['a French sentence', french, 'Le tramadol n’est pas un mouvement.'],
    ['a heading', english, '## Oxycodone {#oxycodone}'],
  ])('is left out, in both languages, where %s names a controlled drug', (_what, file, words) => {
    expect(mayInvite(articleOf(builtLibrary(), 'moving-more'))).toBe(true);
    expect(mayInvite(articleOf(builtLibrary({ [file]: adding(words) }), 'moving-more'))).toBe(false);
  });

  it('is left out where the title of an article to read next names one', () => {
    const { articles } = loadLibrary();
    const explainer = articles.filter(({ id }) => id === 'fibromyalgia-ketamine');

    expect(explainer).toHaveLength(1);
    expect(mayInvite(articleOf(builtLibrary(), 'moving-more'), explainer)).toBe(false);
  });

  it('is on the page of a place that names no such drug, and on no other', () => {
    const place = (files: Record<string, string>) => builtLibrary({ ...locationFiles, ...files }).locations[0] as CareLocation;
    const naming = {
      'content/locations/riverside/fr-CA.mdx': `${locationFiles['content/locations/riverside/fr-CA.mdx']}\nRien sur la kétamine.\n`,
    };

    expect(mayInvite(place({}))).toBe(true);
    expect(mayInvite(place(naming))).toBe(false);
  });

  it('keeps company with no article about ketamine on the home page or a profile', () => {
    const listed = forPromotion(loadLibrary().articles).map(({ id }) => id);

    expect(listed).toContain('moving-and-pacing');
    expect(listed).not.toContain('fibromyalgia-ketamine');
    expect(listed).not.toContain('ketamine-session-safety');
  });
});
