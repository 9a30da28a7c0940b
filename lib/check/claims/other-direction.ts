import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { placesOf } from './words.ts';

const more =
  /(?<!\p{L})(?:more (?:frequent|common|often|likely)|rose|risen|increased|higher|grew|went up|climbed|plus (?:fréquent|souvent|élevé|nombreu|courant)\p{L}*|augmenté|monté|grimpé|accrue?s?)(?!\p{L})/iu;
const less =
  /(?<!\p{L})(?:less(?: (?:frequent|common|often|likely|so))?|rarer|fell|fallen|dropped|decreased|declined|lower|went down|shrank|(?<!au )moins (?:fréquent|souvent|élevé|nombreu|courant)\p{L}*|plus rares?|diminué|baissé|reculé|chuté)(?!\p{L})/iu;
const denies = /(?<!\p{L})(?:(?:not|no|never|nor|ne|pas|aucune?)(?!\p{L})|n')/iu;

/** What is told of one thing: words that no other clause has, and whether there was more or less of it. */
type Told = { names: readonly string[]; isMore: boolean; at: number; text: string };

/** What each clause of a text tells. */
function toldIn(text: string, locale: Locale): Told[] {
  let at = 0;
  const clauses = text.split(/(?=[;.] |, | (?:and|et|while|whereas|tandis que|alors que|but|mais) )/u).map((clause) => {
    at += clause.length;
    return { clause, at: at - clause.length, names: namesIn(clause, locale) };
  });
  return clauses.flatMap(({ clause, at: from, names }) => {
    const [isMore, isLess] = [more.test(clause), less.test(clause)];
    const own = names.filter((name) => clauses.every((other) => other.clause === clause || !other.names.includes(name)));
    return isMore === isLess || denies.test(clause) || own.length === 0 ? [] : [{ names: own, isMore, at: from, text: clause }];
  });
}

/** Words of a record that are in many a clause. */
const general =
  /^(?:peopl|perso|study|studi|étude|trial|essai|group|frequ|fréqu|common|incre|augme|highe|lower|somew|plusi|than|range|inter|pain|doule|effec|effet|place|often|souve|after|après|month|weeks|semai|signi|event|durin|penda|score|point|treat|trait|medic|médic|dimin|every|given|those|celle|chez|avec|dans|pour|were|with|among|their|leurs|less|more|moins|plus|rose|fell|died|fibrom|women|femmes|hommes|muscl|muscu|kidne|reins|attein|older|weake|level|dosed|dose|thres|seuil|dry|vivid|every|adult|report|rappor)/u;

/** Words of one clause alone: not its treatments, which may stand in any. */
function namesIn(typed: string, locale: Locale): string[] {
  const clause = placesOf('treatment', typed, locale).reduce((rest, { words }) => rest.replace(words, ' '), typed);
  return (clause.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)).filter((word) => !general.test(word));
}

const toldOf = onceForEach(
  ({ finding }: Reference): Readonly<Record<Locale, readonly Told[]>> => ({
    en: toldIn(fold(finding.en), 'en'),
    'fr-CA': toldIn(fold(finding['fr-CA']), 'fr-CA'),
  }),
);

/** “Deaths from cancer were more frequent”, of a record in which they were less so. */
export function otherDirection({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const [reference, ...others] = references;
  if (!reference || others.length > 0) return undefined;
  for (const said of toldIn(folded, locale)) {
    const recorded = toldOf(reference)[locale].filter(({ names }) => names.some((name) => said.names.includes(name)));
    if (recorded.length === 0 || recorded.some(({ isMore }) => isMore === said.isMore)) continue;
    const words = (said.isMore ? more : less).exec(folded.slice(said.at));
    if (words) return { words: words[0], from: said.at + words.index, to: said.at + words.index + words[0].length };
  }
  return undefined;
}
