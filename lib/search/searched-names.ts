import type { Locale } from '../i18n/locales.ts';

/**
 * What else people call something of this site when they search: an abbreviation, a brand, slang. The first name of each
 * language is the site’s own, of a treatment or of the glossary; the others lead to it, and no page shows them.
 */
export const searchedNames: readonly Record<Locale, readonly [string, ...string[]]>[] = [
  { en: ['low-dose naltrexone', 'LDN'], 'fr-CA': ['naltrexone à faible dose', 'LDN', 'NFD'] },
  {
    en: ['cannabinoids', 'cannabis', 'marijuana', 'marihuana', 'pot', 'weed', 'CBD', 'THC'],
    'fr-CA': ['cannabinoïdes', 'cannabis', 'marijuana', 'marihuana', 'pot', 'weed', 'CBD', 'THC'],
  },
  { en: ['gabapentinoids', 'Lyrica', 'Neurontin'], 'fr-CA': ['gabapentinoïdes', 'Lyrica', 'Neurontin'] },
  { en: ['SNRI', 'Cymbalta', 'Savella'], 'fr-CA': ['IRSN', 'Cymbalta', 'Savella'] },
  { en: ['SSRI', 'Prozac', 'Paxil', 'Celexa'], 'fr-CA': ['ISRS', 'Prozac', 'Paxil', 'Celexa'] },
  { en: ['tricyclics', 'TCA', 'Elavil'], 'fr-CA': ['tricycliques', 'Elavil'] },
  {
    en: ['anti-inflammatories, acetaminophen', 'NSAID', 'Advil', 'Motrin', 'Tylenol'],
    'fr-CA': ['anti-inflammatoires, acétaminophène', 'AINS', 'Advil', 'Motrin', 'Tylenol'],
  },
  { en: ['opioid', 'narcotics', 'OxyContin', 'Percocet'], 'fr-CA': ['opioïde', 'narcotiques', 'OxyContin', 'Percocet'] },
  {
    en: ['exercise in water', 'aquafit', 'aqua fitness', 'pool exercise'],
    'fr-CA': ['exercice dans l’eau', 'aquaforme', 'exercice en piscine'],
  },
  { en: ['physiotherapy', 'physical therapy'], 'fr-CA': ['physiothérapie', 'kinésithérapie'] },
  { en: ['mindfulness', 'meditation'], 'fr-CA': ['pleine conscience', 'méditation'] },
  { en: ['widespread pain', 'pain all over', 'pain everywhere'], 'fr-CA': ['douleur généralisée', 'douleur partout', 'mal partout'] },
  { en: ['substance use disorder', 'addiction'], 'fr-CA': ['trouble lié à l’usage de substances', 'toxicomanie'] },
];
