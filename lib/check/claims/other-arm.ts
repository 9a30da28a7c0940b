import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { matchesOf } from '../prose/matches.ts';
import type { Value } from '../values/value.ts';
import { affirms } from './affirms.ts';
import { comparing } from './compared-with.ts';
import { shareOf } from './known.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';
import { wordsOfRecord } from './words-of-record.ts';

/** What sets one group against another. */
const against: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:against|versus|vs|compared (?:with|to)|than|while|whereas|and (?:in|of|for|among))(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:contre|comparativement|par rapport|tandis|alors que|et (?:chez|dans|pour))(?!\p{L})/iu,
};

/** What a comparison group may be given, each with the words by which a record names the same thing. */
const arms: Readonly<Record<Locale, readonly (readonly [said: RegExp, recorded: RegExp])[]>> = {
  en: [
    same('placebo|dummy pills?|sugar pills?', 'placebo|dummy|sham|inactive|saline'),
    same('saline|salt(?:y)? water', 'saline|salt|inert'),
    same('sleeping (?:pills?|tablets?|medicines?)|sedatives?', 'sleeping|sedative|hypnotic|zopiclone|zolpidem|benzodiazepine|midazolam'),
    same('usual care|standard care', 'usual|standard|control(?!led)'),
    same('no treatment|(?:doing )?nothing', 'no treatment|untreated|nothing|control(?!led)|usual|wait|varied|various|inactive'),
    same(
      'no (?:activity|exercise|movement)(?: at all)?',
      'no (?:activity|exercise|treatment)|inactive|sedentary|usual|wait|control(?!led)|varied|various',
    ),
    same('waiting lists?|wait-?lists?', 'wait|control(?!led)|usual|no treatment|varied|various|standard'),
    same('exercise|aerobics|walking', 'exercise|walk|aerobic|physical|fitness'),
    same('antidepressants?', 'antidepress|duloxetine|milnacipran|amitriptyline|ssri|snri|citalopram|fluoxetine|paroxetine|venlafaxine'),
    same('opioids?|painkillers?', 'opioid|tramadol|morphine|oxycodone|analges|acetaminophen|anti-inflammator|painkiller'),
    ...[
      ...['midazolam', 'morphine', 'lidocaine', 'amitriptyline', 'duloxetine', 'pregabalin', 'gabapentin', 'tramadol', 'fluoxetine'],
      ...['massage', 'acupuncture', 'yoga', 'tai chi', 'stretching', 'relaxation', 'education', 'hypnosis', 'sleep hygiene', 'vitamins?'],
    ].map((name) => same(name, name.replace(/s\?$/u, ''))),
  ],
  'fr-CA': [
    same('placebo|pilules? de sucre|comprimés? inactifs?', 'placebo|factice|fictive?|inacti|simulé|salin'),
    same('eau salée|sérum physiologique|(?:solution|soluté) (?:physiologique|salin)e?', 'salin|salé|physiologique'),
    same('somnifères?|sédatifs?', 'somnifère|sédatif|hypnotique|zopiclone|zolpidem|benzodiazépine|midazolam'),
    same('soins habituels|soins courants', 'habituel|courant|témoin'),
    same(
      'absence de (?:tout )?traitement|aucun traitement|(?:ne )?rien faire',
      'sans traitement|absence de|aucun traitement|rien|témoin|habituel|attente|variable|inacti',
    ),
    same(
      "aucune activité|absence d'activité|aucun exercice",
      'aucune? (?:activité|exercice|traitement)|inacti|sédentaire|habituel|attente|témoin|variable',
    ),
    same("liste d'attente", 'attente|témoin|habituel|aucun traitement|variable|courant'),
    same("l'exercice|exercices?|marche", 'exercice|marche|aérobie|physique'),
    same('antidépresseurs?', 'antidépress|duloxétine|milnacipran|amitriptyline|isrs|irsn|citalopram|fluoxétine|paroxétine|venlafaxine'),
    same('opioïdes?|analgésiques?|antidouleurs?', 'opioïde|tramadol|morphine|oxycodone|analgés|acétaminophène|anti-inflammat'),
    ...[
      ...['midazolam', 'morphine', 'lidocaïne', 'amitriptyline', 'duloxétine', 'prégabaline', 'gabapentine', 'tramadol', 'fluoxétine'],
      ...['massages?', 'acupuncture', 'yoga', 'tai-chi', 'étirements?', 'relaxation', 'hypnose', 'hygiène du sommeil', 'vitamines?'],
    ].map((name) => same(name, name.replace(/s\?$/u, ''))),
  ],
};

function same(said: string, recorded: string): readonly [said: RegExp, recorded: RegExp] {
  return [new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'giu'), new RegExp(`(?<!\\p{L})(?:${recorded})`, 'iu')];
}

/** What a folded sentence names as the comparison group, and no record beside it knows of. */
export function otherArm(folded: string, values: readonly Value[], references: readonly Reference[], locale: Locale): Spoken | undefined {
  const [first, second, ...more] = values.filter(
    (value) => value.kind === 'ratio' && shareOf(value) !== undefined && value.unit !== 'part',
  );
  if (!first || !second || more.length > 0 || !against[locale].test(folded.slice(first.to, second.from)))
    return comparedArm(folded, references, locale);
  const rest = folded.slice(second.to);
  const clause = rest.slice(0, /[;:.(]/u.exec(rest)?.index ?? rest.length);
  const [named] = unknownArms(clause, references, locale);
  return named && { from: second.to + named.index, to: second.to + named.index + named[0].length, words: named[0] };
}

/** “Did better than people on a waiting list”: the group that a sentence without two shares compares with. */
function comparedArm(folded: string, references: readonly Reference[], locale: Locale): Spoken | undefined {
  if (!references.every(({ comparator }) => comparator && !/varied|variable/iu.test(comparator.en))) return undefined;
  const named = unknownArms(folded, references, locale).find(({ index }) => comparing[locale].test(folded.slice(0, index)));
  // “It cannot say how it compares with doing nothing.”
  if (!named || !affirms(folded, locale, ['hedge', 'negation'])) return undefined;
  return spoken(named);
}

/** The groups that a text names, and no record knows of. */
function unknownArms(text: string, references: readonly Reference[], locale: Locale): readonly RegExpExecArray[] {
  return arms[locale].flatMap(([said, recorded]) => {
    const named = matchesOf(said, text);
    return named.length > 0 && references.some((reference) => recorded.test(wordsOfRecord(reference)[locale])) ? [] : named;
  });
}
