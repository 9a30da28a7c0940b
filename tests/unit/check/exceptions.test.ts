import { describe, expect, it } from 'vitest';
import { formatProblem } from '#lib/content/problem-words.ts';
import { adding, library, problemsOf, today } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const uncited = {
  [english]: adding('About 30% feel better.'),
  'content/articles/sleep-and-pain/fr-CA.mdx': adding('Environ 30 % vont mieux. <Cite ref="wang2018" />'),
};

function found(exceptions: string, changes: typeof uncited | object = uncited): string[] {
  const raw = library({ ...changes, 'content/exceptions.yaml': exceptions });
  return problemsOf(raw).map((problem) => formatProblem(problem));
}

const exception = (fields: Record<string, string> = {}) =>
  `- ${Object.entries({
    rule: 'uncited-claim',
    place: english,
    reason: 'An example of how one should not write.',
    name: 'Lena Park',
    expires: '2026-12-31',
    ...fields,
  })
    .map(([key, value]) => `${key}: "${value}"`)
    .join('\n  ')}\n`;

describe('an exception', () => {
  it('excuses what its rule finds in its file, to the last day it holds', () => {
    expect(found(exception())).toEqual([]);
    expect(found(exception({ expires: today }))).toEqual([]);
    expect(found(exception({ rule: 'uncited-claim.figure' }))).toEqual([]);
  });

  it('for words of the interface is not useless where the content alone is looked at', () => {
    expect(found(exception({ place: 'messages/en.json' }), {})).toEqual([]);
    expect(found(exception({ place: 'content/articles/sleep-and-pain/fr-CA.mdx' }), {})).toHaveLength(1);
  });

  it('is an error itself once it has expired, and excuses nothing', () => {
    expect(found(exception({ expires: '2026-11-20' }))).toEqual([
      `${english}:25:7  “30%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.`,
      'content/exceptions.yaml:1:3  The exception to “uncited-claim” held until 2026-11-20.  Mend what it excused, or have someone answer for it until another day.',
    ]);
  });

  it('is an error itself when there is nothing to excuse', () => {
    expect(found(exception(), {})).toEqual([
      `content/exceptions.yaml:1:3  The exception to “uncited-claim” at ${english} excuses nothing any more.  Remove it.`,
    ]);
  });

  it('names who says so and why', () => {
    expect(found(exception({ name: '' }))[1]).toBe(
      'content/exceptions.yaml:4:3  “item 1 → name” must have at least 3 characters.  Who says so.',
    );
  });

  it('may excuse one place of a file only, by words the problem names', () => {
    const fields = (words: string) => exception({ rule: 'unknown-entry', place: `${english}#${words}` });
    const link = { [english]: adding('[a](article:naps) and [b](article:yoga-at-home).') };

    expect(found(fields('naps'), link)).toHaveLength(1);
    expect(found(fields('naps'), link)[0]).toContain('yoga-at-home');
  });
});
