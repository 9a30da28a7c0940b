import { describe, expect, it } from 'vitest';
import { adding, builtLibrary, mistakes, replacing } from '#tests/support/library.ts';

const file = 'content/references/noppers2011.yaml';
const english = 'content/articles/ketamine-trial/en.mdx';
const french = 'content/articles/ketamine-trial/fr-CA.mdx';
const series = `series:
  outcome: {en: pain more than halved, fr-CA: douleur diminuée de plus de la moitié}
  of: 12
  groups:
    - {en: S-ketamine, fr-CA: S-kétamine}
    - {en: Midazolam, fr-CA: Midazolam}
  points:
    - {time: {en: 15 minutes, fr-CA: 15 minutes}, counts: [8, 3]}
    - {time: {en: 8 weeks, fr-CA: 8 semaines}, counts: [2, 2]}
`;
const withSeries = (text: string): string => text + series;
const chart = '<TrialChart ref="noppers2011" title="Pain more than halved: 2 of 12 at the end" />';
const frenchChart = '<TrialChart ref="noppers2011" title="Douleur de moitié moindre : 2 sur 12 à la fin" />';

describe('counts over time', () => {
  it('are accepted when each fits its group', () => {
    expect(mistakes({ [file]: withSeries })).toEqual([]);
  });

  it('are typeset like other words', () => {
    const changed = (text: string): string => withSeries(text).replace('fr-CA: douleur diminuée', "fr-CA: l'intensité diminuée");

    expect(builtLibrary({ [file]: changed }).references.get('noppers2011')?.series?.outcome['fr-CA']).toBe(
      'l’intensité diminuée de plus de la moitié',
    );
  });

  it('cannot count more people than there are, and the checker names the count', () => {
    expect(mistakes({ [file]: (text) => withSeries(text).replace('[8, 3]', '[8, 13]') })).toEqual([
      'content/references/noppers2011.yaml:33:63  “series → points → item 1 → counts → item 2” is 13, more than the 12 people of the group.  How many people.',
    ]);
  });

  it('need one number for each group', () => {
    expect(mistakes({ [file]: (text) => withSeries(text).replace('[8, 3]', '[8]') })[0]).toContain('must give one number for each group');
  });

  it('cannot hold a field nobody knows', () => {
    expect(mistakes({ [file]: (text) => withSeries(text).replace('  of: 12', '  off: 12') })).toEqual([
      'content/references/noppers2011.yaml:28:3  There is no field “off” in “series”.  Did you mean “of”?',
    ]);
  });

  it('cannot be drawn while nobody has checked the figures', () => {
    expect(mistakes({ 'content/references/bidonde2017.yaml': withSeries })).toEqual([
      'content/references/bidonde2017.yaml:19:1  “series” cannot be drawn: nobody has checked the figures of this reference.  Counts at several moments, for a chart; only figures someone has seen.',
    ]);
  });
});

describe('a trial chart in an article', () => {
  it('may state a figure in its title, because it names its source', () => {
    expect(mistakes({ [file]: withSeries, [english]: adding(chart), [french]: adding(frenchChart) })).toEqual([]);
  });

  it('needs a reference that has counts', () => {
    expect(mistakes({ [english]: adding(chart), [french]: adding(frenchChart) }).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      `${english}  The reference “noppers2011” has no series to draw.  Add “series” to content/references/noppers2011.yaml.`,
      `${french}  The reference “noppers2011” has no series to draw.  Add “series” to content/references/noppers2011.yaml.`,
    ]);
  });

  it('needs a reference that exists', () => {
    const wrong = replacing('</Faq>', '</Faq>\n\n<TrialChart ref="noppers2012" title="Over time" />');

    expect(mistakes({ [english]: wrong, [french]: wrong })[0]).toContain(
      'There is no reference “noppers2012”.  Did you mean “noppers2011”?',
    );
  });

  it('stands in both languages', () => {
    expect(mistakes({ [file]: withSeries, [english]: adding(chart) }).join()).toContain(
      'The French text lacks the component <TrialChart noppers2011>.',
    );
  });
});
