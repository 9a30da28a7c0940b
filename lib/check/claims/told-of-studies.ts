import type { Locale } from '../../i18n/locales.ts';
import type { Value } from '../values/value.ts';
import { isQuestion } from './affirms.ts';

type Words = Readonly<Record<Locale, RegExp>>;

const study: Words = {
  en: /(?<!\p{L})(?:trials?|stud(?:y|ies)|(?:systematic |Cochrane )?reviews?|meta-analys[ei]s)(?!\p{L})/iu,
  'fr-CA': /(?<!\p{L})(?:essais?|études?|revues? (?:systématique|Cochrane|de|a|ont|plus)|méta-analyses?)(?!\p{L})/iu,
};
/** What was done and found, as only whoever has read of it can say. */
const result: Words = {
  en: /(?<!\p{L})(?:improved|brought|reduced|lowered|eased|showed|found|pooled|gathered|compared|worsened|helped|made no|did not (?:help|change|improve|reduce)|no (?:clear |significant )?(?:difference|benefit))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:(?:a|ont) (?:réuni|rassemblé|recensé|trouvé|constaté|montré|comparé|réduit|amélioré|aidé)|(?:s'est|s'était|s'étaient|se sont) (?:\p{L}+ )?(?:amélior|aggrav)\p{L}+|s'améliorai(?:t|ent)|diminuai(?:t|ent)|n'a (?:pas|rien) (?:changé|aidé|amélioré|réduit)|aucune (?:nette )?différence|aucun bienfait)(?!\p{L})/iu,
};
/** What the clinic says of its own reading, of studies in general, or of none at all, tells of no result. */
const ofNone: Words = {
  en: /(?<!\p{L})(?:(?:trials?|stud(?:y|ies)|reviews?) (?:that|which)|listed|planned|recruit\p{L}*|we|our|nobody|none|whether|if|no (?:trial|stud|review)\p{L}*|not (?:been )?(?:checked|seen|found|studied)|any (?:trial|stud)\p{L}*|you|your|to (?:take part|join))(?!\p{L})/iu,
  'fr-CA':
    /(?<!\p{L})(?:(?:essais?|études?|revues?) qu(?:i|e)|inscrite?s?|prévue?s?|recrut\p{L}*|nous|nos|notre|on|personne|si|aucun(?:e)? (?:essai|étude|revue)s?|pas (?:été )?(?:vérifié|vu|trouvé|étudié)\p{L}*|vous|vos|votre|participer)(?!\p{L})/iu,
};

/** Does a sentence tell of what a study did or found? “In a trial of 226 people, every group improved.” */
export function tellsOfStudies(folded: string, locale: Locale): boolean {
  return study[locale].test(folded) && result[locale].test(folded) && !ofNone[locale].test(folded) && !isQuestion(folded, locale);
}

const otherGroup: Words = {
  en: /(?<!without (?:a |any )?)(?<!\p{L})(?:placebo|control groups?|comparison groups?|usual care)(?!\p{L})/iu,
  'fr-CA': /(?<!sans (?:aucun )?)(?<!\p{L})(?:placebo|groupes? (?:témoins?|de comparaison)|soins habituels)(?!\p{L})/iu,
};

/** A figure that is set against another group: “19 stopped, against 12 with a placebo”. */
export function comparedFigure(values: readonly Value[], folded: string, locale: Locale): Value | undefined {
  if (!otherGroup[locale].test(folded) || isQuestion(folded, locale)) return undefined;
  return values.find(({ kind, amount, words }) => kind === 'count' && amount > 1 && /\d/u.test(words));
}
