import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { isQuestion } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import { explainsFigures } from '../../claims/explains-figures.ts';
import type { Idea } from '../../claims/sayings/ideas.ts';
import { ideasIn } from '../../claims/sayings/ideas.ts';
import { sayingOf } from '../../claims/sayings/said.ts';
import { treatment } from '../../claims/sayings/saying.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { claimsInTurn, explainsWords, isProse, isQuoted } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import type { FileRule } from '../../rule.ts';
import { fold } from '../../values/fold.ts';

/** What clinics say without a source, a limit or a doubt, in whatever words: help, safety, speed, renown, what to do with a medicine. */
export const unguarded: FileRule = {
  name: 'unguarded',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => claimsInTurn(file, given).flatMap(({ claim, last }) => judge(claim, last)),
};

function judge(claim: Sourced, last: Sourced | undefined) {
  if (explainsWords(claim) || explainsFigures(claim.folded)) return [];
  const { locale, kind, row } = claim.passage;
  const isHeading = kind === 'heading';
  const isName = isHeading || (kind === 'cell' && row === undefined);
  if (isHarmless(claim)) return [found('unguarded.reassurance', placeIn(claim), {}, { severity: 'warning' })];
  if (!isHeading && !isProse(claim)) return [];
  const isCited = claim.references.length > 0;
  if (isHeading && isHeadline(claim)) return [found('unguarded.promise', placeIn(claim), {}, { severity: 'warning' })];
  const before = isAsked(row) ? fold(row) : (last?.folded ?? '');
  const said = saysOfRow(claim) ? fold(`${row} : ${claim.text}`) : claim.folded;
  const code = sayingOf(said, before, isCited, locale) ?? answered(claim.folded, before, isCited, locale) ?? goesOn(claim);
  const isKnownUnknown = code === 'relative' && speaksOf('absoluteUnknown', claim.unit, locale);
  return code === undefined || isKnownUnknown || (isName && !names.has(code))
    ? []
    : [found(`unguarded.${code}`, placeIn(claim), {}, { severity: 'warning' })];
}

/** What a heading, or the name of a row, must not say either; it names a treatment and an ailment without saying anything of them. */
const names: ReadonlySet<string> = new Set([
  'promise',
  'proof',
  'boast',
  'haste',
  'lasting',
  'reassurance',
  'stopping',
  'misnamed',
  'counted',
]);

/** What an item of a list says as the end of the line that leads to it, and that line does not say by itself. */
function goesOn({ from, text, references, passage: { kind, lead, locale } }: Sourced): string | undefined {
  if (from > 0 || kind !== 'list-item' || lead === undefined || perhaps.test(lead.text)) return undefined;
  const isCited = references.length > 0 || lead.cites.length > 0;
  const said = sayingOf(fold(`${lead.text} ${text}`), '', isCited, locale);
  return said === undefined || sayingOf(fold(lead.text), '', isCited, locale) !== undefined ? undefined : said;
}

const perhaps = /(?<!\p{L})(?:may|might|could|pourr\p{Ll}+|peut-être)(?!\p{L})/iu;

/** A row may be named after a question, which its cells answer. */
function isAsked(row: string | undefined): row is string {
  return row?.trimEnd().endsWith('?') ?? false;
}

/** What a cell begins with, it says of what its row is named after; unless that is what others say, or the column tells how to do it. */
function saysOfRow({ from, passage: { row, column = '' } }: Sourced): boolean {
  return from === 0 && row !== undefined && !isQuoted(row) && !isAsked(row) && !/^(?:how|comment)(?!\p{L})/iu.test(column);
}

/** “None”, “minimal” in a column of harms. */
function isHarmless({ folded, passage: { kind, column = '' } }: Sourced): boolean {
  return (
    kind === 'cell' &&
    /side effect|unwanted|harm|(?<!\p{L})risks?(?! (?:of bias|factors?))|effets? (?:indésirable|secondaire)|méfait|risques?(?! de biais)/iu.test(
      column,
    ) &&
    /^(?:none|nothing|no|nil|minimal|mild|minor|few|rare|negligible|aucune?|rien|nulle?s?|minimes?|légers?|mineurs?|rares|négligeables|peu)(?:[,;.] .*|\.)?$/iu.test(
      folded.trim(),
    )
  );
}

