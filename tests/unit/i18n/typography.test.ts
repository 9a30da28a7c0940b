import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber, formatTime } from '#lib/i18n/format.ts';
import { typeset, typesetRun } from '#lib/i18n/typography.ts';

type Case = readonly [promise: string, written: string, printed: string];

const french: Case[] = [
  ['has no space before an exclamation mark', 'Bonjour !', 'Bonjour!'],
  ['has no space before a question mark', 'Pourquoi ?', 'Pourquoi?'],
  ['has no space before a semicolon', 'Oui ; non', 'Oui; non'],
  ['loses a non-breaking space before a question mark', 'Pourquoi\u00a0?', 'Pourquoi?'],
  ['loses a narrow space before a question mark', 'Pourquoi\u202f?', 'Pourquoi?'],
  ['has no space before two marks', 'Vraiment ?!', 'Vraiment?!'],
  ['has no space between a parenthesis and a question mark', 'Est-ce utile (vraiment) ?', 'Est-ce utile (vraiment)?'],
  ['has no space between a picture and an exclamation mark', 'Bravo 🎉 !', 'Bravo 🎉!'],
  ['keeps the space before a lone question mark after a colon', 'Âge : ?', 'Âge\u00a0: ?'],

  ['binds the colon to the word before it', 'Attention : fragile', 'Attention\u00a0: fragile'],
  ['gains the space missing before a colon', 'Attention: fragile', 'Attention\u00a0: fragile'],
  ['gains it at the end of a label', 'Nom:', 'Nom\u00a0:'],
  ['gains it after a parenthesis', 'Appareil (ATS): 514-555-0199', 'Appareil (ATS)\u00a0: 514-555-0199'],
  ['gains it before closing guillemets', '«Note:»', '«\u00a0Note\u00a0:\u00a0»'],
  ['binds a colon that ends a parenthesis', '(voir plus bas :)', '(voir plus bas\u00a0:)'],
  ['binds a colon that begins the text', ' : fragile', '\u00a0: fragile'],
  ['widens a narrow space before a colon', 'Attention\u202f: fragile', 'Attention\u00a0: fragile'],
  ['keeps a time with a colon', 'à 13:30', 'à 13:30'],
  ['keeps a ratio', 'dilué à 1:10', 'dilué à 1:10'],

  ['has non-breaking spaces inside guillemets', '« texte »', '«\u00a0texte\u00a0»'],
  ['gains the spaces missing inside guillemets', '«texte»', '«\u00a0texte\u00a0»'],
  ['widens narrow spaces inside guillemets', '«\u202ftexte\u202f»', '«\u00a0texte\u00a0»'],
  ['handles a question between guillemets', '« Pourquoi ? »', '«\u00a0Pourquoi?\u00a0»'],
  ['handles a colon after guillemets', '« oui »: non', '«\u00a0oui\u00a0»\u00a0: non'],
  ['turns straight quotes into guillemets', 'Dire "oui", puis "non".', 'Dire «\u00a0oui\u00a0», puis «\u00a0non\u00a0».'],
  ['turns spaced straight quotes into guillemets', 'Dire " oui " ici', 'Dire «\u00a0oui\u00a0» ici'],
  ['uses “ ” for a quotation within a quotation', '"Elle a dit "oui" hier"', '«\u00a0Elle a dit “oui” hier\u00a0»'],
  ['uses “ ” inside guillemets already there', '« Elle a dit "oui" »', '«\u00a0Elle a dit “oui”\u00a0»'],
  ['uses guillemets again once the first are closed', '« oui » et "non"', '«\u00a0oui\u00a0» et «\u00a0non\u00a0»'],
  ['recovers after a quote that is never closed', '« un "oui » et " non "', '«\u00a0un "oui\u00a0» et «\u00a0non\u00a0»'],
  ['opens guillemets after an apostrophe', 'l\'"étude" citée', 'l’«\u00a0étude\u00a0» citée'],
  ['leaves a lone straight quote', 'un écran de 6" ici', 'un écran de 6" ici'],

  ['curls the apostrophe of an elision', "l'étude", 'l’étude'],
  ['curls the apostrophe inside a word', "aujourd'hui", 'aujourd’hui'],
  ['leaves an apostrophe that touches no word', "un ' seul", "un ' seul"],
  ['curls the apostrophe before a placeholder', "d'{name}", 'd’{name}'],

  ['binds % to its number', '10 %', '10\u00a0%'],
  ['gains the space missing before %', '10%', '10\u00a0%'],
  ['binds $ to its number', '50 $ ou 60$', '50\u00a0$ ou 60\u00a0$'],
  ['binds °C to its number', '37 °C ou 38°C', '37\u00a0°C ou 38\u00a0°C'],
  ['binds a unit to its number', '5 mg, 2,5 ml, 3 km et 12 min', '5\u00a0mg, 2,5\u00a0ml, 3\u00a0km et 12\u00a0min'],
  ['gains the space missing before a unit', '0,5mg/kg', '0,5\u00a0mg/kg'],
  ['does not take a word for a unit', '10 mois, 5 grammes, 3 heures', '10 mois, 5 grammes, 3 heures'],
  ['does not take an elided pronoun for metres', "sur 10, 5 m'ont répondu", 'sur 10, 5 m’ont répondu'],
  ['does not take a code for a number', 'la vitamine B12 g', 'la vitamine B12 g'],
  ['keeps an inequality', 'p < 0,05', 'p < 0,05'],

  ['binds the parts of a time', 'de 8 h 30 à 16 h 30', 'de 8\u00a0h\u00a030 à 16\u00a0h\u00a030'],
  ['gains the spaces missing in a time', '16h30', '16\u00a0h\u00a030'],
  ['binds a whole hour', '9 h à 17 h', '9\u00a0h à 17\u00a0h'],
  ['gains the space missing in a whole hour', 'De 9h à 17h', 'De 9\u00a0h à 17\u00a0h'],
  ['binds the unit of the minutes', '16h30min', '16\u00a0h\u00a030\u00a0min'],
  ['does not take two times for one', 'à 9 h 16h30', 'à 9\u00a0h 16\u00a0h\u00a030'],
  ['does not take a code for a time', 'la salle B1h30', 'la salle B1h30'],

  ['binds thousands', '2 309 personnes', '2\u00a0309 personnes'],
  ['binds millions and their dollars', '1 234 567 $', '1\u00a0234\u00a0567\u00a0$'],
  ['does not take a year and a number for thousands', 'en 2024 150 personnes', 'en 2024 150 personnes'],
  ['keeps a telephone number on one line', 'le 1 866 277-3553', 'le 1\u00a0866\u00a0277-3553'],
  ['keeps a telephone number in letters on one line', 'le 1 866 APPELLE', 'le 1\u00a0866\u00a0APPELLE'],
  ['does not take a file number for a telephone number', 'le dossier 7866 277-3553', 'le dossier 7866 277-3553'],
  ['binds the day to the month', 'le 21 novembre 2026', 'le 21\u00a0novembre 2026'],
  ['does not take a house for the month of May', 'les 5 maisons', 'les 5 maisons'],
  ['binds the first of the month', 'le 1er octobre 2026', 'le 1er\u00a0octobre 2026'],
  ['binds a title to the name', 'Dre Roy, Dr Okoro, M. Côté et Mme Élie', 'Dre\u00a0Roy, Dr\u00a0Okoro, M.\u00a0Côté et Mme\u00a0Élie'],
  ['does not take the end of a word for a title', 'une IRM. Après', 'une IRM. Après'],
  ['binds a title to a name still to come', 'Dre {name}', 'Dre\u00a0{name}'],

  ['turns three dots into an ellipsis', 'Et puis...', 'Et puis…'],
  ['keeps a line of dots to fill in', 'Nom ........', 'Nom ........'],
  ['turns a hyphen between spaces into a dash', 'le repos - puis la marche', 'le repos – puis la marche'],
  ['keeps the hyphen of a compound', 'rendez-vous', 'rendez-vous'],

  ['keeps a web address', 'Voir https://exemple.ca/a:b?c=1', 'Voir https://exemple.ca/a:b?c=1'],
  ['keeps a web address before a colon', "Voir https://exemple.ca/l'a?5mg: oui", "Voir https://exemple.ca/l'a?5mg\u00a0: oui"],
  ['keeps an e-mail address', 'Écrire à 5mg.info@exemple.ca : merci', 'Écrire à 5mg.info@exemple.ca\u00a0: merci'],
  ['keeps a DOI', 'doi : 10.1016/S0304-3959(99)00308-5.', 'doi\u00a0: 10.1016/S0304-3959(99)00308-5.'],
  ['keeps a DOI that contains a unit', '10.1000/5mg:2h', '10.1000/5mg:2h'],
  ['keeps the frame of a plural', '{count, plural, one {# étude} other {# études}}', '{count, plural, one {# étude} other {# études}}'],
  [
    'sets the words inside a plural',
    "{count, plural, one {# % de l'étude} other {# % : non}} ?",
    '{count, plural, one {#\u00a0% de l’étude} other {#\u00a0%\u00a0: non}}?',
  ],
  ['keeps numbers and units that name the branches of a choice', '{n, plural, =2 {g} other {kg}}', '{n, plural, =2 {g} other {kg}}'],
  ['keeps branches named like units', '{unit, select, h {5} m {6} other {7}}', '{unit, select, h {5} m {6} other {7}}'],
  [
    'binds a unit between a plural and a placeholder',
    '{n, plural, one {1} other {5}} mg {b}',
    '{n, plural, one {1} other {5}}\u00a0mg {b}',
  ],
  ['keeps a date pattern', 'Le {day, date, ::d MMM "x"} : {n} %', 'Le {day, date, ::d MMM "x"}\u00a0: {n}\u00a0%'],
  ['undoes a doubled apostrophe', "l''étude", 'l’étude'],
  ['keeps braces written as text', "'{'nom'}'", "'{'nom'}'"],
  ['looks through tags to nest quotations', '"Dire <b>"oui"</b> ici"', '«\u00a0Dire <b>“oui”</b> ici\u00a0»'],
  ['keeps the space before an icon', 'Touchez <icon/> ! puis <icon></icon> ?', 'Touchez <icon/>! puis <icon></icon>?'],
  ['looks through tags', '<b>Note</b>: "<i>oui</i>"', '<b>Note</b>\u00a0: «\u00a0<i>oui</i>\u00a0»'],

  ['may be empty', '', ''],
  ['may be a picture', '👩🏽‍⚕️', '👩🏽‍⚕️'],
  ['keeps characters reserved for programs', 'a\ufdd0 b\ufdd1 c\ufdd2 !', 'a\ufdd0 b\ufdd1 c\ufdd2!'],
];

