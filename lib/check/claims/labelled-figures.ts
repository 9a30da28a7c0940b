import type { Reference } from '../../content/schemas/reference.ts';
import type { Locale } from '../../i18n/locales.ts';
import { onceForEach } from '../../once-for-each.ts';
import { fold } from '../values/fold.ts';
import type { Value } from '../values/value.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';
import { shareOf } from './known.ts';
import type { Sourced } from './sourced.ts';

/** “Pain (−0.43)”, “except Québec (1.1%)”: a word, and the figure that is its own. */
type Labelled = { label: string; value: Value };

/** A figure of a claim that its only record gives to another word. */
type Mislabelled = { value: Value; label: string; right: Value };

const beside = /(?<label>\p{L}[\p{L}'-]{3,}) \((?<inside>[^()]*)\)/gu;
/** What many figures may stand beside. */
const general =
  /^(?:treatments?|trials?|people|control|groups?|placebo|follow-up|traitements?|essais?|personnes|groupes?|témoins?|suivi|chronique|chronic|généralisée|widespread)$/iu;
const inEach = /;|,? (?:against|versus|compared (?:with|to)|while|whereas|contre|comparativement|alors que|tandis que) /giu;

/** “Sleep (−0.43)” where the record has “pain (−0.43), sleep (−0.32)”, or “2% in Québec against 1.1% elsewhere” where Québec’s is 1.1%. */
export function mislabelled({ folded, values, references, passage: { locale } }: Sourced): Mislabelled | undefined {
  const [reference, ...others] = references;
  if (!reference || others.length > 0) return undefined;
  const recorded = labelledOf(reference)[locale];
  return exchangedIn(labelledIn(folded, locale), recorded) ?? elsewhere(folded, values, recorded);
}

const labelledOf = onceForEach(
  ({ finding }: Reference): Readonly<Record<Locale, readonly Labelled[]>> => ({
    en: labelledIn(fold(finding.en), 'en'),
    'fr-CA': labelledIn(fold(finding['fr-CA']), 'fr-CA'),
  }),
);

function labelledIn(text: string, locale: Locale): Labelled[] {
  return [...text.matchAll(beside)].flatMap(({ groups, index, 0: whole }) => {
    const from = index + whole.indexOf('(') + 1;
    const [value] = valuesIn(groups?.inside ?? '', locale);
    return value && !general.test(groups?.label ?? '')
      ? [{ label: groups?.label?.toLowerCase() ?? '', value: { ...value, from: from + value.from, to: from + value.to } }]
      : [];
  });
}

function exchangedIn(said: readonly Labelled[], recorded: readonly Labelled[]): Mislabelled | undefined {
  for (const { label, value } of said) {
    const own = recorded.filter((one) => one.label === label);
    const isOthers = recorded.some((one) => one.label !== label && keyOf(one.value) === keyOf(value));
    const [right] = own;
    if (right && isOthers && !own.some((one) => keyOf(one.value) === keyOf(value))) return { value, label, right: right.value };
  }
  return undefined;
}

/** The two sides of a comparison, each with one figure: the word’s own stands on the side that does not name it. */
function elsewhere(folded: string, values: readonly Value[], recorded: readonly Labelled[]): Mislabelled | undefined {
  const ends = [...folded.matchAll(inEach)].map(({ index }) => index);
  const sides = [...ends, folded.length].map((to, at) => ({ from: ends[at - 1] ?? 0, to }));
  for (const { label, value: right } of recorded.filter(({ value }) => shareOf(value) !== undefined)) {
    const own = sides.map((side) => ({
      names: folded.slice(side.from, side.to).toLowerCase().includes(label),
      figures: values.filter(({ from, to, kind }) => kind === right.kind && from >= side.from && to <= side.to),
    }));
    const named = own.filter(({ names }) => names);
    const [value, ...more] = named.length === 1 ? (named[0]?.figures ?? []) : [];
    const isAcross = own.some(({ names, figures }) => !names && figures.some((one) => keyOf(one) === keyOf(right)));
    if (value && more.length === 0 && isAcross && keyOf(value) !== keyOf(right)) return { value, label, right };
  }
  return undefined;
}
