import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/intake/answers.ts';
import type { Brought, Posted } from '#lib/intake/decide.ts';
import { decideCutShort, decidePost, decideResume, decideSecond, decideVisit } from '#lib/intake/decide.ts';
import type { Draft } from '#lib/intake/draft.ts';

const now = new Date('2026-11-24T17:00:00Z');
const later = new Date('2026-11-24T17:05:00Z');
const details: Answers = {
  forWhom: ['self'],
  name: ['Sam Sample'],
  contact: ['phone'],
  phone: ['613-555-0199'],
  message: ['no'],
  email: [],
  nameClinic: ['no'],
  language: ['en'],
};
const wishes: Answers = { help: ['sleep'], note: [''], location: ['ottawa'], times: ['morning'] };
const consent: Answers = { contactMe: ['yes'], confirm: [] };
const nonce = '5f0c6f6e-3c0a-4a0e-9d5e-0d6d1f6e7a10';

const draft: Draft = { nonce, startedAt: now.getTime(), trapped: false, answers: { ...details, ...wishes } };
const receipt = { reference: 'AND-4K7-92M', receivedAt: now.toISOString(), location: 'ottawa', deleteBy: '2027-02-22' };
const nothing: Brought = { draft: undefined, receipt: undefined };
const drafted: Brought = { draft, receipt: undefined };
const posted = (page: Posted['page'], typed: Answers, more: Partial<Posted> = {}): Posted => ({
  page,
  typed,
  trapped: false,
  go: '',
  shown: undefined,
  ...more,
});
const send = (shown: Draft, more: Partial<Posted> = {}) =>
  posted('check', consent, { shown: { draft: shown, at: now, fresh: true }, ...more });

describe('a visit', () => {
  it('to the first page shows what was answered, or an empty form', () => {
    expect(decideVisit('details', 'en', drafted, null, now)).toMatchObject({ do: 'show', step: 'details', draft, status: 200, issues: [] });
    expect(decideVisit('details', 'en', nothing, null, now)).toMatchObject({ do: 'show', step: 'details', draft: { answers: {} } });
  });

  it('says “lost” to a browser that brought nothing back, and “restored” to one that did', () => {
    expect(decideVisit('details', 'en', nothing, 'restored', now)).toMatchObject({ notice: 'lost' });
    expect(decideVisit('details', 'en', drafted, 'restored', now)).toMatchObject({ notice: 'restored' });
    expect(decideVisit('details', 'en', drafted, 'opened', now)).not.toHaveProperty('notice');
  });

  it('to a later page without answers leads back to the first, and after sending to the receipt', () => {
    expect(decideVisit('wishes', 'fr-CA', nothing, null, now)).toEqual({ do: 'lead', to: 'details', locale: 'fr-CA', notice: 'lost' });
    expect(decideVisit('check', 'en', { draft: undefined, receipt }, null, now)).toEqual({ do: 'lead', to: 'sent', locale: 'en' });
  });

  it('to the check page leads to the first step that is not complete', () => {
    const half = { ...draft, answers: { ...details, ...wishes, help: [] } };

    expect(decideVisit('check', 'en', { draft: half, receipt: undefined }, null, now)).toEqual({ do: 'lead', to: 'wishes', locale: 'en' });
    expect(decideVisit('check', 'en', drafted, null, now)).toMatchObject({ do: 'show', step: 'check' });
  });

  it('shows the faults of a step that was posted with some, once they are there', () => {
    const faulty = { ...draft, answers: { ...draft.answers, phone: ['613'] }, faulty: 'details' as const };

    expect(decideVisit('details', 'en', { draft: faulty, receipt: undefined }, null, now)).toMatchObject({
      issues: [{ question: 'phone', code: 'not-a-phone' }],
    });
    expect(decideVisit('wishes', 'en', { draft: faulty, receipt: undefined }, null, now)).toMatchObject({ issues: [] });
  });

  it('to the last page shows the receipt, or leads to the first page', () => {
    expect(decideVisit('sent', 'en', { draft: undefined, receipt }, null, now)).toEqual({ do: 'receipt', receipt });
    expect(decideVisit('sent', 'en', nothing, null, now)).toEqual({ do: 'lead', to: 'details', locale: 'en' });
  });
});

describe('a posted step', () => {
  it('leads on, with the answers in the cookie', () => {
    expect(decidePost(posted('details', details), 'en', nothing, now)).toMatchObject({
      do: 'lead',
      to: 'wishes',
      draft: { answers: details },
    });
    expect(decidePost(posted('wishes', wishes), 'en', drafted, now)).toMatchObject({ do: 'lead', to: 'check' });
  });

  it('leads back to itself when something is wrong, so that “back” never meets a posted page', () => {
    expect(decidePost(posted('details', { ...details, phone: ['613'] }), 'en', nothing, now)).toMatchObject({
      do: 'lead',
      to: 'details',
      draft: { faulty: 'details', answers: { phone: ['613'] } },
    });
  });

  it('forgets what was typed for the way of being reached that was not chosen', () => {
    const typed = { ...details, email: ['zoe@visitor.example'] };

    expect(decidePost(posted('details', typed), 'en', nothing, now)).toMatchObject({ draft: { answers: { email: [], confirm: [] } } });
    expect(decidePost(posted('details', { ...typed, contact: ['email'] }), 'en', nothing, now)).toMatchObject({
      draft: { answers: { phone: [], message: [], email: ['zoe@visitor.example'] } },
    });
  });

  it('changes the language, goes back or saves without finding fault', () => {
    const wrong = { ...details, phone: ['613'] };

    expect(decidePost(posted('details', wrong, { go: 'fr-CA' }), 'en', nothing, now)).toMatchObject({
      do: 'lead',
      to: 'details',
      locale: 'fr-CA',
    });
    expect(decidePost(posted('wishes', {}, { go: 'details' }), 'en', drafted, now)).toMatchObject({
      do: 'lead',
      to: 'details',
      locale: 'en',
    });
    expect(decidePost(posted('details', wrong, { go: 'save' }), 'en', nothing, now)).toMatchObject({
      do: 'save',
      draft: { answers: wrong },
    });
  });

  it('shows what to shorten when the answers do not fit into a cookie', () => {
    expect(decidePost(posted('wishes', { ...wishes, note: ['x'.repeat(4000)] }), 'en', drafted, now)).toMatchObject({
      do: 'show',
      status: 422,
      issues: [{ question: 'note', code: 'too-long' }],
    });
  });
});

