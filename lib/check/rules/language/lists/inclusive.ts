import type { Locale } from '../../../../i18n/locales.ts';
import type { Kept } from '../../../prose/kept-list.ts';

const someone = '(?:patient|doctor|physician|nurse|person|therapist|specialist|pharmacist|provider|clinician|client)';

/** Words that leave some readers out, and forms of writing that a screen reader cannot say. */
export const inclusive: Readonly<Record<Locale, readonly Kept[]>> = {
  en: [
    ['(?:he|she) ?/ ?(?:he|she)|his ?/ ?hers?|him ?/ ?her|s/he|\\(s\\)he|he or she|she or he|his or her|him or her', 'they, their, them'],
    [
      `(?:a|the|your|each|every|any) ${someone}(?:(?! (?:and|but|who|whose|told|with (?:a|her|his))) [\\p{L}'-]+){0,6}? (?:he|his|him|himself)`,
      'they, their; or “you”',
    ],
    [
      'mankind|man-made|manpower|chairman|chairmen|housewi(?:fe|ves)|layman|laymen|workmen|spokesman|policemen|firemen',
      'people, made by people, staff, chair',
    ],
    ['male nurses?|lady doctors?|female doctors?|woman doctor', 'nurse, doctor'],
    ['(?:hey |you )guys|ladies and gentlemen|normal people|able-bodied', 'everyone; people without the condition'],
    ['(?:both|the opposite) sexe?s?|wi(?:fe|ves) or husbands?|husbands? or wi(?:fe|ves)|mom and dad', 'all genders; partner, parents'],
  ],
  'fr-CA': [
    ['\\p{L}+[·•⋅‧]\\p{L}+(?:[·•⋅‧]\\p{L}+)?', 'les deux formes (les patientes et les patients) ou un mot pour tous (les personnes)'],
    [
      '\\p{L}{3,}\\((?:e|ne|le|te|trice|euse|ère|ve|e\\.s|ne\\.s)s?\\)s?',
      'les deux formes (une patiente ou un patient) ou un mot pour tous (la personne)',
    ],
    [
      '\\p{L}{3,}(?:\\.|-|/)(?:e|ne|euse|trice|ère|ve)(?:\\.s|-s|/s|s)?(?=[ ,.;:!?)]|$)(?<!(?:p|c)\\.e)',
      'les deux formes (les patientes et les patients) ou un mot pour tous (les personnes)',
    ],
    ['(?:chaque|tout) (?:patient|client|participant)(?! (?:ou|et)(?!\\p{L}))', 'chaque personne; ou « vous »'],
    ['iels?|ceulles|celleux|toustes', 'un mot pour tous (les personnes, les gens)'],
    [
      '(?:les|des|nos|ces) (?:infirmières)(?! (?:et|ou|auxiliaires et))(?<!infirmiers et (?:les|des|nos|ces) infirmières)',
      'les infirmières et infirmiers, le personnel infirmier',
    ],
    [
      '(?:les|des|nos|ces) (?:infirmiers)(?! (?:et|ou))(?<!infirmières et (?:les |des |nos |ces )?infirmiers)',
      'les infirmières et infirmiers, le personnel infirmier',
    ],
    [
      '(?:les|des|ces) (?:chercheurs)(?! (?:et|ou) )(?<!(?:chercheuses) et (?:les |des |ces )?(?:chercheurs))',
      'l’équipe de recherche, les autrices et auteurs',
    ],
    [
      "(?:l'homme|les hommes) (?:en général|moderne)|droits de l'homme|(?:mesdames,? mesdemoiselles|mademoiselle)",
      'l’être humain, les droits de la personne, madame',
    ],
    [
      'femmes? (?:médecins?|docteurs?)|hommes? infirmiers?|gens normaux|personnes normales',
      'médecin, infirmier; personnes sans cette maladie',
    ],
  ],
};
