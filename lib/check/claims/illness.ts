import type { Locale } from '../../i18n/locales.ts';
import { affirms } from './affirms.ts';
import { speaksOf, whereOf } from './words.ts';

/** “Neuropathic pain is a hallmark of fibromyalgia”: what kind of illness it is said to be. */
const isOfKind: Readonly<Record<Locale, RegExp>> = {
  en: /fibromyalgia is (?:an? )(?:\p{L}+ )?(?:inflammation|infection|allergy|injury|degeneration|form of arthritis)|fibromyalgia is (?:really|in fact|actually|basically|nothing but|just|simply|essentially|at heart) (?:an? )?(?:\p{L}+ ){0,2}?(?:disorder|disease|problem|condition|form|kind|deficiency|allergy)|(?:neuropathic|nerve|inflammatory) pain[^.!?]{0,60}(?:fibromyalgia|condition|hallmark|feature|characteristic)|fibromyalgia[^.!?]{0,50} (?:is|causes|involves|means) (?:an? |a form of |a type of |a kind of )?(?:\p{L}+ )?(?:neuropathic|nerve|inflammatory|autoimmune|psychological|psychosomatic|muscle|rheumatic)(?:[ -](?:pain|damage|disease|disorder|condition))/iu,
  'fr-CA':
    /fibromyalgie est une? (?:(?:\p{L}|')+ )?(?:inflammation|infection|allergie|blessure|dégénérescence|forme d'arthrite)|fibromyalgie (?:est|n'est) (?:en fait|en réalité|au fond|simplement|rien d'autre qu|tout simplement|essentiellement) ?(?:une? )?(?:(?:\p{L}|')+ )?(?:trouble|maladie|problème|affection|forme|sorte|carence|allergie)|douleurs? (?:neuropathique|nerveuse|inflammatoire)s?[^.!?]{0,60}(?:fibromyalgie|caractéristique|maladie)|fibromyalgie[^.!?]{0,50} (?:est|cause|provoque|entraîne|comporte) (?:une? |des )?(?:(?:forme|type|sorte) de )?(?:(?:maladie|trouble|douleur|affection)s? )(?:\p{L}+ )?(?:neuropathique|nerveuse|inflammatoire|auto-immune|psychologique|psychosomatique|musculaire)/iu,
};

/** “It is an autoimmune disease”: of what is not said, and the page is about one illness. */
const isSuch: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:it|this|fibromyalgia|fibro|the (?:illness|condition|disease)) (?:is|has always been|is really|is in fact) (?:an? )(?:\p{L}+ )?(?:autoimmune|auto-immune|inflammatory|psychological|psychosomatic|rheumatic|genetic|nerve|muscle|mental|viral|hormonal|neurodegenerative) (?:disease|disorder|condition|illness|problem)/iu,
  'fr-CA':
    /^(?:c'est|il s'agit d'|(?:la )?(?:fibromyalgie|maladie) est) ?(?:une?|bien une?|en fait une?)? (?:(?:maladie|trouble|affection|problème) )(?:(?:\p{L}|')+ )?(?:auto-immune|autoimmune|inflammatoire|psychologique|psychosomatique|rhumatismale?|génétique|nerveu(?:se|x)|musculaire|mentale?|virale?|hormonale?|neurodégénérative)/iu,
};

/** What pain is put down to as if it were known. */
const biology =
  /weather|barometric|météo|changements? de (?:temps|température)|humidité|adrenal|gland|hormon|surrénal|gluten|sugar|sucre|virus|bacteri|bactér|candida|metals|métaux|damaged|endommag|weak immune|thyroid|thyroïd|lack of|imbalance|serotonin|microglia|inflamm|toxin|trauma|manque d|déséquilibre|sérotonine|microglie|toxine|traumatisme/iu;

