import { describe, expect, it } from 'vitest';
import { isTypographic } from '#lib/publish/typographic.ts';

describe('an edit', () => {
  it.each([
    ['a no-break space', 'Prenez 5 mg : le soir.', 'Prenez 5\u00a0mg\u00a0: le soir.'],
    ['a space before a sign that French has and English has not', 'Vraiment?', 'Vraiment\u202f?'],
    ['guillemets', '"Reposez-vous"', '«\u00a0Reposez-vous\u00a0»'],
    ['curly quotation marks', "It's “quiet”", 'It’s "quiet"'],
    ['a dash', 'pages 3-5', 'pages 3–5'],
    ['an ellipsis', 'And so...', 'And so…'],
    ['a space at the end of a line', 'One. \nTwo.', 'One.\nTwo.'],
    ['two spaces', 'One.  Two.', 'One. Two.'],
  ])('of %s is typographic', (_, before, after) => {
    expect(isTypographic(before, after)).toBe(true);
  });

  it.each([
    ['a word', 'It is not safe.', 'It is safe.'],
    ['a letter', 'It is now safe.', 'It is not safe.'],
    ['a comma', 'No, treatment helps.', 'No treatment helps.'],
    ['a decimal point', '1.5 mg', '15 mg'],
    ['a space inside a figure', '1 5 mg', '15 mg'],
    ['a minus sign that was none', '5 mg', '-5 mg'],
    ['a line', 'One.\n\nTwo.', 'One. Two.'],
    ['a capital', 'us', 'US'],
    ['a question mark', 'Safe.', 'Safe?'],
  ])('of %s is not', (_, before, after) => {
    expect(isTypographic(before, after)).toBe(false);
  });

  it('that begins or removes a file is not', () => {
    expect([isTypographic(null, 'x'), isTypographic('x', null)]).toEqual([false, false]);
  });
});
