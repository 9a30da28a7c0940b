import type { Kept } from '../../../prose/kept-list.ts';

const det =
  "(?:les?|la|l'|un|une|des|du|ce|cet|cette|ces|vos|votre|leurs?|nos|notre|son|sa|ses|d'autres|plusieurs|certaines?|toute?s? les?) ?";
const backing =
  '(?:équipe|clinique|centre|personnel|programme|infirmières?|infirmiers?|thérapeutes?|données|études?|essais?|preuves|recherches?|résultats|science|proches|famille|organismes?|groupe|nous)';

/** French words used in the sense of the English word they look like, and turns of phrase taken from it, that the health network or its papers spread. */
export const falseFriends: readonly Kept[] = [
  ['(?:in)?éligib\\p{L}+', 'admissible, admissibilité'],
  ['médications', 'médicaments'],
  ['discontinu(?:er|ez|ent|ons|era|ée?s?|ation|ations)', 'arrêter, cesser; arrêt'],
  [
    `adress(?:er|e|ent|ons|ez|ée?s?|ant) (?:aussi |directement |mieux |enfin |tou(?:s|tes|t) )?${det}(?:vrais? |principa\\p{L}+ |autres? |différent\\p{L}* )?(?:aspect|besoin|cause|condition|crainte|défi|dépendance|dépression|difficulté|dimension|douleur|enjeu|fatigue|insomnie|peur|problématique|racine|sommeil|source|sujet|symptôme|trauma\\p{L}*|trouble)s?`,
    'traiter, aborder, répondre à',
  ],
  [
    "(?:problème|besoin|question|enjeu|symptôme|douleur|cause|inquiétude|préoccupation|sujet)s?(?: \\p{L}+)? (?:(?:n'|ne )?(?:est|sont|a été|ont été|sera|seront|soit|soient|était|étaient) )?(?:pas |rarement |bien |mal |toujours |enfin )?adressée?s?(?! (?:à|au|aux))",
    'traité, abordé',
  ],
  [
    `${backing}(?: (?:(?:ne|vous|les|qui|vont|va|peut|peuvent|saura|de|la)|\\p{L}+(?:ment)))* support(?:e|ent|er|ons|era|eront|ait|aient)(?! (?:mal|bien|mieux|pas|très))`,
    'soutenir, aider; appuyer, confirmer',
  ],
  [
    '(?:du|notre|votre|leur|son|de|offrir un|le|bon|plein) support(?! (?:papier|informatique|numérique|écrit|visuel|audio|vidéo|physique|matériel|pour (?:le|la|les)|de cours))(?=[ .,;])',
    'soutien, aide, appui',
  ],
  [
    '(?:(?:est|sont|êtes|a|ont|vaut|vont|va|aide|aident|peut|peuvent|doit|devriez|devez|fait|font|mérite|méritent|faut|aimerez|aiderons) définitivement(?! (?:ferm|perdu|arrêt|cess|abandon|disparu|supprim|effac|détrui|retir|guéri|exclu|clos|réglé|écart|fix|établ))|(?<=(?:^|[.!?:;] ?))définitivement(?=,| (?:un|une|le|la|oui|il|elle|à)))',
    'certainement, sans aucun doute',
  ],
  [
    "(?:évidences|(?:aucune|cette|peu d'|pas d'|manque d'|niveau d'|qualité de l'|bonne|meilleure|forte|faible|quelque|suffisamment d'|assez d'|basée?s? sur l') ?évidence)(?! que)",
    'preuve, données probantes',
  ],
  [
    "(?:votre|sa|leur|ma|notre) condition(?! (?:physique|sociale|féminine|préalable|de vie|de travail|d'emploi))",
    'état, état de santé, maladie',
  ],
  [
    "(?:cette|ces|plusieurs|certaines|d'autres|diverses|une|la|des|les|toute|telle) conditions?(?= (?:chroniques?|douloureuses?|médicales?|sous-jacentes?|associées?|grave|graves|mentales?|psychiatriques?|psychologiques?|neurologiques?|cardiaques?|rares?|invisibles?|inflammatoires?|auto-immunes?|invalidantes?|débilitantes?|préexistantes?|complexes?|coexistantes?|existantes?|touche|touchent|affecte|affectent|évolue|empire|s'aggrave|provoque))",
    'maladie, problème de santé, affection',
  ],
  [
    '(?:personnes?|gens|patients?|patientes?|adultes|femmes|vivre|vivent|vivez|vit|atteinte?s?|diagnostic)(?: \\p{L}+){0,2} (?:avec|de|ayant) cette condition',
    'maladie, problème de santé',
  ],
  [
    '(?:séances?|visites?|rencontres?|études?|essais?|suivis?|évaluations?|traitements?|rendez-vous|ateliers?|groupes?|consultations?|formations?|entrevues?|activités?|perfusions?|examens?|changements?|cours)(?: \\p{L}+){0,6}? (?:prend|prennent|a pris|ont pris|prendra|prendront|prenait|prendre) place',
    'avoir lieu, se dérouler',
  ],
  ["dépendamment|(?<=(?:^|[,;] ?))dépendant (?:de|du|des|d')", 'selon'],
  ['vs\\.?', 'par rapport à, contre'],
  ['adhérence (?:au|aux|à)|(?:bonne|mauvaise|faible|meilleure) adhérence', 'observance, adhésion'],
  ['compliances?', 'observance; conformité'],
  ['(?:diètes?|repas|alimentation|régimes?|menus?|vie|assiettes?) (?:bien |mieux |mal )?balancée?s?', 'équilibré'],
  [
    '(?:êtes|est|sont|suis|être|étaient|était) (?:déjà |encore )?sur (?:de la |du |des |un |une |la |le |les |vos |ses )(?:médic|antidép|anti-|opio|morphine|kétamine|prégabaline|duloxétine|pilules?|somnifères?|analg|cortisone)\\p{L}*',
    'prendre (un médicament)',
  ],
  ['bon matin', 'bonjour', 'swap'],
  ['certificats?-cadeaux?', 'chèque-cadeau'],
  ['dates? dues?|(?:comptes?|factures?) passée?s? dues?', 'échéance; en souffrance'],
  ["formulaires? d'application", 'formulaire de demande', 'swap'],
  ["heures? d'(?:affaires|opération)", 'heures d’ouverture'],
  ['plans? de match', 'plan, stratégie'],
  ['(?:deuxième|seconde|autre) opinion', 'deuxième avis, autre avis'],
  ["(?:est|sont|êtes|était|étiez|étaient|suis) supposée?s? (?:de |d')?\\p{L}+(?:er|ir|re)", 'être censé'],
  ["vérifi(?:er|ez|e|ons) avec (?:votre|le|la|un|une|notre|l'|son|vos)", 'demander à, vérifier auprès de'],
  ['traitements? agressi(?:f|fs)|(?:thérapies?|approches?) agressives?', 'énergique, intensif'],
  ["à l'effet que", 'selon lequel, voulant que'],
  ["à l'année longue|à la journée longue|à la nuit longue", 'toute l’année, toute la journée'],
  [
    '(?:recherches?|milieux?|centres?|hôpital|hôpitaux|formations?|titres?|travaux|articles?|parcours|médecine) académiques?',
    'universitaire, scientifique',
  ],
  ['ultimement', 'au bout du compte, finalement'],
  ['mandatoires?', 'obligatoire'],
  [
    '(?:résultats|données|études|effets?|bienfaits?|conclusions?)(?: \\p{L}+)? (?:(?:ne )?(?:sont|est|étaient|était|restent) )?(?:pas |peu |très )?(?:in)?consistante?s?',
    'constant, cohérent, concordant',
  ],
  ['en dedans de', 'en moins de', 'swap'],
  ['plac(?:er|ez|e) un appel|log(?:er|ez|ée?s?) (?:un appel|une plainte)', 'appeler; porter plainte'],
  [
    "report(?:er|ez|ent|aient|é) (?:un|une|des|les|vos|tout|toute|moins d(?:e |')|plus d(?:e |')|davantage d(?:e |')|avoir) ?(?:symptôme|effet|problème|réaction|douleur|fatigue|anxiété|amélioration)?s?(?= )(?! (?:séance|visite|rendez))",
    'signaler, dire, mentionner',
  ],
  [
    '(?:joindre|joignez|joignent) (?:un|le|notre|ce|nos) (?:groupe|programme|étude|essai|équipe(?!(?: au \\d|[^.!?]{0,40}(?:remplissez|composez|appelez|écrivez|téléphon|courriel|formulaire|laissez)))|communauté|ateliers?)s?',
    'se joindre à, s’inscrire à',
  ],
  ['bureau (?:du|de votre|de son|d’un|de mon) (?:médecin|docteur|dentiste)', 'cabinet'],
  ['tests? (?:sanguins?|de sang)', 'analyse de sang, prise de sang'],
  ['(?:un|des|les|vos|aux) rayons?[- ]x', 'radiographie'],
  ['(?:haute|basse) pression(?! (?:atmosph|d’eau|barom))', 'hypertension; pression basse'],
  ['attaques? (?:de cœur|cardiaques?)', 'crise cardiaque'],
  ['stages? (?:de la maladie|avancée?s?|précoces?|final)', 'stade'],
  ['larges? (?:étude|essai|nombre|majorité)s?', 'grand, vaste'],
  ['(?:hautes?|basses?) doses?', 'forte dose, faible dose'],
  ["(?:haut|bas) niveaux? (?:de |d')(?:douleur|stress|anxiété|fatigue|énergie|activité)", 'niveau élevé, faible niveau'],
  ['en addition(?= (?:à|au|aux|de|du)|,)', 'en plus'],
  ['famili(?:er|ère)s? avec', 'qui connaît bien, au courant de'],
  ["pren(?:d|dre|ons|ez|nent) charge (?:de|du|des|d')", 'prendre en charge'],
  ["aid(?:er|e|ent|ons|era|eront|é) (?:\\p{L}+ment )?avec (?:la|le|les|votre|vos|l'|ce|cette|leurs?)", 'aider à, soulager'],
  [
    '(?:patients?|patientes?|personnes?|gens|adultes|femmes|hommes|enfants) avec (?:la |une |de la )?(?:fibromyalgie|dépression|douleurs? chroniques?)',
    'atteint de, qui a',
  ],
  ['(?:soins?|traitements?|services?) (?:standards?|usuels standards?)(?= )', 'habituel, courant'],
  ['sévérité (?:de|du|des)', 'gravité, intensité'],
  [
    '(?:douleur|symptôme|fatigue|dépression|anxiété|maladie|forme|cas|réaction|trouble|crise|atteinte|insomnie|migraine|raideur|poussée)s?(?: (?!(?:est|sont|peut)(?!\\p{L}))\\p{L}+)? (?:(?:est|sont|plus|très|moins|assez|trop|modérée?s? (?:à|ou)|légère?s? (?:à|ou)) )*sévères?',
    'intense, grave',
  ],
  [
    '(?:une|des|les|comme|aucune|seule|meilleure|autres?|plusieurs) alternatives?(?= (?:à|aux|au|naturelle|sécuritaire|possible|sûre|efficace)|[.,;])',
    'solution de rechange, autre choix',
  ],
  ['(?:thérapies?|médecines?|approches?|traitements?) alternati(?:ve|ves|f|fs)', 'complémentaire, parallèle'],
  [
    '(?:les|des|aucun|ses|plusieurs|vos|ces|ces|ses|quels|autres) bénéfices(?! (?:net|brut|secondaire|et les? risque))',
    'bienfait, avantage',
  ],
  ["en terme de|en termes (?:de|d')", 'quant à, pour ce qui est de'],
  ['sur le (?:long|court|moyen) terme', 'à long terme, à court terme'],
];
