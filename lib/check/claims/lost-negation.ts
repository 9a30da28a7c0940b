import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { matchesOf } from '../prose/matches.ts';
import { isDenied } from '../prose/negated.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { isQuestion } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { spoken } from './words.ts';

/** A verb that a record denies, or says with a “may”, as a pattern, and the words of weight beside it. */
type Told = { verb: RegExp; beside: ReadonlySet<string> };

const denies: Readonly<Record<Locale, RegExp>> = {
  en: /(?:cannot|can't|do(?:es)? not|did not|doesn't|don't|didn't) (\p{L}{4,})/giu,
  'fr-CA':
    /(?<!\p{L})(?:ne |n')(?:peu(?:t|vent) (?:donc )?pas (?:en )?(\p{L}{4,})|(\p{L}{4,}) pas(?!\p{L})|(?:a|ont) pas (\p{L}{3,}é)e?s?(?!\p{L}))/giu,
};
const allows: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:may|might|could) (?:also )?(\p{L}{4,})/giu,
  'fr-CA': /(?<!\p{L})(?:peu(?:t|vent)|pourrai(?:t|ent)) (?:aussi |être )?(\p{L}{4,}er|\p{L}{4,}ir)(?!\p{L})/giu,
};
/** Verbs that say nothing by themselves. */
const empty =
  /^(?:have|know|find|give|seem|want|need|make|look|report|separate|include|avons|avaient|était|étaient|donn|connaî|sait|dire|semble)/iu;
const fewest = 2;

/** Words of a claim that affirm what every one of its records denies, in much the same words: “rules out” for “does not rule out”. */
export function lostNegation(claim: Sourced): Spoken | undefined {
  return affirmed(claim, denials);
}

/** Words of a claim that say outright what its only record says with a “may”: “helps” for “may help”. */
export function lostHedge(claim: Sourced): Spoken | undefined {
  const said = affirmed(claim, hedges);
  return said && soft[claim.passage.locale].test(claim.unit) ? undefined : said;
}

/** What says “may” in other words, or how sure a finding is: anywhere beside a claim, it is enough. */
const soft: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:may|might|could|can|perhaps|possibl\p{L}+|probabl\p{L}+|likely|seem\p{L}*|appear\p{L}*|suggest\p{L}*|hint\p{L}*|unclear|unknown|uncertain\p{L}*|certainty|chance|whether|if|low|weak|some (?:people|women|studies))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:peut|peuvent|peut-être|pourrai(?:t|ent)|possibl\p{L}+|probabl\p{L}+|sembl\p{L}+|suggèr\p{L}+|laiss\p{L}+ (?:croire|penser|supposer)|indices?|incertain\p{L}*|certitude|hasard|inconnue?s?|si|faibles?|certaine?s (?:personnes|femmes|études))(?!\p{L})/iu,
};

/** What records say in a way that may be lost, as each language says it. */
type Way = (reference: Reference) => Readonly<Record<Locale, readonly Told[]>>;

const denials = toldIn(denies);
const hedges = toldIn(allows);

function affirmed({ folded, references, passage }: Sourced, way: Way): Spoken | undefined {
  const { locale } = passage;
  const [first, ...others] = references.map((reference) => way(reference)[locale]);
  if (!first || first.length === 0 || others.length > 0 || isQuestion(folded, locale)) return undefined;
  const said = weightyIn(folded);
  for (const { verb, beside } of first) {
    if ([...beside].filter((word) => said.has(word)).length < fewest) continue;
    const outright = matchesOf(verb, folded).find(
      ({ index, 0: words }) =>
        !isDenied({ text: folded, from: 0, to: folded.length }, index, locale) &&
        !without.test(folded.slice(0, index)) &&
        !asNoun.test(folded.slice(0, index + words.length)),
    );
    if (outright) return spoken(outright);
  }
  return undefined;
}

/** “Suggest more activation, without proving that …”. */
const without = /(?<!\p{L})(?:without|sans|against|avoids?|contre|évite[rz]?|déconseill\p{L}+ d(?:e|'))(?: \p{L}+){0,2} ?$/iu;

/** “Responded to a short test”, of a record that says what it did not test. */
const asNoun = /(?<!\p{L})(?:an?|the|this|one|its) (?:\p{L}+ ){0,3}(?:tests?|studies|study|results?|uses?|changes?|benefits?)$/iu;

function toldIn(said: Readonly<Record<Locale, RegExp>>): Way {
  const told = (finding: string, locale: Locale): Told[] =>
    sentencesOf(fold(finding)).flatMap(({ text }) =>
      matchesOf(said[locale], text).flatMap(({ 0: whole, 1: first, 2: second, 3: third }) => {
        const verb = first ?? second ?? third ?? '';
        return empty.test(verb) ? [] : [{ verb: formsOf(verb), beside: weightyIn(text.replace(whole, '·')) }];
      }),
    );
  return onceForEach(({ finding }) => ({ en: told(finding.en, 'en'), 'fr-CA': told(finding['fr-CA'], 'fr-CA') }));
}

/** Verbs that say the same as others. */
const alike: readonly RegExp[] = [/^(?:last|persist|endur)/iu, /^(?:dur|persist|perdur|maint)/iu];
const likeIt = ['last|persist|endur|carried on|held', 'dur|persist|perdur|maintien|maintenu|tenu bon'];

/** A verb in any of its forms, by the letters that all have, or one that says the same. */
function formsOf(verb: string): RegExp {
  const stem = verb.replace(/(?:er|ir|re|ent|es|e|ed|t|s|é)$/iu, '');
  const like = alike.findIndex((one) => one.test(verb));
  return new RegExp(`(?<!\\p{L})(?:${likeIt[like] ?? stem})\\p{L}{0,4}(?!\\p{L})`, 'giu');
}

/** The longer words of a text, without their plural. */
function weightyIn(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.replace(/s$/u, '')));
}
