import { expect, it } from 'vitest';
import { PrintedFrom } from '#components/treatment/printed-from.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import { render } from '#tests/support/render.tsx';

const cbt = requireEntry(loadLibrary(), 'treatments', 'cbt');
const changed = (updated: string) => ({ ...cbt, meta: { ...cbt.meta, updated } });

it('says on paper the last day that any treatment was updated', () => {
  const treatments = [changed('2026-03-02'), changed('2026-11-04'), changed('2026-10-09')];
  expect(render('en', <PrintedFrom treatments={treatments} />)).toContain('Treatments last updated on 4 November 2026.');
  expect(render('fr-CA', <PrintedFrom treatments={treatments} />)).toContain(
    'Dernière mise à jour des traitements\u00a0: 4\u00a0novembre 2026.',
  );
});

it('says nothing of a day where there is no treatment to compare', () => {
  expect(render('en', <PrintedFrom treatments={[]} />)).toBe('');
});
