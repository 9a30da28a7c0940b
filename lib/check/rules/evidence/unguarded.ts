import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { isQuestion } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { ideasIn } from '../../claims/sayings/ideas.ts';
import { sayingOf } from '../../claims/sayings/said.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { claimsInTurn, explainsWords, isProse } from '../../claims/sourced.ts';
import type { FileRule } from '../../rule.ts';

/** What clinics say without a source, a limit or a doubt, in whatever words: help, safety, speed, renown, what to do with a medicine. */
export const unguarded: FileRule = {
  name: 'unguarded',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => claimsInTurn(file, given).flatMap(({ claim, last }) => judge(claim, last)),
};

function judge(claim: Sourced, last: Sourced | undefined) {
  if (explainsWords(claim)) return [];
  const isHeading = claim.passage.kind === 'heading';
  if (!isHeading && !isProse(claim)) return [];
  const { locale } = claim.passage;
  const isCited = claim.references.length > 0;
  const code = sayingOf(claim.folded, last?.folded ?? '', isCited, locale) ?? answered(claim.folded, last?.folded ?? '', isCited, locale);
  return code === undefined || (isHeading && !headings.has(code))
    ? []
    : [found(`unguarded.${code}`, placeIn(claim), {}, { severity: 'warning' })];
}

/** What a heading must not say either; it names a treatment and an ailment without saying anything of them. */
const headings: ReadonlySet<string> = new Set(['promise', 'proof', 'boast', 'haste', 'lasting', 'reassurance', 'stopping']);

const yes: Readonly<Record<Locale, RegExp>> = { en: /^yes(?:, | ?[.:;] ?)/iu, 'fr-CA': /^oui(?:, | ?[.:;] ?)/iu };
const no: Readonly<Record<Locale, RegExp>> = {
  en: /^no(?:, | ?[.:;])(?!.*(?:but|however|nobody))/iu,
  'fr-CA': /^non(?:, | ?[.:;])(?!.*(?:mais|toutefois))/iu,
};

/** “Can I drive afterwards? Yes, an hour’s rest is enough”: what is asked is said by the answer. */
function answered(answer: string, question: string, isCited: boolean, locale: Locale): string | undefined {
  if (!isQuestion(question, locale)) return undefined;
  const rest = answer.replace(yes[locale], '');
  if (rest !== answer) return sayingOf(`${question.replace(/ ?\?.*$/u, '')}, ${rest}`, '', isCited, locale);
  // “Can I become dependent on it? No.”
  const asked = ideasIn(question, locale);
  const isFear = asked.has('addicted') || asked.has('organharm');
  return no[locale].test(answer) && isFear && !isCited && asked.has('session') ? 'reassurance' : undefined;
}