const english: Case[] = [
  ['curls quotes and apostrophes', '"It\'s fine," she said.', '“It’s fine,” she said.'],
  ['uses ‘ ’ for a quotation within a quotation', '"She said "yes" twice"', '“She said ‘yes’ twice”'],
  ['curls single quotes within double quotes', '"She said \'yes\' twice"', '“She said ‘yes’ twice”'],
  ['curls a pair of single quotes around an apostrophe', "the 'don't worry' rule", 'the ‘don’t worry’ rule'],
  ['curls quotes inside parentheses', '(the "pain" scale)', '(the “pain” scale)'],
  ['leads a decade with an apostrophe', "the '90s", 'the ’90s'],
  ['leads a shortened word with an apostrophe', "'Twas rock 'n' roll", '’Twas rock ’n’ roll'],
  ['ends a plural possessive with an apostrophe', "patients' rights", 'patients’ rights'],
  ['curls the possessive of a placeholder', "{name}'s visit", '{name}’s visit'],
  ['leaves feet and inches', '5\'6" tall', '5\'6" tall'],

  ['has no space before punctuation', 'Really ? Yes ! Note : this ; that', 'Really? Yes! Note: this; that'],
  ['has no space before %', '30 % or {percent} %', '30% or {percent}%'],
  ['keeps a time', '8:30 to 16:30', '8:30 to 16:30'],
  ['keeps a ratio with or without spaces', '1:10 or 1 : 10', '1:10 or 1 : 10'],
  ['keeps an inequality', 'p < 0.05 and a != b', 'p < 0.05 and a != b'],

  ['binds a unit to its number', '10 mg, 2.5 mL and 70 kg', '10\u00a0mg, 2.5\u00a0mL and 70\u00a0kg'],
  ['gains the space missing before a unit', '0.5mg/kg', '0.5\u00a0mg/kg'],
  ['does not take a decade for seconds', 'the 1990s', 'the 1990s'],
  ['binds Dr. to the name', 'Dr. Okoro', 'Dr.\u00a0Okoro'],
  ['keeps a telephone number on one line', 'call 613 555-0142', 'call 613\u00a0555-0142'],

  ['turns three dots into an ellipsis', 'And then...', 'And then…'],
  ['turns a hyphen between spaces into a dash', 'rest - then walk', 'rest – then walk'],
  ['keeps a web address', "https://example.ca/it's?a=5mg", "https://example.ca/it's?a=5mg"],
  ['keeps a DOI', '"10.1016/S0304-3959(99)00308-5"', '“10.1016/S0304-3959(99)00308-5”'],
  [
    'sets the words inside a choice',
    '{who, select, patient {it\'s "yours"} other {it\'s theirs}}',
    '{who, select, patient {it’s “yours”} other {it’s theirs}}',
  ],
  ['may be empty', '', ''],
];

