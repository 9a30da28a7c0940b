import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { valuesIn } from '../values.ts';
import { affirms } from './affirms.ts';
import { sentencesWith } from './denied-outcomes.ts';
import { knownOf, shareOf } from './known.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

const illness =
  '(?:post-traumatic|ptsd|bipolar|panic|bipolaire|panique|depress\\p{L}+|anxi\\p{L}+|trauma|fibromyalgia|(?:(?:trouble|état) de )?stress post|tspt|dépression|dépressi\\p{L}+|traumatisme|fibromyalgie)';
/** “Nearly everyone … has”: most people, without a figure. */
const most: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `most of the time[^.;]{0,60}?${illness}|(?:(?:nearly|almost|virtually|practically) (?:everyone|everybody|all|every \\p{L}+)|most (?:people|patients|adults|women|of)|(?:the|a) (?:\\p{L}+ )?majority of)(?!\\p{L})[^.;]{0,60}? (?:have|has|live|lives|suffer|suffers|develop|develops|struggle|struggles)(?!\\p{L})[^.;]{0,30}?${illness}|more often than not,? [^.;]{0,40}?${illness}|(?:the|a) (?:\\p{L}+ )?majority of (?:cases|people|patients)[^.;]{0,40}?${illness}[^.;]{0,30}? (?:comes?|goes|accompan\\p{L}+|occurs?|is (?:found|present|there))|${illness}[^.;]{0,60}? (?:in|among|of|with|affects?|touches|reaches|strikes) (?:most|nearly (?:all|every\\p{L}*)|almost (?:all|every\\p{L}*)|the (?:great |vast |large )?majority|the bulk)(?!\\p{L})`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `${illness}[^.;]{0,40}? la plupart du temps|la plupart du temps[^.;]{0,60}?${illness}|(?:presque (?:tout le monde|tous|toutes|toute)|(?:la )?(?:grande |vaste )?(?:plupart|majorité) d|à peu près tou)[^.;]{0,60}? (?:a|ont|vit|vivent|souffre|souffrent|développe|développent|présente|présentent)(?!\\p{L})[^.;]{0,30}?${illness}|(?:le plus souvent|plus souvent qu'autrement),? [^.;]{0,40}?${illness}|dans la (?:grande |vaste |très grande )?majorité des (?:cas|gens)[^.;]{0,60}?${illness}|${illness}[^.;]{0,60}? (?:chez|touche|atteint|frappe|accompagne|concerne)(?: (?:\\p{L}+ ){0,3}?)? ?(?:presque (?:tou\\p{L}+|chaque)|la (?:grande |vaste )?(?:plupart|majorité)|à peu près tou)`,
    'iu',
  ),
};
/** Denies nothing. */
const oftenest = /more often than not|plus souvent qu'autrement/giu;
const nearlyEveryone = /(?:nearly|almost|virtually|practically) (?:all|every)|presque (?:tou|chaque)|à peu près tou/iu;
const half = 0.5;
const nearlyAll = 0.8;
/** “Almost always comes with it”: more than most. */
const always: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?:almost|nearly|virtually|practically) (?:always|invariably|without exception)[^.;]{0,60}?${illness}|${illness}[^.;]{0,60}? (?:almost|nearly|virtually|practically) (?:always|invariably)|${illness}[^.;]{0,30}? (?:always|invariably)(?!\\p{L})`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `presque (?:toujours|systématiquement|immanquablement|invariablement)[^.;]{0,60}?${illness}|${illness}[^.;]{0,60}? (?:presque toujours|systématiquement|immanquablement|invariablement|toujours)(?!\\p{L})`,
    'iu',
  ),
};

/** Words of a claim that give to most people what the shares of its records give to fewer than half. */
export function mostOfThem({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said = always[locale].exec(folded) ?? most[locale].exec(folded);
  if (!said || !affirms(folded.replace(oftenest, '·'), locale, ['hedge'])) return undefined;
  const shares = references.map((reference) => sharesOf(said[0], reference, locale));
  const least = always[locale].test(folded) || nearlyEveryone.test(said[0]) ? nearlyAll : half;
  const isFewer = shares.every((counted) => counted.length > 0 && counted.every((share) => share < least));
  return isFewer ? spoken(said) : undefined;
}

const named = new RegExp(illness, 'giu');

/** The shares that a record gives in the sentences that name one of these illnesses; all of its shares where none does. */
function sharesOf(words: string, reference: Reference, locale: Locale): readonly number[] {
  const stems = (words.match(named) ?? []).map((name) => name.slice(0, 7));
  const told = sentencesWith(new RegExp(stems.join('|'), 'iu'), reference.finding[locale]);
  const shares = told.flatMap((text) => valuesIn(text, locale).flatMap((value) => shareOf(value) ?? []));
  return shares.length > 0 ? shares : knownOf(reference).counted;
}
