import type { Kept } from '../../../prose/kept-list.ts';

const people = '(?:patient|client|famille|proche|équipe|personne|enfant|malade|communauté|femme|homme|participant|gens)\\p{L}*';

/** French words put together as English would. */
export const calques: readonly Kept[] = [
  [
    "au niveau (?:de la|du|de l'|des|de vos|de votre) ?(?:douleur|sommeil|fatigue|émotions?|humeur|symptômes?|stress|travail)s?",
    'pour ce qui est de, quant à',
  ],
  [
    `(?:vous|nous|les|la|le|me) support(?:er|e|ent|ons|era|erons)(?! (?:mal|bien|mieux|pas|la douleur))|support(?:er|e|ent|ons|ez|é\\p{L}*) (?:les|nos|vos|des|la|le|votre|un|une|ses|leurs) ${people}`,
    'soutenir, aider',
  ],
  [
    'support (?:émotionnel|psychologique|moral|social|technique|affectif|familial|aux? \\p{L}+)|(?:groupes?|réseaux?|besoin|équipe|offrir|sans) (?:de |du )?support',
    'soutien, aide; groupe d’entraide',
  ],
  [
    'f(?:ait|ont|aire|aisait|aisaient|era|eront|erait|asse) (?:beaucoup |bien |plus |vraiment |pas )?(?:du|de|aucun) sens',
    'avoir du sens, être logique',
  ],
  [
    "adress(?:er|e|ent|ons|ez|é\\p{L}*|ant) (?:les?|la|ce|cette|ces|vos|leurs|un|une|des|l'|directement la) ?(?:problème|douleur|symptôme|question|besoin|préoccupation|cause|enjeu|inquiétude|stress|anxiété|sensibilisation)s?",
    'traiter, aborder, s’attaquer à',
  ],
  [
    'rencontr(?:er|e|ent|ons|ez|é\\p{L}*) (?:les|vos|des|nos|leurs|ces|toutes les|ses) (?:besoins|exigences|objectifs|attentes|critères|conditions|normes)',
    'répondre à, satisfaire à, atteindre',
  ],
  ["basée?s? sur (?:les|des|la|l') ?(?:preuves?|données|faits|évidences?|science)", 'fondé sur'],
  [
    "(?:les|des|d'|l'|aucune|niveau d'|peu d') ?évidences? (?:scientifiques?|cliniques?|médicales?|que|montr\\p{L}+|sugg\\p{L}+|solides?|faibles?)|évidences? scientifiques?",
    'données probantes, preuves',
  ],
  [
    "initi(?:er|e|ent|ons|ez|é\\p{L}*) (?:un|une|le|la|les|votre|ce|des|l') ?(?:traitement|médicament|dose|thérapie|programme|exercice|prise)\\p{L}*",
    'commencer, amorcer',
  ],
  [
    '(?:être|est|sont|été|serez|sera|suis) référée?s?|référ(?:er|ons|era|erons) (?:le|la|les|un|une|nos) (?:patient|personne|client)\\p{L}*|vous référ(?:er|ons|era|erons|e) (?:à|vers|au) (?:un|une|notre|la|le|des|spécialiste)',
    'diriger, orienter vers',
  ],
  ['complét(?:er|ez|é\\p{L}*|ons) (?:le|ce|un|votre|les|des|notre) (?:formulaire|questionnaire)s?', 'remplir'],
  ['opér(?:er|e|ons|ent) (?:une|des|nos|plusieurs|\\p{L}+) cliniques?', 'exploiter, avoir'],
  [
    '(?<!(?:prise|prises|prendre|prend|prises) )en charge (?:de la|de votre|de vos|des|du) (?:clinique|dossiers?|soins|équipe|suivi|programme|rendez-vous)',
    'responsable de',
  ],
  [
    'sur (?:une|la) base (?:régulière|quotidienne|hebdomadaire|mensuelle|annuelle|volontaire|individuelle|continue)',
    'régulièrement, chaque jour, chaque semaine',
  ],
  ['à chaque (?:jour|semaine|mois|nuit|matin|soir|année)', 'chaque jour, chaque semaine'],
  ['à tous les (?:jours|mois|soirs|matins)|à toutes les (?:semaines|nuits)', 'tous les jours, toutes les semaines'],
  ['pren(?:dre|ez|d|ds|ons|nent) (?:une|des) (?:petites? |courtes? |longues? |bonnes? )?marches?', 'faire une promenade, aller marcher'],
  ["f(?:aire|aites|ais|ait) (?:sûre?|certaine?) (?:que|de|d')", 's’assurer'],
  [
    "(?:êtes|êtes-vous|suis|est|sentez|sentiez|sentir|sent|soyez|vous sentez-vous) (?:pas |plus |très |moins |assez )?(?:in)?confortables? (?:avec|de|d'|à)",
    'à l’aise',
  ],
  ["pren\\p{L}+ (?:l')?avantage (?:de|du|des|d')", 'profiter de'],
  ["(?:l'|mettre l'|mettent l')emphase", 'mettre l’accent sur, insister sur'],
  ['(?<=(?:^|[.!?;] ) ?)dû (?:à|au|aux)', 'en raison de, à cause de'],
  ['(?:étape|page) \\d+ de \\d+', 'étape 1 sur 3'],
  ['conditions? (?:médicales?|de santé)(?! publique)', 'problème de santé, maladie, état de santé'],
  ['dépendamment (?:de|du|des)', 'selon'],
  ["sous l'impression", 'avoir l’impression'],
  ["il (?:me|nous) (?:fait|fera) plaisir (?:de|d')", 'c’est avec plaisir que'],
  ['charg(?:er|e|ons|ent|é\\p{L}*) (?:\\d+|des frais|un montant)', 'facturer, demander'],
  ["sauve[rz]? (?:du temps|de l'argent|de l'énergie|des pas)", 'gagner du temps, économiser'],
  ['(?:vous|nous|me|les|le) rejoindre (?:par|au) (?:téléphone|courriel|\\d)', 'joindre'],
  ["retourne(?:r|rons|ra|rez|z|ons)? (?:votre|un|son|vos|les|leurs|l') ?appels?", 'rappeler'],
  ['laiss\\p{L}+(?:-nous|-moi|-lui)? savoir|(?:nous|me) laisser savoir', 'dire, faire savoir'],
  ['demand(?:er|ez|e|ent|é\\p{L}*) (?:une|des|vos|la|les|ces|quelques|plusieurs) questions?', 'poser une question'],
  ['physicien(?:ne)?s?', 'médecin'],
  ['drastique(?:ment|s)?', 'radical, marqué, important'],
  [
    'expériment(?:er|e|ent|ez|é\\p{L}*) (?:de la|des|une|un|les?|la|moins de|plus de|davantage de) (?:douleur|symptôme|effet|soulagement|fatigue|anxiété|poussée|inconfort|nausée|étourdissement)s?',
    'ressentir, éprouver',
  ],
  [
    'délivr(?:er|e|ent|ons|ée?s?) (?:des|les|nos|un|une|ces|vos) (?:soins|services?|traitements?|thérapies?|résultats)',
    'offrir, donner, prodiguer',
  ],
  ['implément(?:er|e|ent|ez|é\\p{L}*|ation|ations)', 'mettre en œuvre; mise en œuvre'],
  ['impact(?:er|e|ent|ez|é|ée|és|ées|ant)(?! (?:de|sur|négatif|positif))', 'toucher, nuire à, influencer'],
  ['breuvages?', 'boisson'],
  ['pamphlets?', 'dépliant, brochure'],
  [
    'appliqu(?:er|ez|e) (?:pour|sur) (?:un|une|le|la) (?:poste|programme|étude|rendez-vous|emploi|traitement)',
    'poser sa candidature, s’inscrire, demander',
  ],
  ['prendre (?:le|du|mon|votre|son) temps (?:off|libre off)|temps de qualité', 'moments privilégiés'],
  ["à date(?! fixe)|jusqu'à date", 'jusqu’ici, à jour'],
  ["au jour d'aujourd'hui", 'aujourd’hui'],
  ['(?:en |un )?(?:ligne|termes?) de (?:temps|douleur|sommeil|coûts|qualité)|en autant que', 'pour ce qui est de; pourvu que'],
  ['prendre (?:une|un) chance', 'prendre un risque, essayer'],
  ['versus', 'par rapport à, contre'],
  ['définitivement (?:un|une|le|la|plus|pas|recommandé|utile|aider|vous)', 'certainement, sans aucun doute'],
  ["(?:à|dans) l'intérieur (?:de|d') (?:\\p{L}+|\\d+) (?:jours|heures|semaines|mois)", 'en, dans un délai de'],
  ["regarder? (?:en avant|à l'avant) (?:à|de)", 'attendre avec plaisir'],
  ['(?:la|une|leur|votre) balance (?:de|du|des) (?:\\p{L}+)', 'le reste, le solde'],
  ['avoir un impact|ayant un impact|grandement impactée?s?', 'avoir un effet, influencer'],
  ['tomber malade de|en rapport à|relié au fait|prendre action|poser un geste concret', 'agir'],
];
