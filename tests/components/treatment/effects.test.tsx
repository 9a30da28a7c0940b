import { expect, it } from 'vitest';
import { Effects } from '#components/treatment/effects.tsx';
import { indexSources } from '#lib/comparison/sources.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { render, wordsIn } from '#tests/support/render.tsx';

const library = loadLibrary();

it('two pictures of people say whom each shows, to the eye and to the ear', () => {
  const treatment = library.treatments.find(({ id }) => id === 'ketamine');
  if (!treatment) throw new Error('The treatment is missing.');
  const html = render('en', <Effects treatment={treatment} context={{ library, citations: indexSources([treatment]) }} />);

  expect(wordsIn(html, '<p class="pair__label"')).toEqual([
    'With the treatment: 2 of 12. Not so for 10 of 12.',
    'With midazolam, a sedative: 2 of 12. Not so for 10 of 12.',
  ]);
  expect([...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'With the treatment: 2 of 12. Not so for 10 of 12. 12 circles, 2 filled.',
    'With midazolam, a sedative: 2 of 12. Not so for 10 of 12. 12 circles, 2 filled.',
  ]);
});

it('says a count whose groups differ in size, without circles', () => {
  const treatment = library.treatments.find(({ id }) => id === 'sleep-treatment');
  if (!treatment) throw new Error('The treatment is missing.');
  const html = render('en', <Effects treatment={treatment} context={{ library, citations: indexSources([treatment]) }} />);

  expect(html).toContain('8 of 14 people');
  expect(html).not.toContain('We have verified no count');
  expect(html).not.toContain('role="img"');
});

it('counts the harm of a medicine as it counts its gain', () => {
  const counted = (id: string) => {
    const treatment = library.treatments.find((one) => one.id === id);
    if (!treatment) throw new Error('The treatment is missing.');
    return treatment.meta.effects.map(({ outcome, withTreatment, withComparator, of }) => ({
      harm: /Stopped|Dizziness/.test(outcome.en),
      counts: [withTreatment, withComparator, of],
    }));
  };

  expect(counted('gabapentinoids').at(-1)).toEqual({ harm: true, counts: [38, 11, 100] });
  expect(counted('snri').at(-1)).toEqual({ harm: true, counts: [19, 10, 100] });
  expect(counted('opioids')).toEqual([{ harm: true, counts: [19, 12, 100] }]);
});
