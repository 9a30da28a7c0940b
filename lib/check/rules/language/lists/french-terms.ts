import type { Kept } from '../../../prose/kept-list.ts';

/** Terms that this field, in Canadian French, says in one way. */
export const frenchTerms: readonly Kept[] = [
  ['etats-unis', 'États-Unis', 'swap'],
  ['cétamine', 'kétamine', 'swap'],
  ['eskétamin|escétamine', 'eskétamine', 'swap'],
  ['norépinéphrine', 'noradrénaline', 'swap'],
  ['psychomimétique', 'psychotomimétique', 'swap'],
  ['psychomimétiques', 'psychotomimétiques', 'swap'],
  ["infusions?(?! (?:de (?:thé|camomille|tilleul|plantes|herbes|menthe|gingembre)|d'herbes|à base))", 'perfusion'],
  ['anticonvulsifs?', 'anticonvulsivant'],
  ['(?:points?|zones?) tendres?', 'points sensibles'],
  ['pleine-conscience', 'pleine conscience', 'swap'],
  ['méditation (?:consciente|attentive)', 'pleine conscience'],
  ['sommeil non[- ](?:rafraîchissant|reposant|restaurateur)', 'sommeil non réparateur'],
  ['hors[- ]étiquette|off-label', 'hors indication'],
  ['essais? (?:contrôlés? randomisés?|randomisés? contrôlés?)', 'essai clinique randomisé'],
  ['douleurs? (?:répandues?|étendues?)', 'douleur généralisée'],
  ['(?:rapports?|reports?) de cas', 'étude de cas'],
  ['double[- ]aveugle', 'double insu', 'swap'],
  ["à l'aveugle", 'à l’insu'],
  ['groupes? (?:de )?contrôles?', 'groupe témoin'],
  ['groupes? (?:de soutien|de support)', 'groupe d’entraide'],
  ['fibro-?brouillard', 'brouillard cognitif'],
];
