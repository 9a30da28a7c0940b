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
    [
      'delay',
      'Dark thoughts come at night. Drop us a line through the contact form.',
      'With dark thoughts, call or text 9-8-8. Drop us a line through the contact form.',
    ],
    ['delay', 'If you took too many tablets, sleep it off.', 'If you took too many tablets, call a poison centre right away.'],
    ['delay', 'Write down any fainting in your journal.', 'If you faint, do not wait for your next visit.'],
    ['afterwards', 'When your session ends, gather your things, then drive home as usual.', 'When your session ends, do not drive home.'],
    ['mixing', 'Pregabalin can simply be added to tramadol.', 'Added to tramadol, pregabalin can slow breathing.'],
    ['mixing', 'A glass of wine goes well with duloxetine.', 'Ask before you drink alcohol with duloxetine.'],
    ['group', 'Expecting? We will shorten your ketamine sessions.', 'Expecting? Ketamine should be avoided.'],
    ['home', 'Compounded ketamine can be taken at home on your own.', 'The FDA warns of compounded ketamine taken at home on one’s own.'],
    ['delay', 'If one side of your face droops, call the clinic.', 'If one side of your face droops, call 9-1-1.'],
    [
      'alone',
      'One gabapentin is not enough? Take a second one.',
      'One gabapentin is not enough? Ask your pharmacist before you take a second one.',
    ],
    [
      'delay',
      'If someone cannot be woken after taking an opioid, let them sleep.',
      'If someone cannot be woken after taking an opioid, call 9-1-1.',
    ],
    ['delay', 'If a child swallowed your tablets, induce vomiting.', 'Never make a poisoned person vomit.'],
    ['delay', 'Poisoned by a medicine? Wait and see.', 'Poisoned by a medicine? Call a poison centre.'],
    [
      'delay',
      'Suicidal thoughts can come with long-term pain, so try to stay positive.',
      'Suicidal thoughts can come with long-term pain. Call or text 9-8-8.',
    ],
    ['delay', 'Dark thoughts are something you learn to live with.', 'Nobody has to put up with dark thoughts: call or text 9-8-8.'],
    [
      'self-test',
      'Fill in the questionnaire to find out whether you have fibromyalgia.',
      'A doctor asks questions to find out whether you have fibromyalgia.',
    ],
    ['self-test', 'Our online quiz tells you if you have fibromyalgia.', 'An online quiz does not tell whether you have fibromyalgia.'],
    ['mechanism', 'When you move, your body releases endorphins that chase the pain.', 'When you move, how pain changes is not known.'],
  ],
  'fr-CA': [
    [
      'delay',
      'Des idées noires viennent la nuit. Écrivez-nous par le formulaire.',
      'Avec des idées noires, appelez ou textez le 9-8-8. Écrivez-nous par le formulaire.',
    ],
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
    ['delay', 'Une faiblesse soudaine d’un côté? Appelez la clinique.', 'Une faiblesse soudaine d’un côté? Composez le 9-1-1.'],
    [
      'alone',
      'Vous avez oublié votre prégabaline? Prenez-en deux ce soir.',
      'Vous avez oublié votre prégabaline? Demandez à la pharmacie avant de doubler la dose.',
    ],
    ['delay', 'Si une personne ne se réveille pas, laissez-la dormir.', 'Si une personne ne se réveille pas, composez le 9-1-1.'],
    [
      'delay',
      'En cas d’intoxication, faites vomir la personne.',
      'En cas d’intoxication, ne faites pas vomir la personne : appelez le centre antipoison.',
    ],
    ['delay', 'Un enfant a avalé vos comprimés? Provoquez le vomissement.', 'Ne faites pas vomir la personne intoxiquée.'],
    [
      'delay',
      'Les idées suicidaires font partie de la maladie et il faut apprendre à vivre avec.',
      'Personne ne doit endurer des idées suicidaires : appelez le 9-8-8.',
    ],
    ['delay', 'Des idées noires? Changez-vous les idées.', 'Des idées noires? Appelez ou textez le 9-8-8.'],
    [
      'self-test',
      'Remplissez le questionnaire pour savoir si vous avez la fibromyalgie.',
      'Le questionnaire ne dit pas si vous avez la fibromyalgie.',
    ],
    ['self-test', 'Notre autotest vous dit si vous avez la fibromyalgie.', 'Un autotest sert à la recherche sur la fibromyalgie.'],
    [
      'mechanism',
      'En bougeant, vous libérez des endorphines, et ce sont elles qui calment la douleur.',
      'En bougeant, on ne sait pas ce qui change la douleur.',
    ],
  ],
};

