import { phrases } from '../../../prose/phrases.ts';
import type { Lexicon } from '../advertising.ts';

/** Words that press, or give a reason to buy that is no medical one. “Do not wait: call 9-1-1” is not meant. */
export const offers: Lexicon = {
  en: [
    phrases([
      '(?:spaces|spots|places|seats|appointments|availability|openings) (?:are|is) (?:very )?limited|(?:this |the |our )?offers? (?:ends?|expires?|is valid|valid)|(?:call|book|reserve|sign up|register) (?:right )?now',

      'limited[- ]time|for a limited time|limited (?:spots|spaces|places|offer|availability)|(?:only|just|last|few) (?:\\d+ |a few |two |three |four |five |six )?(?:spots|spaces|places|appointments|seats) (?:left|remaining|available)|spots? (?:are )?(?:filling|going) (?:up )?fast|while (?:places|spots|supplies) last|last chance|act (?:now|fast|today)|hurry',
      "(?:book|sign up|register|reserve|enrol|start|schedule)(?: \\p{L}+){0,4}? (?:today|now|before it is too late|before it's too late|before \\p{L}+ \\d+|this week|this month)|(?:do not|don't) (?:wait|delay|miss)(?:[,:;]?(?: \\p{L}+){0,6}?)[,:;]? (?:book|reserve|chance|offer|spot|opportunity|appointment|relief)|call (?:us )?(?:now|today) (?:and|to|for) (?:\\p{L}+ ){0,2}?(?:save|book|get|reserve|your|a)|why wait",
      '(?:special|introductory|exclusive|promotional|seasonal|holiday|summer|spring|winter|fall|new-patient|new patient) (?:offers?|price|pricing|rates?|deals?|promotions?|discounts?)|discounts?|coupons?|promo(?: codes?)?|gift (?:cards?|certificates?)|black friday|(?:save|get|take) (?:up to )?(?:\\d+ ?%|\\$ ?\\d+)|\\d+ ?% (?:off|discount)|\\$ ?\\d+ off|half[- ]price|two for (?:the price of )?one|buy (?:one|two|three|four|five)|on sale|bonus',
      'free (?:\\p{L}+ )?(?:consultations?|assessments?|evaluations?|sessions?|infusions?|visits?|trial|screening|gift)|(?:first|initial) (?:\\p{L}+ )?(?:visit|session|consultation|assessment|appointment|infusion) (?:is )?(?:free|on us|half price)|(?:at )?no cost to you|complimentary|(?:package|bundle) (?:deals?|price|pricing)|refer a friend|loyalty (?:program|points)|easy financing|(?:payment|financing) plans? available|no interest|low monthly payments?|lowest prices?|best prices?',
    ]),
  ],
  'fr-CA': [
    phrases([
      "(?:l'|cette |notre )offre (?:prend fin|se termine|expire|est valable|est valide|ne dure)|(?:appelez|réservez|inscrivez-vous) (?:tout de suite|maintenant)(?! (?:le|la|l'|si|un|une))",

      "(?:offre|temps|durée|places?|nombre de places) (?:\\p{L}+ )?limitée?s?|(?:pour )?(?:un|une) (?:temps|durée|période) limitée?|(?:dernières?|quelques|plus que|que \\d+|que \\p{L}+) (?:\\d+ |\\p{L}+ )?(?:places?|rendez-vous) (?:disponibles?|restantes?|libres?)|dernières? (?:places?|chances?)|ne (?:manquez|ratez|tardez) pas|n'attendez plus(?= *[.!,:])|n'attendez (?:plus|pas)(?= *[.!]| pour (?:réserver|prendre|profiter|commencer|nous))|n'attendez (?:plus|pas) (?:pour|avant de) (?:\\p{L}+ ){0,2}?(?:réserv|prendre|profit|commenc)\\p{L}*|faites vite|hâtez-vous|dépêchez-vous|pendant qu'il en reste|jusqu'à épuisement|pourquoi attendre",
      "(?:réservez|inscrivez-vous|appelez-nous|commencez|prenez (?:\\p{L}+ )?rendez-vous)(?: \\p{L}+){0,5}? (?:dès (?:aujourd'hui|maintenant)|maintenant|aujourd'hui|sans (?:attendre|tarder)|avant (?:le|qu'il)|avant la fin)",
      '(?:offres?|prix|tarifs?|forfaits?) (?:spéciale?s?|spéciaux|exclusi(?:f|ve)s?|promotionnel\\p{L}*|réduits?|avantageux|de lancement|de bienvenue|des fêtes|du mois|imbattables?)|rabais|escompte|remise de|réductions? de (?:\\d+|prix)|promo|promotions?(?! de la santé)|soldes?|code promo|carte-cadeau|cartes-cadeaux|chèque-cadeau|bon de réduction|vendredi fou|(?:économisez|épargnez)|à moitié prix|deux pour un|\\d+ ?% de (?:rabais|réduction|moins)|\\d+ ?\\$ de (?:rabais|réduction)|(?:achetez|prime|boni)(?= )',
      "(?:consultation|évaluation|séance|perfusion|visite|rencontre|essai|premier rendez-vous) (?:\\p{L}+ ){0,3}?(?:gratuite?|offerte?|sans frais)s?|(?:première|premier) (?:\\p{L}+ ){1,2}?(?:est )?(?:gratuite?|offerte?|à moitié prix)|profitez(?:-en)? (?:de|d'|vite|maintenant)|gratuitement pour|parrain\\p{L}+|programme de fidélité|financement (?:facile|offert|disponible|sans intérêt)|paiements? (?:faciles?|mensuels? (?:faibles?|avantageux))|sans intérêts?|meilleurs? prix|prix les plus bas",
    ]),
  ],
};
