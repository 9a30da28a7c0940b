import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { matchesOf } from '../prose/matches.ts';
import { sentencesOf } from '../sentences.ts';
import { fold } from '../values/fold.ts';
import { affirms } from './affirms.ts';
import { speaksOf } from './words.ts';

/** What people are asked about in trials, in the words of both languages. */
const outcomes = {
  pain: /(?<!\p{L})(?:pain|aches?|douleurs?|mal|maux)(?!\p{L})/iu,
  fatigue: /(?<!\p{L})(?:fatigue|fatiguée?s?|tired|tiredness|exhaustion|épuisement)(?!\p{L})/iu,
  sleep: /(?<!\p{L})(?:sleep|slept|sleeping|insomnia|sleeplessness|sommeil|insomnie|dor(?:mir|ment|t|maient))(?!\p{L})/iu,
  depression: /(?<!\p{L})(?:depress\p{L}+|dépress\p{L}+|déprim\p{L}+|moods?|spirits|humeur|moral)(?!\p{L})/iu,
  anxiety: /(?<!\p{L})(?:anxiety|anxious|anxiété|anxieu\p{L}+)(?!\p{L})/iu,
  function: /(?<!\p{L})(?:function|capacité physique|fonctionnement)(?!\p{L})/iu,
} as const;
/** One of them. */
export type Outcome = keyof typeof outcomes;
const all = Object.keys(outcomes) as Outcome[];

/** What of these a folded text names, in either language. */
export function outcomesIn(text: string): Outcome[] {
  return all.filter((outcome) => outcomes[outcome].test(text));
}

/** “No significant effect on pain or fatigue”, “for sleep and quality of life, the result may be chance”. */
const denial =
  /(?<!\p{L})(?:no (?:\p{L}+ )?(?:effects?|differences?|change|benefits?|improvement|gain) (?:on|in|for|of)|not clearly|differences? (?:was|were) too small to matter for) ([^.;:(]+(?:\([^)]*\) and [^.;:(]+)?)|(?:^|[.;] )([^.;]+?) (?:did|does|do) not (?:clearly |really )?(?:change|improve|differ)[^.;]*|; ((?:\p{L}+ ){1,3})did not(?=[.;])|(?:^|[.;] )for ([^.;]+?(?:\([^)]*\)[^.;]*?)?), the results? (?:may|might|could) be (?:due to )?chance|(?:^|[.;] )([^;]+?), but the range, [^;]*?includes no effect[^.;]*/giu;

/** “Only yoga showed an effect on pain”, of a review of yoga and of other things. */
const ofOne = /(?:^|[.;] )only (\p{L}+) (?:showed|had|gave|found)[^.;]*/iu;

/** What a record says that its treatment did not change, and nowhere says that it did. */
const deniedBy = onceForEach((reference: Reference): readonly Outcome[] => {
  const finding = fold(reference.finding.en);
  const denials = matchesOf(denial, finding);
  const changed = outcomesIn(finding.replace(denial, '·').replace(ofOne, '·'));
  return outcomesIn(denials.map(([, ...said]) => said.join(' ')).join('. ')).filter((outcome) => !changed.includes(outcome));
});

/** “A little less” is said for sure all the same. */
const slightly = /(?<!\p{L})(?:a little|a bit|small|slightly|somewhat|modestly|petite?s?|un peu|légèrement|quelque peu)(?!\p{L})/giu;

/** “Yoga had an effect”, of a review in which only yoga had: it alone is named before what it did, or said to be the only one. */
function tellsOfOne(folded: string, references: readonly Reference[]): boolean {
  const first = practice.exec(folded);
  const outcome = all.flatMap((one) => outcomes[one].exec(folded)?.index ?? []);
  const second = practice.exec(folded.slice(first ? first.index + first[0].length : 0));
  const alone =
    onlyThis.exec(folded)?.[1] ??
    (first && (!second || outcome.some((at) => at > first.index && at < second.index + first.index + first[0].length))
      ? first[0]
      : undefined);
  return (
    alone !== undefined &&
    references.some(({ finding }) => ofOne.exec(fold(finding.en))?.[0].toLowerCase().includes(alone.toLowerCase().replace('-', ' ')))
  );
}

