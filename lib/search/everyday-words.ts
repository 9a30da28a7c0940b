import type { Locale } from '../i18n/locales.ts';

/**
 * Ordinary words that mean the same on this site, in both languages; the first of each language is the one offered to readers of
 * the other. Words of care stand here only where everybody uses them, such as “painkiller”: what the glossary explains, or a treatment
 * of this site, has its other names in the glossary or in `searched-names.ts`.
 */
export const everydayWords: readonly Record<Locale, readonly [string, ...string[]]>[] = [
  { en: ['appointment', 'appt'], 'fr-CA': ['rendez-vous', 'rdv'] },
  { en: ['approved'], 'fr-CA': ['autorisé', 'approuvé'] },
  { en: ['child'], 'fr-CA': ['enfant'] },
  { en: ['children'], 'fr-CA': ['enfants'] },
  { en: ['clinic'], 'fr-CA': ['clinique'] },
  { en: ['complaint', 'complain'], 'fr-CA': ['plainte'] },
  { en: ['doctor', 'physician'], 'fr-CA': ['médecin', 'docteur'] },
  { en: ['driving', 'drive'], 'fr-CA': ['conduire', 'conduite'] },
  { en: ['e-mail', 'email'], 'fr-CA': ['courriel', 'e-mail', 'email'] },
  { en: ['exercise'], 'fr-CA': ['exercice'] },
  { en: ['fee', 'cost', 'price'], 'fr-CA': ['frais', 'coût', 'coûter', 'prix', 'tarif'] },
  { en: ['minute'], 'fr-CA': ['minute'] },
  { en: ['month'], 'fr-CA': ['mois'] },
  { en: ['week'], 'fr-CA': ['semaine'] },
  { en: ['home'], 'fr-CA': ['domicile', 'maison'] },
  { en: ['insurer', 'insurance', 'OHIP', 'RAMQ'], 'fr-CA': ['assurance', 'RAMQ', 'OHIP'] },
  { en: ['medicine', 'medication', 'meds'], 'fr-CA': ['médicament'] },
  { en: ['nurse'], 'fr-CA': ['infirmière', 'infirmier'] },
  { en: ['opening hours', 'hours'], 'fr-CA': ['heures d’ouverture', 'horaire'] },
  { en: ['pain medicine', 'painkiller', 'pain killer', 'pain medication', 'pain reliever'], 'fr-CA': ['antidouleur', 'analgésique'] },
  { en: ['parking'], 'fr-CA': ['stationnement'] },
  { en: ['privacy'], 'fr-CA': ['confidentialité'] },
  { en: ['study'], 'fr-CA': ['étude'] },
  { en: ['symptom'], 'fr-CA': ['symptôme'] },
  { en: ['talking therapy', 'psychotherapy', 'counselling', 'counseling', 'talk therapy'], 'fr-CA': ['psychothérapie'] },
  { en: ['therapist', 'psychologist', 'counsellor', 'counselor'], 'fr-CA': ['thérapeute', 'psychologue'] },
  { en: ['treatment'], 'fr-CA': ['traitement'] },
  { en: ['video', 'telehealth', 'telemedicine', 'virtual care'], 'fr-CA': ['vidéo', 'télésanté', 'télémédecine'] },
  { en: ['wheelchair'], 'fr-CA': ['fauteuil roulant'] },
];
