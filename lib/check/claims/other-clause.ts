import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';
import { affirms } from './affirms.ts';
import type { Outcome } from './denied-outcomes.ts';
import { outcomesIn } from './denied-outcomes.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken, whereOf } from './words.ts';

/** What a finding says of one treatment: the words it alone is named by, and what it did something for. */
type Clause = {
  names: readonly string[];
  outcomes: readonly Outcome[];
  /** And for nothing else, as the record says? */
  only: boolean;
};

/** Where a sentence goes on to another treatment. */
const turns =
  /[;:]|,? (?:while|whereas|tandis|alors) |, (?:dans une?|in an?) (?:\p{L}+ )?(?:revue|review|analyse|analysis|essai|trial) (?:où|where|in which|dont) /iu;
/** Words that begin many a clause and name nothing. */
const general =
  /^(?:resul|résul|diffe|diffé|advic|conse|evide|donné|trial|essai|group|treat|trait|peopl|perso|every|tous|after|après|again|rappo|pain|doule|sleep|somme|gener|bonne|good|progr|class|séanc|medic|médic|autho|équip|women|femme|adult|écart|score|relie|soula|lasti|durab|mois|tard|plus|later|month|weeks|semai|these|those|cette|avec|with|étude|study|suivi|follo|décri|descr)/iu;
const denies = /(?<!\p{L})(?:not|no|n'(?:a|ont)(?! \p{L}+ que)|aucune?)(?!\p{L})/iu;
const onlyThis = /(?<!\p{L})(?:improved|helped|changed) only(?!\p{L})|(?<!\p{L})n'(?:a|ont) \p{L}+ que(?!\p{L})/iu;

/** “Only yoga showed an effect on pain”, of several that did the rest together. */
const ofOne = /^(?:only|seule?s?) /iu;

/**
 * A treatment said to have done what the record says of another one only: “sleep-hygiene advice improved fatigue”, of a trial in which
 * the other group’s fatigue improved.
 */
export function otherClause({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const [reference, ...others] = references;
  const [clause = ''] = folded.split(turns, 1);
  const effect = whereOf('effect', clause, locale) ?? whereOf('fell', clause, locale);
  if (!reference || others.length > 0 || !effect || !affirms(clause, locale, ['hedge'])) return undefined;
  // “Fatigue improved with it”: what comes before the verb may be what changed.
  const said = outcomesIn(clause.slice(effect.from)).concat(outcomesIn(clause.slice(0, effect.from)).slice(-1));
  const alone = toldOfOne(folded, said, reference);
  if (alone || said.length === 0) return alone;
  const clauses = clausesOf(reference)[locale];
  const words = stemsOf(clause);
  const named = clauses.filter(({ names }) => names.some((name) => words.includes(name)));
  const [own] = named;
  if (!own || named.length > 1 || (!own.only && own.outcomes.some((outcome) => said.includes(outcome)))) return undefined;
  const more = said.filter((outcome) => !own.outcomes.includes(outcome));
  const isOfOther =
    more.length > 0 &&
    clauses.some((one) => one !== own && one.names.length > 0 && more.every((outcome) => one.outcomes.includes(outcome)));
  const name = new RegExp(`(?<!\\p{L})${own.names.find((one) => words.includes(one))}\\p{L}*`, 'iu').exec(clause);
  const isAgent = name && (name.index < effect.from || agent.test(clause.slice(0, name.index)));
  return isOfOther && isAgent ? spoken(name) : undefined;
}

/** “Pain fell with morphine”. */
const agent = /(?<!\p{L})(?:with|on|after|under|by|avec|sous|après|par) (?:the |la |le |l')?$/iu;

/** “Tai chi is the only one that did something for pain”, of a record in which that is yoga. */
function toldOfOne(folded: string, said: readonly Outcome[], { finding }: Reference): Spoken | undefined {
  const only = /(?<!\p{L})(?:only|seule?s?)(?!\p{L})/iu.test(folded) && /(?:^|[.;] )only \p{L}+ [^.;]*/iu.exec(fold(finding.en))?.[0];
  if (!only || !outcomesIn(only).some((outcome) => said.includes(outcome))) return undefined;
  const [right, name] = [practices.exec(only), practices.exec(folded)];
  return right && name && inOneWord(right[0]) !== inOneWord(name[0]) ? spoken(name) : undefined;
}

/** “Tai-chi” and “tai chi”, “hypnosis” and « hypnose ». */
function inOneWord(name: string): string {
  return name.toLowerCase().replace(/[- ]/gu, '').slice(0, 6);
}

const practices = /(?<!\p{L})(?:yoga|tai[- ]chi|qi ?gong|massage|acupuncture|hypnos[ei]s?)(?!\p{L})/iu;

const clausesOf = onceForEach(({ finding }: Reference): Readonly<Record<Locale, readonly Clause[]>> => {
  const inLocale = (locale: Locale): Clause[] => {
    const texts = fold(finding[locale])
      .split(/[.;] /u)
      .map((text) => ({ text, stems: stemsOf(text), outcomes: denies.test(text) ? [] : outcomesIn(text) }))
      // A clause that tells of nobody’s pain names no treatment here.
      .filter(({ text, outcomes }) => !ofOne.test(text) && (outcomes.length > 0 || denies.test(text)));
    return texts.map(({ text, outcomes }) => {
      // What comes before the verb: “improved only sleep” names no treatment.
      const verb = whereOf('effect', text, locale)?.from;
      const names = stemsOf(
        text
          .slice(0, verb === undefined || verb < 4 ? undefined : verb)
          .split(' ')
          .slice(0, 5)
          .join(' '),
      ).filter((stem) => !general.test(stem) && texts.every((other) => other.text === text || !other.stems.includes(stem)));
      return { names, outcomes, only: onlyThis.test(text) };
    });
  };
  return { en: inLocale('en'), 'fr-CA': inLocale('fr-CA') };
});

function stemsOf(text: string): string[] {
  return (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase().slice(0, 5));
}
