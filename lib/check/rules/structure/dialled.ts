import type { Locale } from '../../../i18n/locales.ts';

/** What a reader is told to dial: a few digits, or a long number. */
export const dialled: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=(?<!\p{L})(?:dial|text|call|phone|ring|reach)(?:ing|s)?(?: or (?:text|call))? (?:the number |number |line |(?:\p{L}+ ){1,4}(?:at|on) )?)(?:\d(?:-\d){2,3}|\d{2,3} \d{2,3}(?: \d{3})?|\d{3,6})(?![\d-]| ?(?:to |or )?\d| (?:to |-)?(?:people|patients|hours?|days?|minutes?|weeks?|clinics?|pharmacies|times)(?!\p{L}))/giu,
  'fr-CA':
    /(?<=(?<!\p{L})(?:compos(?:e[rz]?|ant|ons)|text(?:e[rz]|ant)|appel(?:e[rz]|ant|ons)|téléphon(?:e[rz]|ant)|joign(?:ez|ant)|joindre|faites|faire)(?: ou (?:textez|appelez))? (?:\p{L}+ ){0,3}?(?:le |au |numéro )?)(?:\d(?:-\d){2,3}|\d{2,3} \d{2,3}(?: \d{3})?|\d{2,6})(?![\d-]| ?\d| (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|personnes?|patients?|heures?|jours?|minutes?|semaines?|cliniques?|pharmacies|fois|h|pas|exercices|séances|nuits|mois|ans)(?!\p{L}))/giu,
};

/** A page may tell readers of another country whom to call there. */
export const abroad: Readonly<Record<Locale, RegExp>> = {
  en: /United States|U\.S\.|American|France|Belgium|Switzerland|Europe|United Kingdom|abroad|other countries|outside Canada/u,
  'fr-CA': /États-Unis|américain|En France|Belgique|Suisse|Europe|Royaume-Uni|à l'étranger|autres? pays|hors du Canada/u,
};
