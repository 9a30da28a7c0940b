import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '#lib/intake/answers.ts';
import { longestCookie, newDraft, openDraft, openReceipt, openToken, sealDraft, sealReceipt, sealToken } from '#lib/intake/draft.ts';

vi.hoisted(() => {
  process.env.DATA_KEYS = Buffer.alloc(32, 7).toString('base64');
});

const now = new Date('2026-11-23T15:00:00Z');
const draft = { ...newDraft(now), answers: { name: ['Jordan O’Sample'], help: ['sleep'] } satisfies Answers };

describe('the draft in the cookie', () => {
  it('comes back as it was, and shows nothing of the answers', () => {
    const cookie = sealDraft(draft, now) ?? '';

    expect(openDraft(cookie, now)).toEqual(draft);
    expect(Buffer.from(cookie, 'base64url').toString()).not.toContain('Jordan');
    expect(cookie).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['nothing', undefined],
    ['an empty value', ''],
    ['another text', 'hello'],
    ['one changed character', `${sealDraft(draft, now)?.slice(0, -6)}AAAAAA`],
    ['a receipt', sealReceipt({ reference: 'AND-222-222', receivedAt: now.toISOString(), location: 'ottawa', deleteBy: '2027-02-21' })],
    ['a token', sealToken(draft, now)],
  ])('is not opened from %s', (_what, cookie) => {
    expect(openDraft(cookie, now)).toBeUndefined();
  });

  it.each([
    ['Chinese', '疼'],
    ['emoji', '🌧'],
    ['line ends', '\n'],
    ['quotation marks', '"'],
  ])('holds every answer at its longest in %s', (_what, character) => {
    const full = (length: number) => [character.repeat(Math.floor(length / character.length))];
    const longest: Answers = {
      forWhom: ['relative'],
      name: full(100),
      contact: ['email'],
      email: [`${'a'.repeat(240)}@example.ca`],
      nameClinic: ['yes'],
      language: ['either'],
      help: ['fibromyalgia', 'other-pain', 'sleep', 'medicines', 'treatment-question', 'other'],
      note: full(500),
      location: ['montreal'],
      times: ['morning', 'afternoon', 'evening'],
      contactMe: ['yes'],
      confirm: ['yes'],
    };

    expect(sealDraft({ ...draft, answers: longest }, now)?.length).toBeLessThanOrEqual(longestCookie);
  });

  it('is forgotten when nobody has gone on with it for a day', () => {
    const cookie = sealDraft(draft, now);

    expect(openDraft(cookie, new Date(now.getTime() + 23 * 60 * 60_000))).toEqual(draft);
    expect(openDraft(cookie, new Date(now.getTime() + 24 * 60 * 60_000))).toBeUndefined();
  });

  it('keeps every answer but those to questions that another release asked', () => {
    const before = { ...draft, answers: { ...draft.answers, shoeSize: ['42'] }, faulty: 'shoes' };

    expect(openDraft(sealDraft(before as never, now), now)).toEqual({ ...draft, faulty: undefined });
    // What was shown and is not sent has to be shown again.
    expect(openToken(sealToken(before as never, now), now)).toMatchObject({ draft: { answers: draft.answers }, fresh: false });
    expect(openToken(sealToken(draft, now), now)).toMatchObject({ fresh: true });
  });

  it('is refused, rather than cut, when it is too long for a browser', () => {
    expect(sealDraft({ ...draft, answers: { note: ['x'.repeat(4000)] } }, now)).toBeUndefined();
  });
});

describe('the receipt in the cookie', () => {
  it('comes back as it was, and no draft is taken for one', () => {
    const receipt = { reference: 'AND-4K7-92M', receivedAt: now.toISOString(), location: 'ottawa', deleteBy: '2027-02-21' };

    expect(openReceipt(sealReceipt(receipt))).toEqual(receipt);
    expect(openReceipt(sealDraft(draft, now))).toBeUndefined();
  });
});

describe('the token of the check page', () => {
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

  it('brings back the very answers the page showed, and is good for two hours', () => {
    const token = sealToken(draft, now);

    expect(openToken(token, later(119))).toEqual({ draft, at: now, fresh: true });
    expect(openToken(token, later(120))).toEqual({ draft, at: now, fresh: false });
  });

  it('cannot be made by anyone else, and no draft is taken for one', () => {
    expect(openToken('', now)).toBeUndefined();
    expect(openToken(sealDraft(draft, now) ?? '', now)).toBeUndefined();
    expect(openToken(Buffer.from(JSON.stringify({ at: now.getTime(), draft })).toString('base64url'), now)).toBeUndefined();
  });
});
