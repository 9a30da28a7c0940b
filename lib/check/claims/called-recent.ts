import { yearOf } from '../../content/citations.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

/** What is published of research. */
export const work: Readonly<Record<Locale, string>> = {
  en: '(?:stud(?:y|ies)|trials?|reviews?|surveys?|guidelines?|research|analys[ei]s|meta-analys[ei]s|recommendations?|findings|results|evidence|data|work|papers?|articles?|discover(?:y|ies))',
  'fr-CA':
    '(?:études?|essais?|revues?|enquêtes?|lignes directrices|recherches?|analyses?|méta-analyses?|recommandations?|constats?|résultats|données|travaux|articles?|découvertes?)',
};
const recent: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?<!(?:more|most) )(?<!\\p{L})(?:recent|new|latest|brand-new|just-published|fresh) (?:(?!treatment|medicine|routine|drug)[\\p{L}-]+ ){0,2}?${work.en}(?!\\p{L})|(?<!\\p{L})${work.en} (?:just|recently) (?:out|published|released)|recently published ${work.en}|(?<!\\p{L})(?:hot off the press|fresh off the press|breaking news)(?!\\p{L})`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `(?<!plus )(?<!\\p{L})(?:récente?s?|nouve(?:l|lles?|au|aux)|derni(?:ère?s?|ers?)|toute? récente?s?) ${work['fr-CA']}(?!\\p{L})|(?<!\\p{L})${work['fr-CA']} (?:(?:\\p{L}|')+ ){0,2}?(?<!plus )(?:récente?s?|nouve(?:lles?|aux?)|vien(?:t|nent) de paraître)(?!\\p{L})|(?<!\\p{L})(?:tout frais|fraîchement (?:paru|publié)e?s?|sorti de presse|vient tout juste de paraître)(?!\\p{L})`,
    'iu',
  ),
};
const years = 5;

/** “A recent study”, of which the newest source cited is more than five years old on a day. */
export function calledRecent({ folded, references, passage: { locale } }: Sourced, today: string): Spoken | undefined {
  const said = /(?:needed|nécessaires?|faudra|faut|too early|trop tôt)/iu.test(folded) ? null : recent[locale].exec(folded);
  const newest = Math.max(...references.map(yearOf));
  return said && references.length > 0 && Number(today.slice(0, 4)) - newest > years ? spoken(said) : undefined;
}
