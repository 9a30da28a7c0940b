import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { affirms } from '../../claims/affirms.ts';
import { placeIn } from '../../claims/claim.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import { speaksOf } from '../../claims/words.ts';
import { isDenied } from '../../prose/negated.ts';
import type { FileRule } from '../../rule.ts';

const weak: readonly Reference['kind'][] = ['protocol', 'case-report', 'case-series', 'chart-review', 'cohort', 'uncontrolled-study'];

/** A plan, the story of one person or a study without a comparison group proves no effect, and the sentence has to say what it is. */
export const weakDesign: FileRule = {
  name: 'weak-design',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { references, folded, unit, passage } = claim;
  const { locale } = passage;
  const isOutright = isSaidOutright(leap[locale], folded, locale) && speaksOf('treatment', folded, locale);
  // A study in a laboratory shows how pain works; that it established a treatment is too much.
  const mayBe = (reference: Reference): boolean => isWeak(reference) || (isOutright && reference.kind === 'laboratory-study');
  if (references.length === 0 || !references.every(mayBe) || claim.citeless) return [];
  const planned =
    references.every(({ kind }) => kind === 'protocol') &&
    (tellsOutcome(claim) || saysItShows(claim) || tellsResult(claim) || isDone(claim));
  const leaps = planned || takesForProof(claim) || isOutright;
  if (!leaps && (!assertsEffect(claim) || watchesOnly(claim) || speaksOf('weakDesign', unit, locale))) return [];
  const [first] = references;
  const code = first?.kind === 'protocol' ? 'protocol' : first?.n === 1 || first?.kind === 'case-report' ? 'one-person' : 'no-comparison';
  return leaps || affirms(folded, locale, ['negation', 'hedge'])
    ? [found(`weak-design.${code}`, placeIn(claim), { references: references.map(({ id }) => id).join(', ') })]
    : [];
}

/** “Pain goes down”, of a plan that has no results. */
function tellsOutcome({ folded, unit, passage: { locale } }: Sourced): boolean {
  const change = (['fell', 'effect', 'relief'] as const).some((concept) => speaksOf(concept, folded, locale));
  return change && speaksOf('outcome', folded, locale) && affirms(folded, locale) && !speaksOf('weakDesign', unit, locale);
}

/** “As the protocol confirms”. */
function saysItShows({ folded, passage: { locale } }: Sourced): boolean {
  return (
    shows[locale].test(folded) &&
    (speaksOf('effect', folded, locale) || speaksOf('treatment', folded, locale) || merit.test(folded)) &&
    affirms(folded, locale, ['conditional'])
  );
}

/** “They had their answer”, “it improved 210 adults”, of a plan that has no results. */
function tellsResult({ folded, passage: { locale } }: Sourced): boolean {
  return hasResult[locale].test(folded) && !speaksOf('weakDesign', folded, locale) && affirms(folded, locale, ['hedge', 'conditional']);
}

/** “It brought down pain”, of what was only to be done. */
function isDone({ folded, unit, passage: { locale } }: Sourced): boolean {
  return done[locale].test(folded) && affirms(folded, locale, ['hedge']) && !speaksOf('weakDesign', unit, locale);
}

