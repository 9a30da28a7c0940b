import type { Locale } from '../../../i18n/locales.ts';
import { likeTyped } from '../../prose/kept-list.ts';

type Step = readonly [said: RegExp, softer: string | ((typed: string, first: string) => string)];

/** Words that claim and add nothing: without them the sentence says what is known. */
const empty: Readonly<Record<Locale, string>> = {
  en: 'guaranteed|(?:clinically |scientifically |medically )?proven|miraculous|revolutionary|breakthrough|life-changing|immediate|instant|(?:rapid and )?lasting|long-lasting|permanent',
  'fr-CA':
    'garantie?s?|(?:cliniquement |scientifiquement |médicalement )?(?:é|ap)?prouvée?s?|miraculeu(?:x|ses?)|révolutionnaires?|immédiate?s?|(?:rapides? et )?durables?|permanente?s?',
};

/** Verbs of promises in French, whose future is the infinitive with an ending. */
const verbs =
  'aider|soulager|apaiser|améliorer|calmer|diminuer|éliminer|transformer|changer|redonner|retrouver|restaurer|libérer|guérir|dormir|réduir|disparaîtr|permettr|vivr';
const infinitive = (stem: string): string => (/[eid]r$/u.test(stem) && stem !== 'réduir' ? stem : `${stem}e`);

const future = (ending: string, may: string): Step => [
  new RegExp(`(?<![\\p{L}'-])(${verbs})${ending}(?!\\p{L})`, 'u'),
  (_, stem) => `${may} ${infinitive(stem)}`,
];
const before = String.raw`(?= (?:vous |se |s')?\p{Ll}+(?:er|ir|re)(?!\p{L}))`;

const steps: Readonly<Record<Locale, readonly Step[]>> = {
  en: [
    [/(?<![\p{L}'-])(?:will|shall|is going to|are going to)(?= \p{L})(?! not)/iu, (typed) => likeTyped(typed, 'may')],
    [/'ll(?= \p{L})/iu, ' may'],
    [new RegExp(`(?<![\\p{L}'-])(?:${empty.en}) (?=\\p{Ll})`, 'iu'), ''],
  ],
  'fr-CA': [
    [new RegExp(String.raw`(?<![\p{L}'-])va${before}`, 'u'), 'peut'],
    [new RegExp(String.raw`(?<![\p{L}'-])vont${before}`, 'u'), 'peuvent'],
    [new RegExp(String.raw`(?<![\p{L}'-])allez${before}`, 'u'), 'pourriez'],
    future('a', 'peut'),
    future('ont', 'peuvent'),
    future('ez', 'pourriez'),
    [new RegExp(`(?<=\\p{Ll}) (?:${empty['fr-CA']})(?![\\p{L}'-])`, 'u'), ''],
  ],
};

/** How a sentence that promises may be said: with “may” for “will”, without an adjective that claims, and both. None is sure to be enough. */
export function softer(sentence: string, locale: Locale): string[] {
  const change = (text: string, [said, by]: Step): string => (typeof by === 'string' ? text.replace(said, by) : text.replace(said, by));
  const each = steps[locale].map((step) => change(sentence, step));
  return [...each, steps[locale].reduce(change, sentence)].filter((changed) => changed !== sentence);
}
