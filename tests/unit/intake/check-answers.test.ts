import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/intake/answers.ts';
import { readAnswers } from '#lib/intake/answers.ts';
import { checkRequest, checkStep } from '#lib/intake/check-answers.ts';

const details: Answers = {
  forWhom: ['self'],
  name: ['Jordan Sample'],
  contact: ['phone'],
  phone: ['613-555-0199'],
  message: ['no'],
  nameClinic: ['yes'],
  language: ['either'],
};
const wishes: Answers = { help: ['sleep'], note: [''], location: ['ottawa'], times: ['morning'] };

function issuesOf(step: 'details' | 'wishes' | 'check', answers: Answers): string[] {
  const checked = checkStep(step, answers);
  return 'issues' in checked ? checked.issues.map(({ question, code }) => `${question} ${code}`) : [];
}

function checkedDetails(changes: Answers) {
  const checked = checkStep('details', { ...details, ...changes });
  if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
  return checked.answers;
}

describe('names', () => {
  it.each([
    'Ng',
    'O’Brien',
    "D'Arcy",
    'Anne-Marie Côté-Lefèbvre',
    'Nguyễn Thị Minh Khai',
    '王小明',
    'محمد علی‌پور',
    'ᐊᐃᓐᓂᖅ',
    'Þórður Ægisson',
    'José Ñáñez 3ᵉ',
    'X Æ',
  ])('“%s” is taken as it is', (name) => {
    expect(checkedDetails({ name: [name] }).name).toBe(name.normalize('NFC'));
  });

  it('spaces around and inside a name are set right', () => {
    expect(checkedDetails({ name: ['  Ana \t María  '] }).name).toBe('Ana María');
  });

  it('a name of 100 characters is taken, and one of 101 is not', () => {
    expect(issuesOf('details', { ...details, name: ['é'.repeat(100)] })).toEqual([]);
    expect(issuesOf('details', { ...details, name: ['é'.repeat(101)] })).toEqual(['name too-long']);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['613-555-0199', '+16135550199'],
    ['(613) 555 0199', '+16135550199'],
    ['1 613.555.0199', '+16135550199'],
    ['+1 613 555-0199', '+16135550199'],
    ['+33 1 42 68 53 00', '+33142685300'],
    ['514 987-3000', '+15149873000'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(checkedDetails({ phone: [typed] })).toMatchObject({ contact: 'phone', phone: kept });
  });

  it.each(['555-0199', '613-555-019', 'call me', '613 555 01999', '0'])('“%s” is not one', (typed) => {
    expect(issuesOf('details', { ...details, phone: [typed] })).toEqual(['phone not-a-phone']);
  });
});

describe('e-mail addresses', () => {
  const byEmail = { ...details, contact: ['email'] };

  it.each(['jordan@example.ca', 'j.s+pain@mail.example.org', ' jordan@example.ca '])('“%s” is taken', (email) => {
    expect(issuesOf('details', { ...byEmail, email: [email] })).toEqual([]);
  });

  it.each([
    ['jordan@example.ca.', 'jordan@example.ca'],
    ['jordan@clinique-équilibre.example', 'jordan@clinique-équilibre.example'],
    ['jordan@例え.example', 'jordan@例え.example'],
  ])('“%s” is kept as %s', (typed, kept) => {
    expect(checkedDetails({ contact: ['email'], email: [typed] })).toMatchObject({ email: kept });
  });

  it.each(['zoé@example.ca', 'zoé@équilibre.example'])('“%s” has letters that mail servers refuse, and is told so', (email) => {
    expect(issuesOf('details', { ...byEmail, email: [email] })).toEqual(['email accented']);
  });

  it.each([
    'jordan@é',
    'jordan@é/x.example',
    'jordan@é.example:25',
    'jordan@é..example',
    'jordan@',
    'jordan',
    'jordan@',
    'jordan@example',
    'a b@example.ca',
  ])('“%s” is not one', (email) => {
    expect(issuesOf('details', { ...byEmail, email: [email] })).toEqual(['email not-an-email']);
  });
});

describe('what is missing', () => {
  it('is named all at once, in the order of the page', () => {
    expect(issuesOf('details', {})).toEqual([
      'forWhom missing',
      'name missing',
      'contact missing',
      'nameClinic missing',
      'language missing',
    ]);
    expect(issuesOf('wishes', {})).toEqual(['help missing', 'location missing', 'times missing']);
    expect(issuesOf('check', {})).toEqual(['contactMe missing']);
  });

  it('depends on how someone wants to be reached', () => {
    expect(issuesOf('details', { ...details, phone: [''], message: [] })).toEqual(['phone missing', 'message missing']);
    expect(issuesOf('details', { ...details, contact: ['email'], phone: [], message: [] })).toEqual(['email missing']);
  });

  it('never includes the note, or a confirmation', () => {
    expect(issuesOf('wishes', { ...wishes, note: [] })).toEqual([]);
    expect(issuesOf('check', { contactMe: ['yes'] })).toEqual([]);
  });

  it('includes consent that was refused', () => {
    expect(issuesOf('check', { contactMe: ['no'] })).toEqual(['contactMe missing']);
  });
});

describe('the whole request', () => {
  const consent: Answers = { contactMe: ['yes'], confirm: ['yes'] };

  it('keeps only the way of being reached that was chosen', () => {
    const checked = checkRequest({ ...details, ...wishes, ...consent, email: ['jordan@example.ca'] });

    expect(checked).toEqual({
      request: {
        details: {
          forWhom: 'self',
          name: 'Jordan Sample',
          contact: 'phone',
          phone: '+16135550199',
          message: 'no',
          nameClinic: 'yes',
          language: 'either',
        },
        wishes: { help: ['sleep'], note: '', location: 'ottawa', times: ['morning'] },
        // A confirmation by e-mail means nothing to someone who gave no address.
        consent: { contactMe: 'yes', confirm: 'no' },
      },
    });
  });

  it('says which step is the first that is not complete', () => {
    expect(checkRequest({ ...wishes, ...consent })).toEqual({ incomplete: 'details' });
    expect(checkRequest({ ...details, ...consent })).toEqual({ incomplete: 'wishes' });
    expect(checkRequest({ ...details, ...wishes })).toEqual({ incomplete: 'check' });
  });
});

describe('answers in a posted form', () => {
  const read = (query: string): Answers =>
    readAnswers(new URLSearchParams(query), ['forWhom', 'name', 'help', 'location', 'note'], ['ottawa', 'home']);

  it('are kept as typed, and choices nobody offered are left out', () => {
    expect(read('forWhom=boss&forWhom=self&name=+A+&help=sleep&help=magic&help=sleep&location=paris')).toEqual({
      forWhom: ['self'],
      name: [' A '],
      help: ['sleep'],
      location: [],
      note: [],
    });
  });

  it('lose what no keyboard types, and have one kind of line end', () => {
    const fields = { getAll: (name: string) => (name === 'note' ? ['a\r\nb\u0000c\ud800'] : []) };

    expect(readAnswers(fields, ['note'], []).note).toEqual(['a\nb c\ufffd']);
  });
});

describe('what only looks like an answer', () => {
  it.each(['\u200d', '\u2800\u2800', '\u200c \u200d', '\u3164', '\u115f\uffa0', '— —'])(
    'a name without a letter is missing: %j',
    (typed) => {
      expect(issuesOf('details', { ...details, name: [typed] })).toEqual(['name missing']);
    },
  );

  it.each([
    'o’brien@clinic.example',
    'o´brien@clinic.example',
    'o′brien＠clinic.example,',
    'oʼbrien@clinic.example',
    "o'brien@clinic.example",
  ])('an apostrophe a telephone types is taken: %s', (typed) => {
    expect(checkedDetails({ contact: ['email'], email: [typed] })).toMatchObject({ email: "o'brien@clinic.example" });
  });
});