const done = {
  en: /(?:brought|brings|cut|cuts|lowered|lowers|reduced|reduces|lifted|lifts|improved|improves|relieved|eased|eases|helped|helps|worked|works|calmed) (?:down )?(?:the |their |people's |both )?\p{L}+/iu,
  'fr-CA':
    /(?:a|ont) (?:fait baisser|(?:fortement |nettement |bien )?(?:réduit|amélioré|soulagé|apaisé|diminué|aidé|calmé))|(?:améliore|soulage|réduit|apaise|diminue|aide|calme|fait baisser)(?:nt)? (?:l'|la |le |les |bien )/iu,
} as const;

const hasResult = {
  en: /(?:had|have|has|got|found|reached|gave|brought|came to) (?:an? |the |their |its |our )?(?:\p{L}+ )?(?:answers?|conclusions?|verdict|results?)(?!\p{L})|(?:results?|findings|outcomes?|answers?) (?:(?:of|from) (?:[\p{L}-]+ ){1,5}?)?(?:were|was|are|is|came|proved|turned|speaks?)(?!\p{L})|(?:improved|helped|relieved|eased|cured|freed|soothed) (?:\p{L}+ )?(?:\d|\p{L}+ (?:adults|people|patients|women))|(?:adults|people|patients|women|participants) (?:\p{L}+ )?(?:improved|felt better|slept better|did better|hurt less|got better)|(?:and|they|who) did better(?!\p{L})|(?:lets us|let us) (?:glimpse|see)|what (?:[\p{L}-]+ )?can (?:bring|do)(?!\p{L})|(?:found|saw|showed|learned|discovered|measured|noted) (?:in|among) (?:its|their|the|these)(?!\p{L})|proud of (?:what|the|its|their)|earned (?:its|their|a) place|settled (?:the|that)|(?:encouraging|promising|positive|hopeful|exciting|good|impressive) (?:results?|findings|outcomes?|signs?|data)(?!\p{L})/iu,
  'fr-CA':
    /(?:a|ont|eu|obtenu|trouvé|livré|donné|apporté) (?:(?:une?|la|leur|sa|des|ses|leurs|de) )?(?:\p{L}+ )?(?:réponses?|conclusions?|verdict|résultats?)(?!\p{L})|(?:résultats?|conclusions?|réponses?) (?:(?:de|du|des) (?:(?:[\p{L}-]|')+ ){1,5}?)?(?:a|ont|est|sont|fut|furent|était|étaient|parle)(?:nt)?(?!\p{L})|(?:amélioré|aidé|soulagé|apaisé|guéri|libéré) (?:\d|\p{L}+ (?:adultes|personnes|gens|patient|femmes))|(?:adultes|personnes|gens|patients|patientes|femmes) (?:se sont (?:\p{L}+ )?amélioré|allaient mieux|vont mieux|ont (?:eu )?moins mal|ont mieux dormi)|(?:trouvé|vu|montré|découvert|mesuré|noté|constaté) chez|fi(?:er|ère)s? (?:de ce|de ses|de leurs|des)|a (?:pu )?(?:confirmé|confirmer|gagné|réglé|tranché)|(?:résultats?|données|signes?|constats?) (?:\p{L}+ )?(?:encourageant|prometteu|positi|favorable|impressionnant)\p{L}*|(?:bons|beaux|excellents) résultats|laisse (?:entrevoir|deviner|voir)|ce que (?:la )?(?:[\p{L}-]+ )?peut (?:apporter|faire)/iu,
} as const;

/** “A clinic has demonstrated that it can”, of the story of one person. */
function takesForProof({ references, folded, passage: { locale } }: Sourced): boolean {
  const isStory = references.every(({ kind, n }) => kind === 'case-report' || n === 1);
  return isStory && isSaidOutright(proves[locale], folded, locale) && affirms(folded, locale, ['hedge', 'conditional', 'negation']);
}

const proves = {
  en: /(?:demonstrat|prove|show|establish|confirm|settle)(?:s|d|n|ed)? (?:us |you |everyone )?(?:that|it|this|what|how|so|as much|the)(?!\p{L})|(?:pays?|paid) off|(?:tells?|told|teach(?:es)?|taught) (?:us|you|the world|its own|everything|what|how)(?!\p{L})|says? it all|speaks? for itself|(?:paper|article|report|study|case|publication|trial)s? (?:now |clearly |already |has |have )?(?:demonstrate[sd]?|proves?|proved|confirms?|confirmed|establishe[sd])(?= ?[.,;]| ?$)|(?:is|are) (?:the |living |all the )?(?:proof|evidence)|makes? the case|(?:as|like) (?:one |an? |this |the |her |his )?(?:\p{L}+ )?(?:case|patient|woman|man|report|story|publication|paper|article|study)(?: report)?(?: (?:from|of) (?:[\p{L}-]+ ){1,4}?)? ?(?:clearly )?(?:shows?|showed|proves?|proved|demonstrates?|confirms?|attests?)(?!\p{L})/iu,
  'fr-CA':
    /(?:fait|apporté|donné|livré) la (?:démonstration|preuve)|a (?:bien )?(?:démontré|prouvé|montré|établi|confirmé)|(?:démontre|prouve|montre|établit|confirme)(?:nt)? (?:que|qu'|bien|ce|à quel)|parle(?:nt)? (?:de lui|d'elle)|(?:article|rapport|étude|cas|publication|texte)s? (?:l'a |le |la |les |en )?(?:bien )?(?:démontré|prouvé|confirmé|établi|démontre|prouve|confirme|établit)(?:nt)?(?= ?[.,;]| ?$)|en dit long|port(?:e|ent|é) (?:ses|leurs) fruits|comme (?:le |l'|en |la )?(?:montre|prouve|démontre|confirme|atteste|témoigne|a (?:montré|prouvé|démontré))(?:nt)?(?!\p{L})|est (?:la|une) preuve|nous (?:dit|apprend|enseigne)/iu,
} as const;

/** What a plan can confirm of nothing. */
const merit =
  /(?<!\p{L})(?:results?|worth|value|usefulness|useful|(?:a|its|the) (?:place|role|use)|works?|promise|promising)(?!\p{L})|résultats?|l'intérêt|bien-fondé|la valeur|(?:sa|une|la) place|(?:un|son) rôle|utile|prometteu/iu;

const shows = {
  en: /(?:confirm|prove|show|demonstrate|establish|support|back)(?:s|d|n|ed)?(?!\p{L})|(?:tell|teache?)s? us (?:now )?that/iu,
  'fr-CA':
    /(?:confirme|prouve|montre|démontre|établit|appuie)(?:nt)?(?!\p{L})|appren(?:d|nent) que|(?:a|ont|et) (?:confirmé|prouvé|montré|démontré|établi)/iu,
} as const;

/** Does it say one of these, in a clause that does not deny it? */
function isSaidOutright(pattern: RegExp, folded: string, locale: Locale): boolean {
  const words = pattern.exec(folded);
  if (!words) return false;
  // “She had no pain, which proves that …”: what the other clause denies is not what this one says.
  const from = Math.max(0, folded.lastIndexOf(', which ', words.index), folded.lastIndexOf(', ce qui ', words.index));
  return !isDenied({ text: folded.slice(from), from: 0, to: folded.length - from }, words.index - from, locale);
}

/** From one story, or one group, to everyone. */
const leap = {
  en: /(?:add(?:s|ed|ing)?|lend(?:s|ing)?|lent|gives?|giving|gave) (?:\p{L}+ )?(?:weight|support|credence|strength)|(?:demonstrat|confirm)(?:es?|ed|s) (?:it(?!\p{L})|that|the (?:value|benefit|worth|usefulness|power))|we (?:now )?know that|leaves? no (?:room|question)|(?:strengthen|bolster|reinforce)s? (?:\p{L}+ ){0,3}?(?:case|place|argument)|speaks? (?:for|in favou?r)|no doubt|means (?:that )?(?:others|you|everyone)|others can|so (?:can|will) you|(?:you|others) (?:can|will) too|proves? (?:that|it)(?!\p{L})|works for|establish(?:es|ed) (?:\p{L}+ ){1,4}?as (?:an? )?(?:effective )?(?:treatment|option|remedy|therapy)|what (?:\p{L}+ ){0,4}(?:can|could) do (?:for|in)|(?:a|an) (?:successful|winning|effective) (?:treatment|therapy|option)|gets? results|(?:fell|dropped|improved|eased|went down) (?:thanks to|because of)|proof (?:by|in|from) (?:the )?(?:files|records|charts)|(?:that|this) is what (?:[\p{L}-]+ ){1,2}(?:can|does)|so we know|ma(?:de|kes?) (?:all )?the difference/iu,
  'fr-CA':
    /(?:donne|apporte|ajoute|prête)(?:nt)? (?:\p{L}+ ){0,2}?(?:poids|appui|crédit|force)|(?:démontr|confirm)(?:e|ent|ait|aient|é) (?:que|qu'|l'(?:intérêt|efficacité|utilité)|la valeur|le bienfait)|(?:le|l'a|l'ont) confirm(?:e|ent|é)|(?:nous savons|on sait) (?:maintenant |désormais |donc )?que|vien(?:t|nent) (?:appuyer|renforcer|étayer|conforter|soutenir)|(?:renforce|étaye|conforte|consolide)(?:nt)? (?:\p{L}+ ){0,3}?(?:place|dossier|cause|argument)|(?:plaide|milite|parle)(?:nt)? (?:pour|en faveur)|aucun doute|d'autres le peuvent|vous (?:le pouvez|pouvez) aussi|vous aussi|prouve que|établit que|est bien ce qui|a (?:établi|consacré|imposé|fait) (?:(?:\p{L}|')+ ){1,5}?(?:comme|un) (?:un )?(?:traitement|remède|option)|c'est donc que|pour vous aussi|donne(?:nt)? (?:de bons |de vrais )?(?:des )?résultats|(?:un|le) traitement (?:réussi|gagnant)|(?:diminué|baissé|reculé|disparu|améliorée?s?) grâce (?:à|au|aux)|voilà ce qu(?:e |')(?:(?:\p{L}|')+ ){1,3}(?:peut|apporte|fait)|la preuve par|nous savons donc|fai(?:t|sait|ent) (?:toute )?la différence/iu,
} as const;

/** “Makes people fitter”. */
const makesBetter = {
  en: /(?:makes?|made|leaves?|left|gets?|got|keeps?|kept) (?:\p{L}+ ){1,5}?(?:fitter|stronger|healthier|calmer|happier|steadier|livelier|more (?:mobile|active|supple|rested|alert))(?!\p{L})/iu,
  'fr-CA':
    /(?:rend|rendent|rendu|laisse|laissent|garde|gardent) (?:(?:\p{L}|')+ ){1,6}?plus (?:en forme|fort|solide|calme|heureu|mobile|acti|souple|reposé|alerte)|(?:met|mettent|mis|remet|remettent|remis) (?:(?:\p{L}|')+ ){0,6}?(?:en (?:meilleure |bonne )?forme|sur pied)/iu,
} as const;

/** “A complete disappearance of pain”. */
const goneAway = {
  en: /(?<!no )(?<!\p{L})remissions?(?!\p{L})|(?:disappearance|absence|end|remission|resolution|elimination) of (?:(?:all|the|their|her|his|chronic|every) ){0,2}(?:pain|symptoms?|fatigue|fibromyalgia)(?!\p{L})/iu,
  'fr-CA':
    /(?<!aucune )(?<!\p{L})rémissions?(?!\p{L})|(?:disparition|absence|fin|rémission|résolution|élimination) (?:(?:complète|totale|durable|entière|rapide) )?(?:de (?:la |toute |sa |leur )?|des |du |de l'|d')(?:douleurs?|symptômes?|fatigue|fibromyalgie)(?!\p{L})/iu,
} as const;

/** What is said to be its doing. */
const thanks = {
  en: /because of|thanks to|owing to|owes? (?:\p{L}+ ){1,4}to|owed (?:\p{L}+ ){1,4}to|credits? (?:\p{L}+ ){1,4}(?:with|for)/iu,
  'fr-CA':
    /grâce (?:à|au)|en raison d|doi(?:t|vent) (?:(?:leur|leurs|son|sa|ses|ce|cette|ces|un|une|la|le) )(?:(?:\p{L}|-|')+ ){1,3}(?:à|au|aux)(?!\p{L})/iu,
} as const;

/** People who were watched for years, and given nothing: what became of them is no effect. */
function watchesOnly({ references, folded, passage: { locale } }: Sourced): boolean {
  return references.every(({ kind, intervention }) => kind === 'cohort' && !intervention) && !speaksOf('treatment', folded, locale);
}

function isWeak({ kind, n, limits }: Reference): boolean {
  return weak.includes(kind) || n === 1 || /before-after|not a difference between|no comparison/iu.test(limits.en);
}

function assertsEffect({ kinds, folded, passage: { locale } }: Sourced): boolean {
  if ((['efficacy', 'proof', 'duration', 'comparison', 'study'] as const).some((kind) => kinds.includes(kind))) return true;
  if (makesBetter[locale].test(folded) && speaksOf('treatment', folded, locale) && affirms(folded, locale)) return true;
  if (thanks[locale].test(folded) && speaksOf('relief', folded, locale)) return true;
  if (goneAway[locale].test(folded) && affirms(folded, locale)) return true;
  const about = speaksOf('treatment', folded, locale) || speaksOf('relief', folded, locale);
  return about && speaksOf('effect', folded, locale) && speaksOf('outcome', folded, locale) && affirms(folded, locale);
}
