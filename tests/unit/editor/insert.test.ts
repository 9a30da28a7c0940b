import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { placeFor, textOf } from '#components/staff/editor/insert.ts';
import { lastInBody } from '#components/staff/editor/last-in-body.ts';

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

  it('stands at the end of the body, not in the fields, where the cursor was never in the body', () => {
    expect(written('citation', '', 0)).toBe(`${text}<Cite ref="wolfe2016" />`);
    expect(written('citation', 'Sleep')).toBe(`${text}<Cite ref="wolfe2016" />`);
    expect(written('callout', '', 0)).toContain('- Rest\n\n\n<Callout');
  });

  it('stands where the cursor last was in the body, where it is in the fields now', () => {
    const there = EditorState.create({ doc: text, extensions: lastInBody }).update({ selection: { anchor: text.indexOf(' makes') } }).state;
    const title = text.indexOf('Sleep');
    const retitled = there.update({ selection: { anchor: title }, changes: { from: title, insert: 'Good ' } }).state;

    expect(placeFor(retitled, 'citation')).toEqual({ from: text.indexOf(' makes') + 5, to: text.indexOf(' makes') + 5 });
    expect(placeFor(retitled, 'table').from).toBe(text.indexOf('\n\n- Get') + 5);
  });
});
