import type { Locale } from '../../i18n/locales.ts';
import { keyOf } from '../values/value.ts';
import { isStatistic } from './kinds.ts';
import { recordedSentences } from './recorded-sentences.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { speaksOf, spoken, whereOf } from './words.ts';
import { wordsOfRecord } from './words-of-record.ts';

type Words = Readonly<Record<Locale, RegExp>>;

/** Whom a claim speaks of, where its records counted only a part of them: all people for women alone, all pain for widespread pain. */
export function broaderGroup(claim: Sourced): Spoken | undefined {
  return otherSex(claim) ?? otherAge(claim) ?? partOfThem(claim) ?? responders(claim);
}

/** “It eased the pain of people with fibromyalgia”, of a study of those who had responded already. */
function responders({ folded, unit, kinds, references, passage: { locale } }: Sourced): Spoken | undefined {
  const areChosen = references.every(({ limits }) => /only people who had (?:already )?responded/iu.test(limits.en));
  if (
    !areChosen ||
    !(kinds.includes('efficacy') || speaksOf('effect', folded, locale)) ||
    /respon|répon|already|déjà|who did (?:best|well)|bien réagi|(?<!\d)1[57](?!\d)/iu.test(unit)
  )
    return undefined;
  return whereOf('effect', folded, locale) ?? whereOf('condition', folded, locale);
}

const womenOnly = /women only|^(?:\d+ )?(?:postmenopausal |adult )?women(?! and)(?!.*(?:\d ?%|men and women))/iu;
const bothSexes: Words = {
  en: /(?<!\p{L})(?:men and women|women and men|both sexes|(?:men|women) as well as (?:women|men)|(?<!wo)men (?:who have|with|living with)|\d+ (?:adult )?men|men aged)(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:hommes et (?:les |des |chez les )?femmes|femmes et (?:les |des |chez les )?hommes|deux sexes|(?:hommes|femmes) comme (?:les )?(?:femmes|hommes)|hommes (?:atteints|qui ont|ayant)|\d+ hommes|hommes (?:de|âgés de) \d\d)(?!\p{L})/iu,
};
const nobodyElse =
  /(?:only|none|no|not)(?: (?:in|of|the|any|among))? (?:men|women)|(?:seulement|aucun|pas)(?: (?:de|d'|chez|les|des))* ?(?:hommes|femmes)|women only|femmes seulement/iu;

function otherSex({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  if (!references.every(({ population, limits }) => womenOnly.test(population?.en ?? '') || /women only/iu.test(limits.en)))
    return undefined;
  const said = nobodyElse.test(folded) ? null : bothSexes[locale].exec(folded);
  return said ? spoken(said) : undefined;
}

const young: Words = {
  en: /(?<!\p{L})(?:teenagers?|teens|adolescents?|children|kids|young people|youths?|boys|girls)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:adolescente?s?|enfants|jeunes|ados|garçons|filles)(?!\p{L})/iu,
};
const youngInRecord =
  /teen|adolesc|child|youth|young|enfan|jeune|birth|naissance|pregnan|grossesse|juvenile|aged? (?:\d|1[0-7])(?!\d)|1\d and over/iu;

/** Who was studied. */
const tookPart =
  /(?<!\p{L})(?:took part|taking part|participat\p{L}+|were (?:enrolled|recruited|studied)|volunteered|ont (?:pris part|participé)|participants?|étaient recruté\p{L}*|portait sur|menée? auprès)(?!\p{L})/iu;

/** Teenagers, of records that studied adults. */
function otherAge({ folded, values, references, kinds, passage: { locale } }: Sourced): Spoken | undefined {
  const counts = kinds.includes('efficacy') || tookPart.test(folded) || values.some((value) => isStatistic(value, folded, locale));
  const said = counts ? young[locale].exec(folded) : null;
  if (!said) return undefined;
  const areAdults = references.every((reference) => {
    const record = wordsOfRecord(reference);
    return /adult/iu.test(record.en) && !youngInRecord.test(record.en) && !youngInRecord.test(record['fr-CA']);
  });
  return areAdults ? spoken(said) : undefined;
}

/** A part of the people, as a record names it beside a figure, and as a claim that gives the figure has to. */
const parts: readonly { recorded: RegExp; named: RegExp }[] = [
  { recorded: /widespread|généralisée/iu, named: /widespread|généralisée|diffuse|all over|partout|fibromyalg/iu },
  {
    recorded: /(?:between|aged|entre|de) \d\d (?:and|to|et|à) \d\d(?: ans)?(?! ?%)/iu,
    named:
      /(?<!\d)\d\d (?:and|to|et|à|-|–) ?\d\d(?!\d)|older|oldest|aged|middle|years old|âgée?s?|aînée?s|cinquantaine|(?<!\p{L})ans(?!\p{L})/iu,
  },
];

/** The figure of a part, told as that of everyone. */
function partOfThem({ folded, unit, values, references, passage }: Sourced): Spoken | undefined {
  const figures = values.filter((value) => value.kind !== 'count' && isStatistic(value, folded, passage.locale));
  if (figures.length === 0) return undefined;
  const told = references.flatMap(recordedSentences);
  return figures.find((figure) => {
    const beside = told.filter(({ keys }) => keys.includes(keyOf(figure)));
    return parts.some(({ recorded, named }) => beside.length > 0 && beside.every(({ text }) => recorded.test(text)) && !named.test(unit));
  });
}
