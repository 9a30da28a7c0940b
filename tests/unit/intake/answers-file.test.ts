import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/intake/answers.ts';
import { fileName, readAnswersFile, writeAnswersFile } from '#lib/intake/answers-file.ts';

const places = ['ottawa', 'home'];
const answers: Answers = {
  forWhom: ['self'],
  name: ['Noémie “Mimi” D’Arcy'],
  help: ['sleep', 'other'],
  location: ['home'],
  contactMe: ['yes'],
};

function read(text: string) {
  return readAnswersFile(text, places);
}

describe('a saved file', () => {
  it('gives the answers back, but never consent', () => {
    const { contactMe: _, ...kept } = answers;

    expect(read(writeAnswersFile(answers))).toEqual({ answers: expect.objectContaining(kept) });
    expect(writeAnswersFile(answers)).not.toContain('contactMe');
  });

  it('says what it is in both languages, and has a name in each', () => {
    const { about } = JSON.parse(writeAnswersFile(answers));

    expect(about.en).toMatch(/^Answers to the consultation request form of Andante/);
    expect(about['fr-CA']).toMatch(/^Réponses au formulaire de demande de consultation d’Andante/);
    expect(fileName('en')).toBe('andante-request.json');
    expect(fileName('fr-CA')).toBe('andante-demande.json');
  });
});

describe('a file that cannot be used is named for what it is:', () => {
  it.each([
    ['empty', '', 'missing'],
    ['cut short', writeAnswersFile(answers).slice(0, -20), 'damaged'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'damaged'],
    ['another program’s', '{"version": 1, "answers": {}}', 'foreign'],
    ['a list', '[1, 2]', 'foreign'],
    ['from another version of the form', writeAnswersFile(answers).replace('"version": 1', '"version": 0'), 'other-version'],
  ])('%s', (_what, text, fault) => {
    expect(read(text)).toEqual({ fault });
  });
});

describe('a file that was changed by hand', () => {
  const withAnswers = (changed: object): string => JSON.stringify({ ...JSON.parse(writeAnswersFile({})), answers: changed });

  it('gives what the form knows, and nothing else', () => {
    const text = withAnswers({
      forWhom: ['boss'],
      help: ['sleep', 'magic', 7],
      location: 'ottawa',
      name: { first: 'x' },
      admin: ['yes'],
      contactMe: ['yes'],
    });

    expect(read(text)).toEqual({
      answers: {
        forWhom: [],
        name: [],
        contact: [],
        phone: [],
        message: [],
        email: [],
        nameClinic: [],
        language: [],
        help: ['sleep'],
        note: [],
        location: ['ottawa'],
        times: [],
      },
    });
  });

  it('has texts cut to what a field can hold', () => {
    const result = read(withAnswers({ note: ['x'.repeat(9000)] }));

    expect('answers' in result && result.answers.note?.[0]).toHaveLength(500);
  });

  it('may carry the mark some editors put at the start', () => {
    expect(read(`\ufeff${writeAnswersFile(answers)}`)).toHaveProperty('answers');
  });
});
