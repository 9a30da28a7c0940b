import { describe, expect, it } from 'vitest';
import { sayingOf } from '#lib/check/claims/sayings/said.ts';
import { sentencesOf } from '#lib/check/sentences.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';

type Row = readonly [code: string, faulty: string, corrected: string];

/** What a page says where a warning belongs; no source beside it makes it right. */
const warnings: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    [
      'delay',
      'Dark thoughts at night? Drop us a line through the contact form.',
      'Dark thoughts at night? Call or text 9-8-8. You can also write to us.',
    ],
    ['delay', 'Trouble breathing? Lie down until it passes.', 'Trouble breathing? Call 9-1-1.'],
    ['delay', 'If you took too many tablets, sleep it off.', 'If you took too many tablets, call a poison centre right away.'],
    ['delay', 'Write down any fainting in your journal.', 'If you faint, do not wait for your next visit.'],
    ['afterwards', 'When your session ends, gather your things, then drive home as usual.', 'When your session ends, do not drive home.'],
    ['mixing', 'Pregabalin can simply be added to tramadol.', 'Added to tramadol, pregabalin can slow breathing.'],
    ['mixing', 'A glass of wine goes well with duloxetine.', 'Ask before you drink alcohol with duloxetine.'],
    ['group', 'Expecting? We will shorten your ketamine sessions.', 'Expecting? Ketamine should be avoided.'],
    ['home', 'Compounded ketamine can be taken at home on your own.', 'The FDA warns of compounded ketamine taken at home on one’s own.'],
  ],
  'fr-CA': [
    [
      'delay',
      'Des idées noires la nuit? Écrivez-nous par le formulaire.',
      'Des idées noires la nuit? Appelez ou textez le 9-8-8. Vous pouvez aussi nous écrire.',
    ],
    ['delay', 'De la difficulté à respirer? Étendez-vous le temps que cela passe.', 'De la difficulté à respirer? Composez le 9-1-1.'],
    [
      'delay',
      'Si vous avez pris trop de comprimés, allez dormir un peu.',
      'Si vous avez pris trop de comprimés, appelez tout de suite un centre antipoison.',
    ],
    ['delay', 'Notez tout évanouissement dans votre journal.', 'En cas d’évanouissement, n’attendez pas la prochaine visite.'],
    ['afterwards', 'La séance terminée, prenez une gorgée d’eau et reprenez le volant.', 'La séance terminée, ne prenez pas le volant.'],
    ['mixing', 'La prégabaline s’ajoute sans souci au tramadol.', 'Ajoutée au tramadol, la prégabaline peut ralentir la respiration.'],
    ['mixing', 'Un verre de vin va bien avec la duloxétine.', 'Parlez-en à la pharmacie avant de boire de l’alcool avec la duloxétine.'],
    ['group', 'Vous êtes enceinte? Nous raccourcirons vos séances de kétamine.', 'Vous êtes enceinte? La kétamine est à éviter.'],
    [
      'home',
      'La kétamine préparée en pharmacie se prend fort bien à la maison.',
      'La FDA met en garde contre la kétamine préparée en pharmacie et prise à la maison.',
    ],
  ],
};

/** What a text says first, each of its sentences read after the one before. */
function saidIn(text: string, locale: Locale): string | undefined {
  const sentences = sentencesOf(text.replaceAll('’', "'")).map((sentence) => sentence.text);
  return sentences
    .map((sentence, index) => sayingOf(sentence, sentences[index - 1] ?? '', true, locale))
    .find((code) => code !== undefined);
}

describe.each(locales)('where a warning belongs, in %s,', (locale) => {
  it.each(warnings[locale])('%s is known, and so is what puts it right: “%s”', (code, faulty, corrected) => {
    expect(saidIn(faulty, locale)).toBe(code);
    expect(saidIn(corrected, locale)).toBeUndefined();
  });
});
