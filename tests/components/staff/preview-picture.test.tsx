import { expect, it } from 'vitest';
import { Figure } from '#components/mdx/figure.tsx';
import { surroundingsOf } from '#components/staff/editor/preview-context.ts';
import { indexCitations } from '#lib/content/citations.ts';
import type { PreviewTree } from '#lib/staff/editor/messages.ts';
import { render } from '#tests/support/render.tsx';

const tree: PreviewTree = {
  locale: 'fr-CA',
  title: 'Dormir',
  lead: undefined,
  nodes: [],
  named: [],
  images: [['room.webp', { width: 40, height: 20 }]],
  stale: [],
};
const citations = indexCitations(tree.nodes);

it('a preview asks the staff area for its pictures, which the public site may not have yet', () => {
  const context = { ...surroundingsOf(tree, 'sleep', {}, '/fr/staff/content/picture/sleep'), citations };
  const html = render(
    'fr-CA',
    <Figure image="room.webp" alt="Une chambre" context={context}>
      Une chambre.
    </Figure>,
  );
  expect(html).toContain('<img src="/fr/staff/content/picture/sleep/room.webp" alt="Une chambre" width="40" height="20"');
});

it('a public page shows them at their public address', () => {
  const { pictures: _, ...around } = surroundingsOf(tree, 'sleep', {}, '');
  const context = { ...around, citations };
  const html = render(
    'fr-CA',
    <Figure image="room.webp" alt="Une chambre" context={context}>
      Une chambre.
    </Figure>,
  );
  expect(html).toContain('src="/media/sleep/room.webp"');
});
