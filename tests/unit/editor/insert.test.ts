import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { placeFor, textOf } from '#components/staff/editor/insert.ts';

const text = '---\ntitle: Sleep\n---\n\nPoor sleep makes\npain worse.\n\n- Get up at one hour\n- Rest\n';

/** The text after a helper wrote into it, where somebody stands or has chosen some words. */
function written(
  helper: Parameters<typeof placeFor>[1] & Parameters<typeof textOf>[0],
  chosen: string,
  from = text.indexOf(chosen),
): string {
  const state = EditorState.create({ doc: text, selection: { anchor: from, head: from + chosen.length } });
  const place = placeFor(state, helper);
  const said = textOf(helper, state.sliceDoc(place.from, place.to), 'wolfe2016', (key) => key);
  return text.slice(0, place.from) + said + text.slice(place.to);
}

describe('what a helper writes', () => {
  it('stands where the cursor is, around the words that are chosen', () => {
    expect(written('term', 'pain')).toContain('\n<Term id="wolfe2016">pain</Term> worse.');
    expect(written('citation', '', text.indexOf('\n\n- Get'))).toContain('pain worse.<Cite ref="wolfe2016" />');
  });

  it('cuts no paragraph and no list in two, where it stands on lines of its own', () => {
    for (const helper of ['table', 'question', 'callout'] as const) {
      expect(written(helper, '', text.indexOf('sleep makes')), helper).toContain('Poor sleep makes\npain worse.\n\n<');
      expect(written(helper, '', text.indexOf('up at')), helper).toContain('- Get up at one hour\n- Rest\n\n<');
      expect(written(helper, '', text.length), helper).toContain('- Rest\n\n\n<');
    }
  });

  it('takes the whole paragraph of what is chosen into a box', () => {
    expect(written('callout', 'sleep makes\npain')).toContain('\n\nPoor sleep makes\npain worse.\n\n</Callout>');
  });

  it('stands below the fields where nobody has clicked yet', () => {
    expect(written('citation', '', 0)).toContain('---\n<Cite ref="wolfe2016" />\n');
  });
});
