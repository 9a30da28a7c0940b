import { describe, expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import { readingProblems } from '#lib/check/exceptions.ts';
import { uncitedClaim } from '#lib/check/rules/evidence/uncited-claim.ts';
import { rules } from '#lib/check/rules.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { checkMessagesFor } from '#lib/i18n/check-messages.ts';
import { adding, library, problemsOf, replacing, today } from '#tests/support/library.ts';

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

  it('that is written wrong leaves the others as they are', () => {
    const told = found(exception() + exception({ place: 'content/authors/lena-park/en.mdx', expires: 'next year' }));
    expect(told).toEqual([expect.stringContaining('“item 2 → expires” must be a date')]);
  });

  it('for words of the interface is not useless where these cannot be read, which is told', () => {
    const raw = library({ 'content/exceptions.yaml': exception({ place: 'messages/en.json' }) });
    const messages = new Map([['messages/en.json', '{\n  "one": "1",\n  "two": "2"\n  "three": "3"\n}\n']]);
    const { problems } = check({ raw, messages }, { today, rules: [uncitedClaim] });
    expect(problems.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual(['file.json messages/en.json:4']);
  });

  it('for words of the interface: a value that is missing is told at its line', () => {
    const raw = library({ 'content/exceptions.yaml': exception({ place: 'messages/en.json' }) });
    const messages = new Map([['messages/en.json', '{\n  "one": ,\n  "two": "2",\n  "three": "3"\n}\n']]);
    const { problems } = check({ raw, messages }, { today, rules: [uncitedClaim] });
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['file.json 2']);
  });

  it('in a list that cannot be read is the only thing told: what it may excuse is not told as new', () => {
    expect(found(exception().replace('rule: ', 'rule: ['))).toEqual([
      expect.stringContaining('content/exceptions.yaml:1:9  The list of “rule” is not closed.'),
    ]);
  });

  it('names who says so and why', () => {
    expect(found(exception({ name: '' }))[1]).toBe(
      'content/exceptions.yaml:4:3  “item 1 → name” must have at least 3 characters.  Who says so.',
    );
  });

  it('of a rule or a code that does not exist is named, with the nearest one', () => {
    expect(found(exception({ rule: 'uncited-clam' }), {})).toEqual([
      'content/exceptions.yaml:1:3  There is no rule and no code “uncited-clam”, so this exception excuses nothing.  Did you mean “uncited-claim”?',
    ]);
    expect(found(exception({ rule: 'uncited-claim.figur' }), {})).toEqual([
      'content/exceptions.yaml:1:3  There is no rule and no code “uncited-claim.figur”, so this exception excuses nothing.  Did you mean “uncited-claim.figure”?',
    ]);
    expect(found(exception({ rule: 'uncited-claim.why' }), {})).toHaveLength(1);
    expect(found(exception({ rule: 'no such thing' }), {})[0]).toContain('The closest are: ');
  });

  it('excuses nothing that keeps a file from being read', () => {
    const unread = { [english]: replacing('lead: Many people', 'lead: Sleep: many people') };
    expect(found(exception({ rule: 'yaml.colon' }), unread)).toEqual([
      expect.stringContaining(`${english}:6:7  `),
      'content/exceptions.yaml:1:3  “yaml.colon” cannot be excused: while it stands, the file cannot be read.  Fix the problem it names, then remove this exception.',
    ]);
  });

  it('can be made to every rule, and to nothing else', () => {
    const rulesNamed = new Set(rules.map(({ name }) => name));
    expect([...readingProblems].sort()).toEqual(
      Object.keys(checkMessagesFor('en'))
        .filter((name) => !rulesNamed.has(name))
        .sort(),
    );
  });

  it('may excuse one place of a file only, by words the problem names', () => {
    const fields = (words: string) => exception({ rule: 'unknown-entry', place: `${english}#${words}` });
    const link = { [english]: adding('[a](article:naps) and [b](article:yoga-at-home).') };

    expect(found(fields('naps'), link)).toHaveLength(1);
    expect(found(fields('naps'), link)[0]).toContain('yoga-at-home');
  });
});
