import { describe, expect, it } from 'vitest';
import { indexSources, tagsOf, treatmentReferences } from '#lib/comparison/sources.ts';
import type { Treatment } from '#lib/content/library.ts';
import { burdens, concerns } from '#lib/content/schemas/treatment.ts';
import { builtLibrary } from '#tests/support/library.ts';

const [sample] = builtLibrary().treatments;
if (!sample) throw new Error('The fixture library has no treatment.');
const sound: Treatment = sample;

/** The fixture’s treatment, with what is known of its effect on sleep, and other facts. */
function treatment(
  sleep: 'supports' | 'mixed' | 'no-benefit' | 'not-studied' | 'not-checked',
  facts: Partial<Treatment['meta']> = {},
): Treatment {
  const { meta } = sound;
  const helps = Object.fromEntries(
    Object.entries(meta.helps).map(([concern, cell]) => [concern, { ...cell, mark: concern === 'sleep' ? sleep : 'no-benefit' }]),
  ) as Treatment['meta']['helps'];
  return { ...sound, meta: { ...meta, helps, ...facts } };
}

describe('a reader who chooses by what a treatment may help', () => {
  it.each(['supports', 'mixed'] as const)('finds one whose evidence on sleep is “%s”', (mark) => {
    expect(tagsOf(treatment(mark))).toContain('sleep');
  });

  it.each(['not-studied', 'not-checked'] as const)('is told of doubt, and nothing more, where sleep is “%s”', (mark) => {
    expect(tagsOf(treatment(mark)).filter((tag) => tag.startsWith('sleep'))).toEqual(['sleep?']);
  });

  it('finds none that showed no benefit', () => {
    expect(tagsOf(treatment('no-benefit', { family: 'medicine', burdens: [...burdens] }))).toEqual([]);
  });

  it('finds what is no medicine apart from medicines', () => {
    expect(tagsOf(treatment('no-benefit', { family: 'movement', burdens: [...burdens] }))).toEqual(['nodrug']);
  });

  it('finds what does not bring what one would rather avoid', () => {
    const tags = tagsOf(treatment('no-benefit', { family: 'medicine', burdens: ['drowsiness', 'weight', 'visits', 'cost', 'driving'] }));

    expect(tags).toEqual(['noneedles']);
  });

  it.each(['medicine', 'supplement'] as const)('is not told that a %s spares what its answers merely do not name', (family) => {
    const tags = tagsOf(treatment('no-benefit', { family, burdens: [] })).filter((tag) =>
      burdens.some((burden) => tag.startsWith(`no${burden}`)),
    );

    expect(tags).toEqual(['nodrowsiness?', 'noweight?', 'noneedles', 'novisits', 'nocost', 'nodriving?']);
  });

  it('gives no choice a name that stands inside another, for the page looks for one in a list of them', () => {
    const names = [...concerns, ...burdens.map((burden) => `no${burden}`), 'nodrug', 'approved'];

    expect(names.filter((name) => names.some((other) => other !== name && other.includes(name)))).toEqual([]);
  });
});

it('sources are numbered once, after those the text above already cites', () => {
  const cited = treatment('mixed', { certainty: { ...sound.meta.certainty, references: ['noppers2011', 'wang2018'] } });
  const above = { numbers: new Map([['wang2018', 1]]), places: new Map(), backlinks: new Map() };

  expect(treatmentReferences(cited)).toEqual(['noppers2011', 'wang2018']);
  expect([...indexSources([cited, cited], above).numbers]).toEqual([
    ['wang2018', 1],
    ['noppers2011', 2],
  ]);
});