describe('“send”', () => {
  it('submits the very answers the page showed, whatever another tab has written meanwhile', () => {
    const other = { ...draft, answers: { ...draft.answers, name: ['Robin Example'] } };

    const decision = decidePost(send(draft), 'en', { draft: other, receipt: undefined }, later);

    expect(decision).toMatchObject({ do: 'submit', request: { details: { name: 'Sam Sample', phone: '+16135550199' } }, flags: [] });
    expect(decidePost(send(draft), 'en', { draft: undefined, receipt }, later)).toMatchObject({ do: 'submit', draft: { nonce } });
  });

  it.each([
    ['too-fast', draft, new Date(now.getTime() + 2999)],
    ['honeypot', { ...draft, trapped: true }, later],
  ])('is flagged “%s”, and sent all the same', (flag, shown, at) => {
    expect(decidePost(send(shown), 'en', drafted, at)).toMatchObject({ do: 'submit', flags: [flag] });
  });

  it('is flagged when the hidden field is filled on the last page, and not three seconds after the first answers', () => {
    expect(decidePost(send(draft, { trapped: true }), 'en', drafted, later)).toMatchObject({ flags: ['honeypot'] });
    expect(decidePost(send(draft), 'en', drafted, new Date(now.getTime() + 3000))).toMatchObject({ flags: [] });
  });

  it('asks once more when the page was open for long, or was not drawn by this site', () => {
    const stale = { shown: { draft, at: now, fresh: false } };

    expect(decidePost(send(draft, stale), 'en', drafted, later)).toMatchObject({ do: 'show', step: 'check', notice: 'again', status: 422 });
    expect(decidePost(posted('check', consent), 'en', drafted, later)).toMatchObject({ do: 'show', notice: 'again' });
  });

  it('without consent leads back to the page, which says so', () => {
    expect(decidePost(send(draft, { typed: { contactMe: [], confirm: [] } }), 'en', drafted, later)).toMatchObject({
      do: 'lead',
      to: 'check',
      draft: { faulty: 'check' },
    });
  });

  it('with nothing to send leads to the receipt, or to the first page', () => {
    expect(decidePost(posted('check', consent), 'en', { draft: undefined, receipt }, later)).toEqual({
      do: 'lead',
      to: 'sent',
      locale: 'en',
    });
    expect(decidePost(posted('check', consent), 'en', nothing, later)).toMatchObject({ do: 'lead', to: 'details', notice: 'lost' });
  });

  it('is offered as a request of its own when other answers are kept and stay', () => {
    const second = decideSecond(draft);

    expect(second).toMatchObject({ do: 'show', step: 'check', notice: 'opened', status: 409, draft: { answers: draft.answers } });
    expect(second).not.toMatchObject({ draft: { nonce } });
  });

  it('empties the cookie only when it holds what was sent', () => {
    const other = { ...draft, answers: { ...draft.answers, name: ['Robin'] } };

    expect(decidePost(send(draft), 'en', drafted, later)).toMatchObject({ do: 'submit', spent: true });
    expect(decidePost(send(draft), 'en', { draft: other, receipt: undefined }, later)).toMatchObject({ do: 'submit', spent: false });
  });
});

describe('what did not arrive whole', () => {
  it('changes no answer, and the page says so', () => {
    expect(decideCutShort('wishes', 'en', draft, now)).toMatchObject({
      do: 'show',
      step: 'wishes',
      draft,
      notice: 'incomplete',
      status: 400,
    });
    expect(decideCutShort('wishes', 'en', undefined, now)).toMatchObject({ do: 'lead', to: 'details', notice: 'lost' });
  });

  it('of a saved file is named on the first page; a whole file brings its answers back', () => {
    expect(decideResume({ fault: 'damaged' }, 'en', draft, now)).toMatchObject({
      status: 422,
      issues: [{ question: 'file', code: 'damaged' }],
    });
    expect(decideResume({ fault: 'too-large' }, 'en', undefined, now)).toMatchObject({ status: 413 });
    expect(decideResume({ answers: { name: ['Robin'] } }, 'en', draft, now)).toMatchObject({
      do: 'lead',
      notice: 'restored',
      draft: { answers: { name: ['Robin'], phone: ['613-555-0199'] } },
    });
  });
});
