import { describe, expect, it } from 'vitest';
import { mayInvite, placeMayInvite, titleMayInvite } from '#lib/content/invitation.ts';
import type { CareLocation } from '#lib/content/library.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { adding, articleOf, builtLibrary } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const english = 'content/articles/moving-more/en.mdx';
const french = 'content/articles/moving-more/fr-CA.mdx';

describe('an invitation to ask for a consultation', () => {
  it('ends an article that is not about ketamine, even where a sentence names it', () => {
    const named = builtLibrary({ [english]: adding('Ketamine is not a movement.') });

    expect(mayInvite(articleOf(builtLibrary(), 'moving-more'))).toBe(true);
    expect(mayInvite(articleOf(named, 'moving-more'))).toBe(true);
  });

  it.each([
    ['an English heading', english, '## Ketamine {#ketamine}'],
    ['a French heading', french, '## La kétamine {#ketamine}'],
  ])('is left out, in both languages, where %s names ketamine', (_what, file, heading) => {
    expect(mayInvite(articleOf(builtLibrary({ [file]: adding(heading) }), 'moving-more'))).toBe(false);
  });

  it('stands at the top of no page whose title names the drug', () => {
    expect(titleMayInvite('Sleep and fibromyalgia: what we know, what to try')).toBe(true);
    expect(titleMayInvite('Ketamine and fibromyalgia: what studies show')).toBe(false);
    expect(titleMayInvite('Une séance de kétamine supervisée')).toBe(false);
  });

  it('is on the page of a place that names no drug, and on no other', () => {
    const place = (files: Record<string, string>) => builtLibrary({ ...locationFiles, ...files }).locations[0] as CareLocation;
    const naming = {
      'content/locations/riverside/fr-CA.mdx': `${locationFiles['content/locations/riverside/fr-CA.mdx']}\nRien sur la kétamine.\n`,
    };

    expect(placeMayInvite(place({}))).toBe(true);
    expect(placeMayInvite(place(naming))).toBe(false);
  });

  it('is never on the explainer about ketamine, nor on the page about its sessions', () => {
    const articles = loadLibrary().articles.filter(({ id }) => id.includes('ketamine'));

    expect(articles.map(({ id }) => id).sort()).toEqual(['fibromyalgia-ketamine', 'ketamine-session-safety']);
    expect(articles.filter(mayInvite)).toEqual([]);
  });
});