/** “The end of pain”, “how it gives you back your nights”: what a heading promises before a line of the text is read. */
const ails = {
  en: '(?:the |your |all )?(?:\\p{L}+ )?(?:pain|fatigue|fibro\\p{L}*|symptoms?|suffering|flares?|fog|insomnia|nights|sleep|relief|ache\\w*)',
  'fr-CA':
    "(?:la |le |les |vos |votre |l'|toute )?(?:douleurs?|fatigue|fibro\\p{L}*|symptômes?|souffrances?|poussées?|brouillard|insomnie|nuits|sommeil|soulagement|maux)",
} as const;
const headline: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(
    `(?<!\\p{L})(?:(?:end (?:of|to)|get(?:ting)? rid of|(?:solution|answer|key|secret) (?:to|for|of|behind)|ally (?:for|of|against)|remedy for|free(?:dom)? (?:of|from)|(?:way|road) out of) ${ails.en}|(?:giv(?:es?|ing) (?:you )?back|(?:say )?goodbye to|a winning|the winning|promise|(?:new |real )?hope (?:for|of)|that (?:really |truly )?works?|wins? back|switch(?:es)? off|turns? off|melts? away|unlocks?|thanks to|at last|miracle)(?!\\p{L}))`,
    'iu',
  ),
  'fr-CA': new RegExp(
    `(?<!\\p{L})(?:(?:fin (?:de |du |des |à )|se débarrasser (?:de |du |des )|en finir avec |(?:solution|réponse|remède) (?:à |au |aux |pour |contre )|(?:clé|secret) (?:de |du |d'|des )|pour sortir (?:de |du |des )|libérée?s? (?:de |du |des )|alliée? (?:de |du |des |pour |contre ))${ails['fr-CA']}|alliée? (?:de|pour|contre) |(?:redonne|adieu|(?:duo|trio|formule) gagnante?|promesse|(?:l')?espoir (?:de|des|du|pour|contre)|retrouve[zr]|grâce (?:à|au|aux)|éteint|chasse|efface|fait fondre|qui (?:marchent?|fonctionnent?|soulagent)|(?:soulag|dorm|viv|libér)\\p{L}* enfin|enfin (?:soulag|libér)\\p{L}*|miracle)(?!\\p{L})|rend(?:re)? vos )`,
    'iu',
  ),
};

const about: readonly Idea[] = [...treatment, 'ail', 'named'];

function isHeadline({ folded, passage: { locale } }: Sourced): boolean {
  const ideas = ideasIn(folded, locale);
  return (
    headline[locale].test(folded) &&
    !isQuestion(folded, locale) &&
    about.some((idea) => ideas.has(idea)) &&
    !ideas.has('denial') &&
    !ideas.has('sound')
  );
}

const yes: Readonly<Record<Locale, RegExp>> = { en: /^yes(?:, | ?[.:;] ?)/iu, 'fr-CA': /^oui(?:, | ?[.:;] ?)/iu };
const no: Readonly<Record<Locale, RegExp>> = {
  en: /^no(?:, | ?[.:;])(?!.*(?:but|however|nobody))/iu,
  'fr-CA': /^non(?:, | ?[.:;])(?!.*(?:mais|toutefois))/iu,
};

/** “Can I drive afterwards? Yes, an hour’s rest is enough”: what is asked is said by the answer. */
function answered(answer: string, question: string, isCited: boolean, locale: Locale): string | undefined {
  if (!isQuestion(question, locale)) return undefined;
  const rest = answer.replace(yes[locale], '');
  if (rest !== answer)
    return sayingOf(rest, question, isCited, locale) ?? sayingOf(`${question.replace(/ ?\?.*$/u, '')}, ${rest}`, '', isCited, locale);
  // “Does it have side effects? No, it is completely safe.”
  const after = answer.replace(/^(?:no|non)(?:, | ?[.:;] ?)/iu, '');
  const said = after === answer ? undefined : sayingOf(after, question, isCited, locale);
  if (said !== undefined) return said;
  // “Can I become dependent on it? No.”
  const asked = ideasIn(question, locale);
  const isFear = asked.has('addicted') || asked.has('organharm');
  return no[locale].test(answer) && isFear && !isCited && asked.has('session') ? 'reassurance' : undefined;
}