const practice = /(?<!\p{L})(?:yoga|tai[- ]chi|qi ?gong|shiatsu|massage|acupuncture)(?!\p{L})/iu;
const onlyThis = /(?<!\p{L})(?:only|seule?) (?:le |la |the )?(yoga|tai[- ]chi|qi ?gong|shiatsu|massage|acupuncture)(?!\p{L})/iu;

/** Words by which a folded sentence says that something changes which every one of its references found unchanged. */
export function deniedOutcome(folded: string, references: readonly Reference[], locale: Locale): { from: number; to: number } | undefined {
  const [first, ...others] = references.map(deniedBy);
  const denied = (first ?? []).filter((outcome) => others.every((one) => one.includes(outcome)));
  if (denied.length === 0 || tellsOfOne(folded, references)) return undefined;
  // “A small lift in low mood”, “it helps people sleep”: the outcome named, and not as what somebody has.
  const plain = folded.replace(having[locale], (words) => '·'.repeat(words.length));
  let from = 0;
  for (const [at, clause] of plain.split(turns).entries()) {
    // “…; tired people should pace themselves”: a part after the first has to say that something changed.
    const changes = at === 0 || (['effect', 'fell', 'relief'] as const).some((concept) => speaksOf(concept, clause, locale));
    const said =
      changes && affirms(clause.replace(slightly, '·'), locale, ['conditional']) && !tooSmall.test(clause)
        ? firstOf(denied, clause)
        : undefined;
    if (said) return { from: from + said.from, to: from + said.to };
    from += clause.length;
  }
  return undefined;
}

/** “The range includes no effect”: said in full. */
export const mayBeNone =
  /(?:range|interval)[^.;]{0,60} (?:includes? (?:no|zero)|does not (?:exclude|rule out) no)|intervalle[^.;]{0,90} (?:inclut|comprend|n'exclut pas) (?:l'absence|une absence|zéro)/iu;

/** Before what is said of something else; nothing is cut out, so that places stay. */
const turns =
  /(?=;)|(?=, (?:while|whereas|tandis|alors|which matters|ce qui compte|and were|et étaient|et les gens) )|(?= (?:in people (?:whose|of whom|who)|chez (?:des|les) (?:personnes|gens) (?:dont|qui)) )/u;
/** What says of an outcome that it did not change. */
const tooSmall =
  /(?<!\p{L})(?:too small|trop petite?s?|trop faibles?|by chance|au hasard|(?:much )?the same|as \p{L}+ as|no better|unchanged|la même|aussi|inchangée?s?)(?!\p{L})/iu;

/** Where a clause names one of these outcomes. */
function firstOf(denied: readonly Outcome[], clause: string): { from: number; to: number } | undefined {
  const found = denied.map((outcome) => outcomes[outcome].exec(clause)).find((match) => match !== null);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

/** Whose people they are, what is measured with, what it is like without. */
const having: Readonly<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:with|who have|living with|people in|for people|because of|questions? about|scale of|flares? of|days of|leav(?:es?|ing) (?:them|people|you|some)|chronic|widespread) (?:\p{L}+ ){0,3}?(?:pain|insomnia|fatigue|depression|anxiety)(?!\p{L})/giu,
  'fr-CA':
    /(?<!\p{L})(?:avec|qui ont|vivant avec|atteinte?s de|ayant|à cause de|échelle de|poussées? de) (?:(?:\p{L}|')+ ){0,3}?(?:douleurs?|insomnie|fatigue|dépression|anxiété|mal)(?!\p{L})|(?<!\p{L})pas mal(?!\p{L})|douleurs? chroniques?/giu,
};

/** The sentences of a record’s finding that hold a word, folded. */
export function sentencesWith(pattern: RegExp, finding: string): string[] {
  return sentencesOf(fold(finding)).flatMap(({ text }) => (pattern.test(text) ? [text] : []));
}