/** Does a folded sentence say what causes an illness, what kind it is, or what comes with it? */
export function saysWhatItIs(text: string, _: unknown, locale: Locale): boolean {
  return (
    (isCaused(text, locale) || (isOfKind[locale].test(text) && !setsApart.test(text)) || isSuch[locale].test(text)) &&
    affirms(text.replace(/lack|manque|deficien\p{L}+|carence/giu, '·'), locale)
  );
}

/** “It all stems from …” puts everything down to one thing. */
const allOf: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:it all|all of (?:it|this)|everything|your (?:pain|symptoms?|fatigue|illness)) (?:really |simply |just )?(?:stems?|comes?|results?|is due|are due) (?:from|to)/iu,
  'fr-CA':
    /^(?:tout|tout cela|vos (?:douleurs|symptômes)|votre (?:douleur|fatigue|maladie)) (?:vient|viennent|provient|proviennent|découle|découlent|résulte) d/iu,
};

const hurts = /you (?:hurt|ache|feel)|vous (?:avez mal|souffrez)|vos douleurs/iu;

/** “One of several conditions that cause chronic pain” puts an illness among others, and names no cause of it. */
const amongOthers: Readonly<Record<Locale, RegExp>> = {
  en: /(?:one of|among|several|many|some|other|different) (?:\p{L}+ ){0,3}?(?:conditions|illnesses|diseases|disorders) (?:that|which|can|may)? ?$/iu,
  'fr-CA':
    /(?:l'une des|parmi|plusieurs|bien des|d'autres|certaines|diverses|différentes) (?:\p{L}+ ){0,3}?(?:affections|maladies) (?:qui|peuvent)? ?$/iu,
};

/** “Fibromyalgia is one of many causes of pain” names no cause of it either. */
const isOneCause =
  /^fibromyalgia is one of (?:\p{L}+ ){0,3}?causes|^fibromyalgia is an? (?:[\p{L}-]+ ){0,3}?(?:condition|illness|disorder|problem) that causes |^la fibromyalgie est une? (?:(?:[\p{L}-]|')+ ){0,6}?qui (?:cause|provoque|entraîne) |^la fibromyalgie (?:est l'une|compte parmi|fait partie) (?:des|les) (?:\p{L}+ ){0,2}?causes/iu;

/** “It differs from nerve pain, which comes from damaged nerves”: of what it differs from. */
const setsApart =
  /(?<!\p{L})(?:distinct from|differ\p{L}* from|unlike|apart from|rather than|se (?:distingue|différencie)\p{L}* d|distincte?s? d|différente?s? d|contrairement (?:à|aux?)|à distinguer d)/iu;

/** “Neuropathic pain comes from damage to a nerve” says what another pain is. */
const ofOtherPain =
  /^(?:neuropathic|nerve|inflammatory|nociceptive|nociplastic) pain (?!.*fibromyalgia)|^(?:la |une )?douleur (?:neuropathique|inflammatoire|nociceptive|nociplastique) (?!.*fibromyalgie)/iu;

function isCaused(text: string, locale: Locale): boolean {
  const cause = whereOf('cause', text, locale);
  if (
    !cause ||
    isOneCause.test(text) ||
    ofOtherPain.test(text) ||
    setsApart.test(text.slice(0, cause.from)) ||
    amongOthers[locale].test(text.slice(0, cause.from))
  )
    return false;
  const isActive =
    /^(?:caus(?:es?|ent)$|(?:is|are) why|qui fai|(?:is|are) (?:the|a|one) |(?:est|sont) (?:la|une|l'une|les) |explain|expliqu|trigger|déclench|provoqu|responsib|responsab|to blame|(?:is|are|lies?) behind|(?:est|sont) à l|(?:at the )?(?:root|origin|source))/iu.test(
      cause.words,
    );
  if (isActive && biology.test(text) && (speaksOf('outcome', text.slice(cause.to), locale) || hurts.test(text.slice(cause.to))))
    return true;
  if (allOf[locale].test(text)) return true;
  return speaksOf('condition', isActive ? text.slice(cause.to) : text.slice(0, cause.from), locale);
}
