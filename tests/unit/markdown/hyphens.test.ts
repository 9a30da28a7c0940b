import { expect, it } from 'vitest';
import { heading, paragraph, quote, text } from '#lib/markdown/body.ts';

it('leaves out the soft hyphens of the page, which a reader of Markdown would see or search in vain', () => {
  const word = 'cognitivo-comporte\u00admentale';
  const plain = { type: 'text', value: 'cognitivo-comportementale' };

  expect(text(word)).toEqual(plain);
  expect(paragraph(word)).toMatchObject({ children: [plain] });
  expect(heading(2, word)).toMatchObject({ children: [plain] });
  expect(quote(word)).toMatchObject({ children: [{ children: [plain] }] });
});

it('writes a line break of the source as a space', () => {
  expect(text('one\ntwo')).toEqual({ type: 'text', value: 'one two' });
});