describe('French text', () => {
  it.each(french)('%s', (_, written, printed) => {
    expect(typeset(written, 'fr-CA')).toBe(printed);
  });

  it.each(french)('set twice, still %s', (_, written, printed) => {
    expect(typeset(typeset(written, 'fr-CA'), 'fr-CA')).toBe(printed);
  });

  it('agrees with dates, times and numbers written by the site', () => {
    expect(typeset('le 1er octobre 2026', 'fr-CA')).toBe(`le ${formatDate('2026-10-01', 'fr-CA')}`);
    expect(typeset('à 16h30', 'fr-CA')).toBe(`à ${formatTime(16, 30, 'fr-CA')}`);
    expect(typeset('2 309', 'fr-CA')).toBe(formatNumber(2309, 'fr-CA'));
    expect(typeset('30%', 'fr-CA')).toBe('30\u00a0%');
  });
});

describe('English text', () => {
  it.each(english)('%s', (_, written, printed) => {
    expect(typeset(written, 'en')).toBe(printed);
  });

  it.each(english)('set twice, still %s', (_, written, printed) => {
    expect(typeset(typeset(written, 'en'), 'en')).toBe(printed);
  });

  it('keeps French quotation marks as they are', () => {
    expect(typeset('the « Loi 25 »', 'en')).toBe('the « Loi 25 »');
  });
});

