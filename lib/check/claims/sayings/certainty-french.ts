import type { certaintyInEnglish } from './certainty-english.ts';

/** What a page says as certain, and what it holds out for it, in the French of Québec. */
export const certaintyInFrench: Readonly<Record<keyof typeof certaintyInEnglish, string>> = {
  takesAway:
    'emport* … douleur*/mal/maux/fatigue, enlèv*/enlev*/ôte/ôtent/ôtera/retir* … douleur*/mal/maux/fatigue/souffrance*, lèv*/lev* … douleur*/mal/fatigue/brouillard, chass*/efface*/dissip* … douleur*/mal/maux/fatigue, douleur*/mal/maux/fatigue/brouillard … s en va/vont/ira/iront, douleur*/mal/maux/fatigue/brouillard … part/partent/partira/disparaît/disparaissent/disparaîtra/s envole/s envolent/s évanouit/fond/vous quitte/vous quittent, douleur*/mal/maux … n est/sont plus, débarrass* … douleur*/mal/maux/fatigue, délivr*/libèr* … douleur*/mal/maux/fatigue, mett*/met fin à? vos/votre/aux douleur*/mal/maux/fatigue/insomnie, laiss* … douleur* … derrière, dire adieu … douleur*/fatigue',
  unlocks:
    'clé/clef/secret/recette … nuits/sommeil/journées/vie/matins sans, clé/clef/secret/recette … sommeil/soulagement/confort/nuits/vie/énergie/calme/matins, réponse à … douleur*/fatigue/insomnie/nuits',
  receptor: 'est/sont récepteur/récepteurs',
  allgain:
    'tout/toute/tous/toutes … soulagement/bienfait/bienfaits/effet/effets/avantages/force/puissance/confort … sans … risque/risques/méfait/méfaits/danger/dangers/inconvénient/inconvénients/dépendance/effets, tout/toute/tous/toutes … soulagement/bienfait/bienfaits/effet/avantages/force/puissance/confort … aucun/aucune risque/risques/méfait/méfaits/danger/dangers/inconvénient/inconvénients/effets, pense/pensent plus clairement … énergie, esprit plus clair … énergie',
  moves:
    'programme exercice/exercices, cours de? piscine, cours du lundi/mardi/mercredi/jeudi/vendredi, cours d eau/exercice/exercices, bouger davantage/plus/mieux, bouger, rester actif/active/actifs, être actif/active, activité physique, marcher, pas, étirements, mouvement, ce plan, ce programme, meilleures habitudes, en bougeant, bougez, en vous activant, quand vous bougez',
  undisputed:
    'étape/option/suite … établie/reconnue, n est/sont plus à débattre/démontrer/prouver/discuter, a rejoint … parmi, fait/font désormais/maintenant partie, prochain/dernier échelon/barreau, nul/personne/aucun/aucune … ne conteste/discute/doute/questionne/dispute/nie plus? que? qu?, nul/personne n oserait/ose/en doute/conteste/discute, ne/n … plus contesté*/discuté*/disputé*/mis*/remis*/questionné*, ne/n … plus objet débat/discussion/doute, ne/n … plus de? doute/débat/discussion/question, ne laisse/laissent guère/plus/aucun/aucune/pas/peu … place/doute/discussion/débat, laisse/laissent peu … place/doute/discussion, plus … place au/à la/à? doute/discussion/débat, qui/qui donc? oserait/pourrait/peut encore? contester/douter/nier, difficile/impossible/inutile … contester/douter/nier/discuter/ignorer, débat/doute/discussion/question est/n est/sont clos/close/réglé/réglée/plus/terminé/derrière, tous/tout le monde en convient/conviennent, on n/ne en? discute/débat/doute plus, fini le temps doutes/débats, ne débattent/discutent/doutent/questionnent/contestent plus, n est/sont plus expérimental*/expérimentaux/marginal*/alternati*/novateur/une? nouveauté, plus rien expérimental*/expérimentaux, entré*/passé* dans moeurs/pratique*/usage/routine, font/fait désormais/maintenant/aujourd … partie soins/traitements/pratique*/arsenal, devenu* … courant/courante/courants/courantes/norme/incontournable*, côtoie/rejoint … soins/traitements courants/habituels/reconnus, a/ont sa/leur place parmi/dans, devenu* … partie soins/traitements, partie courante/normale/intégrante/habituelle, voie/option/traitement/solution désormais/maintenant reconnu*, désormais/maintenant reconnu*, désormais/maintenant … soins/traitements reconnus/établis/courants, compte/figure/comptent/figurent désormais/maintenant parmi, compte/figure/comptent désormais … soins/traitements, tous/toutes essais/études/revues/auteurs … accord*/entend*/concord*/convergent/disent/montrent/unanimes, revues/études/essais … unanimes/unanime',
  sufficient:
    'il suffit, suffit de/d/à/que/pour, suffisent à/pour, suffira, suffiront, il n y a qu à, il n est que de, ne faut que, tout ce qu il faut, tout ce dont, vous n avez qu à, il vous suffit, rien de plus simple, seulement … et … douleur*/fatigue/sommeil, suffit/suffisent souvent/généralement/habituellement/normalement/presque à/pour, suffit/suffisent à',
  bargain:
    'ne … coût* pas/plus un? sou/rien/cent/cenne/dollar, ne … coût* rien, sans débourser/payer un? sou/rien/cent/dollar, pas un sou/cent/cenne/dollar, ne … paie*/pai*/débours* rien, sans frais pour/jusqu, à nos frais, c est nous qui offrons/payons/invitons, nous vous l offrons, nous vous offrons … première/évaluation/séance/consultation/visite, gratuit/gratuite/gratuits/gratuites jusqu/d ici/tout/pendant/durant/cet/cette/si/pour, tout à fait gratuit*, cadeau maison, est notre/un? cadeau, notre cadeau, aux frais maison, maison vous offre, on vous l offre, on vous en fait cadeau, fait cadeau, moitié prix, rien à payer/débourser, # $ de moins, de moins sur facture, au prix de? une/deux/trois/quatre/cinq/six/#, au prix de #, pour prix une/deux/trois/quatre/cinq/#, payez/payer une/deux/trois/quatre … recevez/obtenez, # pour #, vous faisons cadeau, faisons cadeau, vous fait cadeau, vous remettons en cadeau',
  moneyBack:
    'rend*/redonn*/remett*/remet/rendons … dollar/sou/cent/argent/montant/paiement, rend*/redonn*/rendons … frais, satisfaction est? garantie, rembours* … si/intégral*/totalité/complètement/en entier/chaque/jusqu/sinon, nous vous rembours*, on vous rembourse, vous êtes/serez/êtes remboursé*, argent remis, ne paye*/paie*/pai*/dev* rien si/tant/sans, ne paye*/paie*/pai* que si/lorsque/quand/une, pas de résultat* pas, sans résultat* pas/rien/aucun, récupér* … argent/mise/montant, votre argent vous',
  notForSale:
    'couvert*, régime public, carte d assurance, carte soleil, ramq, assurance maladie, assurance, assureur*, interprète*, stationnement, copie*, bibliothèque*, formulaire*, ligne, lignes, 811, 988, 911, 8 1 1, communautaire*, annul*, dépôt, acompte, reçu*, n offrons/promettons, ne promettons/remboursons, aucune promotion*, application*, brochure*, dépliant*, groupe* entraide, cours en ligne, marche est, marcher, naloxone, pharmacies',
  ourOwn:
    'la nôtre, le nôtre, les nôtres, celle ci, celui ci, notre programme, notre méthode, notre approche, avec nous, chez nous elle/il',
  makesVanish:
    'fait/font/fera disparaître/fuir/partir/fondre/taire, guérit/guérissent/guérira, efface/effacent/effacera, y met fin, mettent fin, en vient à bout, vient à bout, viennent à bout, renverse/renversent, en débarrasse, chasse/chassent, y arrive, y parvient, réussit, la fait, le fait',
  planning:
    'aident/aide/aider à choisir avec, faisons … point, mettre … en mots, organiser vos/votre, faire le point, faites le point, fait le point, nous planifions/révisons/décidons/faisons/discutons … vous, avec vous la? suite, prochaines étapes, bienfaits/avantages/bénéfices et? leurs/ses? limites/risques/méfaits/inconvénients, pour et contre, risques/méfaits/limites et? leurs/ses? bienfaits/avantages, tenez/tenir/tiens … journal/carnet, journal de symptômes, adapté*/ajusté* à/selon votre énergie/rythme/capacité*/état/journée/niveau, aide/aident/aidant à vivre/composer avec',
  company: 'de la compagnie, pour vous soutenir/accompagner, vous ramener/reconduire/raccompagner',
  someDays:
    'lundi/mardi au jeudi/vendredi/samedi, fermé*/fermons/ferme … fin/fins semaine, fermé*/fermons/ferme … dimanche/dimanches/samedi/samedis/lundi/lundis, en semaine seulement, jours? de semaine seulement',
  allDays:
    'tous les jours, chaque jour semaine, importe quel jour, sept/7 jours, à toute heure, dimanche/dimanches/samedi/samedis … compris/inclus/aussi/y, y compris dimanche/dimanches/samedi/samedis/fins/fin, même dimanche/samedi/fin/fins, passez/venez/visitez/venir/passer/accueil* … dimanche/dimanches/samedi/samedis/fin/fins, jour et nuit, ne fermons jamais, ne ferme jamais',
  elsewhere:
    'fermé*, pas, sauf, en ligne, téléphone, ligne, 811, 911, 988, 8 1 1, 9 1 1, 9 8 8, pharmac*, hôpita*, urgence*, exercice*, marche*, journal, prenez, écriv*',
  wonder: 'remarquable*, étonnamment, effet/effets/résultat/résultats étonnant*, incroyable*, spectaculaire*, impressionnant*',
  enough:
    'suffit/suffisent … calmer/soulager/apaiser/atténuer, suffit/suffisent habituellement/souvent/généralement/normalement, fait/font affaire',

  // ce qui ne tient rien pour acquis, et ce qui règle trop
  despite: 'même quand/si/lorsque, malgré, en dépit',
  diagnosed: 'diagnostic est/sera/serait posé/fait/établi/confirmé/certain/clair/réglé, et/donc/alors vous avez la? fibromyalgie',
  allmental:
    'est surtout/plutôt/avant? une? question/affaire de? stress/nerfs/attitude/volonté, est/sont/soit/serait donc? surtout/plutôt/entièrement/purement/seulement/souvent/avant? tout? psychologique*/psychosomatique*/émotionnel*/imaginaire*/mentale/mental/mentales, est/sont/passe donc? surtout/plutôt/entièrement/seulement? dans votre/leur? tête, quand/lorsque/dès … esprit/mental … douleur*, esprit lâche/relâche/apaise, lâchez/lâcher prise et/pour … douleur*, douleur* … raison être, derrière … fibromyalgie/douleur*/maladie … cache*/dort … peine/traumatisme/deuil/colère/blessure/secret/chagrin/émotion*, corps … cesse/arrête … douleur*, corps … dit/parle/exprime/crie/porte/raconte … coeur/cœur/âme/esprit/mots/émotion*/peine/tait, maux … mots, mal a dit, colère*/peine*/émotion*/chagrin*/deuil*/rancune* enfoui*/refoulé*/ravalé*/retenu*/étouffé*/avalé*, blessures émotives/intérieures/émotionnelles/affectives/passées, vieilles blessures, enfant intérieur, émotion*/colère*/peine*/chagrin* … jamais/pas … osé/dit/dite/dites/exprimé*/nommé*, vient/viennent surtout/avant/plutôt/d abord? tout? émotion*/tête/nerfs/stress/esprit/moral, accepte* … qu elle/il/ils/elles vient/viennent … émotion*/tête/stress',
  reported:
    'fait dire, dit que/qu, entendu dire, mythe*, laissé entendre, on lit/entend/dit parfois/souvent/que/partout, vous lirez/entendrez, vous avez peut être lu/entendu, certains disent/affirment',
  withAnything:
    'n interagi* avec rien, n ont/a aucune interaction avec, n interfère* avec rien, n interagissent avec rien/aucun, avec n importe quel*/laquelle/lequel, avec tout/tous/toutes/toute médicament*/ordonnance*/traitement*, se mêle*/marie*/combine*/prend/prennent/associe* … sans souci/crainte/problème/danger/risque/réserve/précaution, sans réserve/souci avec/à, avec quoi que, avec tout ce que, peu importe … médicament*/prenez/prescri*, peu importe ce que, cohabite*/s accorde*/font/fait bon ménage/bien/très avec, s ajoute*/ajout* … sans souci/crainte/problème/risque, ne peut/peuvent … nuire/interférer/interagir, n interagi* avec aucun, n interfère* avec aucun',
  unlikeOthers:
    'dépass* ceux/celles, font mieux que, contrairement au/aux/à réseau/système/public/autres/d/hôpital/hôpitaux/cliniques/privé, pas comme ailleurs/autres/partout',
  outdoes: 'plus puissant*/fort/forte/efficace*/utile* que/qu, sans commune mesure',
  restored:
    'sommeil/énergie/nuits reviendra/reviendront/revient, rentre/rentrer/rentrera dans? ordre, tout s arrange/arrangera/arranger, tout finit/finira par passer/aller/rentrer',
  newHope: 'nouvel/vrai/véritable/regain espoir, espoir quand/pour, fin/bout du? tunnel, lumière au bout',
  pledge:
    'nous nous y engageons, nous y engageons, on s y engage, c est promis, vous avez notre parole/promesse, nous vous donnons notre parole, parole donnée, foi de clinique, nous en faisons promesse/serment, nous nous? portons garants/garantes, nous garantissons, comptez sur nous pour? ça/cela/y, nous sommes certain*/sûr*/convaincu*/persuadé*/confiant*, nous avons confiance/certitude',
  distinct:
    'se distingue*, distincte/distinct/distinctes/différente/différent/différentes de?, se différencie*, à distinguer, plutôt que, contrairement, fibromyalgie est … affection/maladie/problème/trouble qui cause/provoque/entraîne … douleur/douleurs/fatigue, vient/viennent ensuite/après/avec/aussi, n est/sont pas rangée/rangé/classée/classé, appelle neuropathique/inflammatoire, dite/dites/appelée/appelées neuropathique/neuropathiques, lien non cause, lien pas cause',
  addicted: 'dépendance*, accoutumance, toxicomanie, assuétude*, mésusage, accro, accros, abus, sevrage',
  unasked:
    'question/problème/crainte/risque/souci … ne se pose*, ne se pose* pas/plus/même/tout/simplement, n y a pas/aucun … souci/crainte/inquiétude/question, rien à craindre, oubliez cela/ces/cette, dormez tranquille*, n existe pas ici/avec, pas/n est … chose/sujet à? penser/craindre/redouter, rien à quoi penser, rassurez vous, non pas aux? doses/dose, aucun aux? doses, pas aux? doses que',
  unseen:
    'ne/n en? voyons/observons/constatons/remarquons pas/jamais/aucun/aucune/simplement, on n? en? voit/observe/constate pas/jamais, n en avons/a jamais vu/observé/constaté/eu, jamais vu/observé/constaté',
  noDoctor:
    'plus/pas besoin … médecin/docteur/diagnostic/spécialiste, inutile … médecin/consulter/spécialiste, sans voir/passer/consulter … médecin/spécialiste, nul besoin … consulter/médecin/examen, plus/pas besoin de? consulter',
  gathering:
    'soirée* d? information, soirées, conférence*, atelier*, webinaire*, rencontre* d? information, groupes/cours … soir/lundi/mardi/mercredi/jeudi/vendredi, sans ordonnance',
  promisedLife:
    'retrouvez/reprenez/regagnez/récupérez vos/votre … nuits/marches/projets/sommeil/matins/journées/élan/quotidien/sorties/énergie/vie',
  floods:
    'inonde*/baigne*/gorge*/remplit … endorphine*/antidouleur*/sérotonine/dopamine, cerveau/corps … baigne/nage/inondé … endorphine*/sérotonine/dopamine, endorphine* … coulent/affluent/inondent, uniquement/seulement/simplement/surtout grâce/dû/due aux? endorphines/sérotonine, c est qu il/elle libère/produit/déclenche/sécrète endorphines/sérotonine/dopamine',
  concludes:
    'vous saurez si … fibromyalgie, votre/vos score/scores/pointage/résultat … élevé/élevés/assez/suffisant … vous avez/tenez votre/le diagnostic, alors/donc vous avez fibromyalgie, alors/donc c est fibromyalgie, alors c en est, inutile chercher … fibromyalgie, ne cherchez pas/plus … fibromyalgie',
  yesRegulator: 'oui par/de? santé canada/fda, oui santé canada',
  restsOn:
    'reproduis*/reproduit/reprend*/reprennent/repose*/appuie*/appuyé* … essais/études, mêmes essais/études, essais/études … évalué*/testé*',
  nmdaFact:
    'bloque/bloquent/ferme/bouche … porte/canal/récepteur/récepteurs, bloque/bloquent/bloquant/agit … récepteur* nmda, irsn/isrs/irsna/duloxétine/milnacipran/venlafaxine … sérotonine/noradrénaline',
  staff: 'infirmière, infirmier, médecin, physiothérapeute, anesthésiologiste, rhumatologue, pharmacien*, personnel',
  nerveRelief: 'soulag*/apais*/calm*/atténu*/trait* … douleur/douleurs nerveuse/nerveuses/neuropathique/neuropathiques',
  // une promesse de secret que personne ne peut tenir
  ownAnswers:
    'vos réponses/données/renseignements/informations/coordonnées/messages/notes/dossiers, votre réponse/demande/message/dossier/nom, ce que vous écrivez/dites/envoyez/tapez/confiez, tout ce que vous écrivez/dites/envoyez/tapez/confiez',
  neverSeen:
    'personne ne … verra/voit/lira/lit/consulte/consultera/peut, personne ne verra/voit/lira/lit/consulte/consultera/peut, jamais … vues/vus/lues/lus par qui, ne seront/sont jamais vus/vues/lus/lues/partagés/partagées/divulgués/divulguées/communiqués/communiquées, ne sera/est jamais vu/vue/lu/lue/partagé/partagée/divulgué/divulguée, ne peuvent/peut pas être demandé*/volé*/piraté*/consulté*/saisi*, aucun tribunal/juge/policier/employeur/assureur/gouvernement, aucune police, totalement/complètement/parfaitement/absolument/entièrement sécuris*/anonyme*/privé*/confidentiel*/secret*/secrète*, # % sécuris*/anonyme*/privé*/confidentiel*',
  // ce qu’un avis dit de qui les lit
  readers: 'sauf, hormis, à part, seules personnes, seulement personnes, personnes qui, loi, à moins',
};