/** What a page says as if nothing could be said against it. */
const certainties: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['promise', 'A few sessions of yoga will lift the pain you carry.', 'A few sessions of yoga may ease pain a little.'],
    ['promise', 'The key to restful nights.', 'What may help with sleep.'],
    ['proof', 'The trials leave little room for argument: ketamine works.', 'The trials leave open whether ketamine works.'],
    ['promise', 'Knowing your illness is enough for pain to improve.', 'Knowing your illness did not change pain in these trials.'],
    ['promise', 'Nothing else cures pain, and ours makes it disappear.', 'Nothing makes it disappear, ours included.'],
  ],
  'fr-CA': [
    ['promise', 'Quelques séances de yoga emportent la douleur.', 'Quelques séances de yoga peuvent alléger un peu la douleur.'],
    ['promise', 'La clé d’un sommeil retrouvé.', 'Ce qui peut aider à dormir.'],
    ['proof', 'Nul ne conteste plus que la kétamine a fait ses preuves.', 'On ne sait pas si la kétamine est utile.'],
    [
      'promise',
      'Il suffit de bien comprendre sa maladie pour que la douleur baisse.',
      'Comprendre sa maladie n’a pas changé la douleur dans ces essais.',
    ],
    ['promise', 'Rien d’autre ne guérit la douleur; la nôtre la fait disparaître.', 'Rien ne la fait disparaître, pas même la nôtre.'],
  ],
};

/** What needs no source at all, and may not be said with or without one. */
const held: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    ['haste', 'Your first visit won’t cost you a cent.', 'The fees of the first visit are on the page of prices.'],
    ['haste', 'If you are not better, you get your money back.', 'If you cancel a day before, you get your deposit back.'],
    [
      'payment',
      'Naloxone kits are free in every pharmacy in Canada.',
      'Naloxone is free in every Québec pharmacy, and in participating pharmacies in Ontario.',
    ],
    ['payment', 'Prescriptions for gabapentin are covered across Canada.', 'Calls to 9-8-8 are free across Canada.'],
    ['haste', 'Bring a friend and save.', 'Bring a friend along if you would like company.'],
    [
      'contradiction',
      'We are open Monday to Friday. Drop by any day of the week.',
      'We are open Monday to Friday. We are closed on Sundays.',
    ],
  ],
  'fr-CA': [
    ['haste', 'L’évaluation initiale ne vous coûtera pas un sou.', 'Les frais de l’évaluation initiale figurent à la page des tarifs.'],
    [
      'payment',
      'Les trousses de naloxone sont gratuites dans toutes les pharmacies du Canada.',
      'La naloxone est gratuite dans toutes les pharmacies du Québec.',
    ],
    ['payment', 'La physiothérapie est remboursée partout au pays.', 'Les appels au 9-8-8 sont gratuits partout au pays.'],
    ['haste', 'Nous vous remboursons si vous n’allez pas mieux.', 'Nous vous remboursons le dépôt si vous annulez la veille.'],
    [
      'contradiction',
      'Nous ouvrons du lundi au vendredi. Passez le dimanche aussi.',
      'Nous ouvrons du lundi au vendredi. C’est fermé le dimanche.',
    ],
  ],
};

/** What a text says first, each of its sentences read after the one before. */
function saidIn(text: string, locale: Locale, isCited = true): string | undefined {
  const sentences = sentencesOf(text.replaceAll('’', "'")).map((sentence) => sentence.text);
  return sentences
    .map((sentence, index) => sayingOf(sentence, sentences[index - 1] ?? '', isCited, locale))
    .find((code) => code !== undefined);
}

describe.each(locales)('where a warning belongs, in %s,', (locale) => {
  it.each(warnings[locale])('%s is known, and so is what puts it right: “%s”', (code, faulty, corrected) => {
    expect(saidIn(faulty, locale)).toBe(code);
    expect(saidIn(corrected, locale)).toBeUndefined();
  });

  it.each(certainties[locale])('%s is known with a source too: “%s”', (code, faulty, corrected) => {
    expect(saidIn(faulty, locale)).toBe(code);
    expect(saidIn(corrected, locale)).toBeUndefined();
  });

  it.each(held[locale])('%s is known: “%s”', (code, faulty, corrected) => {
    expect(saidIn(faulty, locale, false)).toBe(code);
    expect(saidIn(corrected, locale, false)).toBeUndefined();
  });
});