describe('a paragraph divided by bold words and links', () => {
  it('has its quotes paired across the pieces', () => {
    expect(typesetRun(['Elle dit "', 'oui', '".'], 'fr-CA')).toEqual(['Elle dit «\u00a0', 'oui', '\u00a0».']);
    expect(typesetRun(['She said "no', ' never', '" twice.'], 'en')).toEqual(['She said “no', ' never', '” twice.']);
  });

  it('curls an apostrophe at the edge of a piece', () => {
    expect(typesetRun(["l'", 'étude'], 'fr-CA')).toEqual(['l’', 'étude']);
    expect(typesetRun(['Okoro', "'s team"], 'en')).toEqual(['Okoro', '’s team']);
  });

  it('binds a bold label to the colon in the next piece', () => {
    expect(typesetRun(['Note', ' : lire'], 'fr-CA')).toEqual(['Note', '\u00a0: lire']);
    expect(typesetRun(['Note', ': lire'], 'fr-CA')).toEqual(['Note', '\u00a0: lire']);
    expect(typesetRun(['Note:', ' lire'], 'fr-CA')).toEqual(['Note\u00a0:', ' lire']);
  });

  it('binds a number to the unit in the next piece', () => {
    expect(typesetRun(['10', ' %'], 'fr-CA')).toEqual(['10', '\u00a0%']);
    expect(typesetRun(['10 ', 'mg'], 'en')).toEqual(['10\u00a0', 'mg']);
  });

  it('does not draw the space before a link into the link', () => {
    expect(typesetRun(['La Dre ', 'Roy', ' est là'], 'fr-CA')).toEqual(['La Dre\u00a0', 'Roy', ' est là']);
  });

  it('has no space before a question mark in the next piece', () => {
    expect(typesetRun(['Est-ce ', 'vrai', ' ?'], 'fr-CA')).toEqual(['Est-ce ', 'vrai', '?']);
  });

  it('keeps the space before code, which a marker stands for', () => {
    expect(typesetRun(['Tapez ', '\ufffc', ' !'], 'fr-CA')).toEqual(['Tapez ', '\ufffc', '!']);
    expect(typesetRun(['Tapez ', '\ufffc', ': fin'], 'fr-CA')).toEqual(['Tapez ', '\ufffc', '\u00a0: fin']);
  });

  it('keeps the space before code even when no marker stands for it', () => {
    expect(typesetRun(['Tapez ', ' !'], 'fr-CA')).toEqual(['Tapez ', '!']);
    expect(typesetRun(['Tapez ', ' : fin'], 'fr-CA')).toEqual(['Tapez ', '\u00a0: fin']);
    expect(typesetRun(['Tapez ', '!'], 'fr-CA')).toEqual(['Tapez ', '!']);
    expect(typesetRun(['Dire « ', ' oui »'], 'fr-CA')).toEqual(['Dire «\u00a0', ' oui\u00a0»']);
  });

  it('keeps the address in a piece of its own', () => {
    expect(typesetRun(['Voir ', 'https://exemple.ca/5mg:1', ' : oui'], 'fr-CA')).toEqual([
      'Voir ',
      'https://exemple.ca/5mg:1',
      '\u00a0: oui',
    ]);
  });

  it('comes back in as many pieces, even when some are empty', () => {
    expect(typesetRun([], 'fr-CA')).toEqual([]);
    expect(typesetRun([''], 'fr-CA')).toEqual(['']);
    expect(typesetRun(['', '"a', '', '"', ''], 'fr-CA')).toEqual(['', '«\u00a0a', '', '\u00a0»', '']);
  });

  it('is not confused by the characters that mark the pieces', () => {
    expect(typesetRun(['a\ufdd2', '\ufdd0{n}', '\ufdd1'], 'en')).toEqual(['a\ufdd2', '\ufdd0{n}', '\ufdd1']);
  });

  it('does not change when it is set again', () => {
    const printed = ['Elle dit «\u00a0', 'oui', '\u00a0»\u00a0:', ' 10', '\u00a0%'];

    expect(typesetRun(['Elle dit "', 'oui', '":', ' 10', ' %'], 'fr-CA')).toEqual(printed);
    expect(typesetRun(printed, 'fr-CA')).toEqual(printed);
  });
});

// A rule that took quadratic time would need minutes here; the time limit of the runner is the measure.
describe('a text of 100,000 characters', () => {
  it('is set to its end', () => {
    expect(typeset('L\'"étude" : 10 % ! '.repeat(5_000), 'fr-CA')).toBe('L’«\u00a0étude\u00a0»\u00a0: 10\u00a0%! '.repeat(5_000));
  });

  it.each([
    ['spaces', ' ', 100_000],
    ['letters', 'a', 100_000],
    ['digits', '1', 100_000],
    ['opening quotes', ' "a ', 25_000],
    ['apostrophes', "'", 100_000],
    ['opening braces', '{a, ', 25_000],
    ['opening tags', '<a, ', 25_000],
    ['beginnings of an e-mail address', 'a.', 50_000],
    ['beginnings of a web address', 'https://', 12_500],
  ])('comes back whole when it is nothing but %s', (_, unit, times) => {
    expect(typeset(unit.repeat(times), 'fr-CA')).toHaveLength(100_000);
  });
});
