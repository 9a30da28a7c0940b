import { describe, expect, it } from 'vitest';
import type { Kept, Word } from '#components/staff/kept-words.ts';
import { withArrived, withInterrupted, withPage, withTyped } from '#components/staff/kept-words.ts';

const page = 'inbox/AND-4K7-92M';
const field = (id: string, text: string, was = ''): Word => ({ id, label: id, text, was });
const nobody: Kept = { who: 'nadia', pages: {} };
const letter = field('reply', 'Dear Mrs. Roy, thank you for', 'Dear Mrs. Roy,');

const textsOf = (kept: Kept): string[] => (kept.pages[page]?.words ?? []).map(({ text }) => text);

/** A letter half written, and a note that is on its way. */
function noteSent(): Kept {
  const typed = withTyped(withTyped(nobody, page, [letter]), page, [field('note', 'Call after 5.')]);
  return withPage(typed, page, { words: [], ...typed.pages[page], sent: ['note'] });
}

describe('what is typed on a page of the staff area', () => {
  it('stays when another form of the page is sent and arrives', () => {
    expect(textsOf(withArrived(noteSent()))).toEqual([letter.text]);
  });

  it('stays with what was sent, where that was refused', () => {
    expect(textsOf(withArrived(noteSent(), page))).toEqual([letter.text, 'Call after 5.']);
  });

  it('stays with what was sent, where the page that refused it asked something else by its address', () => {
    const asked = `${page}?question=note`;
    const sent = withPage(withTyped(nobody, asked, [letter]), asked, { words: [letter], sent: ['reply'] });
    expect(withArrived(sent, page).pages[asked]?.words).toEqual([letter]);
  });

  it('stays with what was sent, where a page for signing in came instead', () => {
    const after = withArrived(withInterrupted(noteSent()));
    expect([textsOf(after), after.pages[page]?.interrupted]).toEqual([[letter.text, 'Call after 5.'], true]);
  });

  it('is not kept where somebody types it away again', () => {
    expect(withTyped(withTyped(nobody, page, [letter]), page, [field('reply', letter.was, letter.was)]).pages).toEqual({});
  });

  it('is kept where a refused page shows it again and nobody has typed since, over what the file says', () => {
    const refused = withTyped(nobody, page, [letter]);
    const shownAgain = withTyped(refused, page, [field('reply', letter.text, letter.text)]);
    const goneOn = withTyped(refused, page, [field('reply', `${letter.text} writing.`, letter.text)]);
    expect(textsOf(shownAgain)).toEqual([letter.text]);
    expect(goneOn.pages[page]?.words).toEqual([{ ...letter, text: `${letter.text} writing.` }]);
  });

  it('stays beside its field, where a colleague changed that, until somebody throws it away', () => {
    const apart = withPage(nobody, page, { words: [{ ...letter, apart: true }] });
    const typed = withTyped(apart, page, [field('reply', 'Anew', 'Dear Mr. Roy,')]);
    const sent = withArrived(withPage(typed, page, { words: [], ...typed.pages[page], sent: ['reply'] }));
    expect([textsOf(typed), textsOf(sent)]).toEqual([[letter.text, 'Anew'], [letter.text]]);
  });
});
