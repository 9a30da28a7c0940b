import type { hintsInEnglish } from './hints-english.ts';

/** What clinics hint at in everyday words, in the French of Québec. */
export const hintsInFrench: Readonly<Record<keyof typeof hintsInEnglish, string>> = {
  ceased:
    'cessé/cessée/cessés/cessées, arrêté/arrêtée/arrêtés/arrêtées, interrompu/interrompue/interrompus/interrompues, suspendu/suspendue/suspendus/suspendues, abandonné/abandonnée/abandonnés/abandonnées, retiré/retirée/retirés/retirées, sauté/sautée/sautés/sautées, omis/omise/omises, délaissé/délaissée/délaissés/délaissées, remisé/remisée/remisés/remisées, mis/mise/mises/mettre/mettez/met/laissé/laissée/laissés/laissées/laisser/laissez de? côté/pause/veilleuse/tiroir/placard, en pause, en veilleuse, arrêtez/cessez/sautez/suspendez/omettez/laissez/lâchez/rangez/interrompez votre/vos/leur/leurs/ces/la/le/les/tous/toutes, on/nous arrête/arrêtons/cesse/cessons/saute/suspend/lâche/laisse/retire/retirons/coupe/coupons/enlève, reste/restent au/dans? tiroir/placard/armoire/flacon/boîte, sort/sortent/sorti/sortie du pilulier, n a/ont plus sa/leur? place, mise/mis au repos/rancart, peut/peuvent/pouvez/pourra/pourrez arrêter/cesser/sauter/suspendre/omettre/interrompre/lâcher/abandonner/ranger, peut/peuvent/pouvez/pourra/pourrez laisser côté/tomber/vos/votre',
  dropit:
    'arrêtez/cessez/sautez/suspendez/omettez/laissez/lâchez/rangez/interrompez/oubliez/coupez la/les/le/l/en/quelques/deux/une/un/tout/tomber, sautez/oubliez/omettez … soir/soirs/nuit/nuits/jour/jours/dose/doses/matin/matins/fin/semaine, mettez la/le/les? de? côté/pause, mettez les/la/le de? côté/pause, peut/peuvent/pouvez s en? passer, passez vous en, prenez/faites une? pause, laissez les/la/le de? côté/tomber/reposer, sans elle/elles/lui/eux',
  steered:
    'prescri*, pharmaci*, médecin, médecins, brusque*, soudain*, d un coup, graduel*, progressi*, lentement, peu à peu, petit à petit, décid*, décision, demand*, appel*, téléphon*, parl*, discut*, plan, ne, n, pas, jamais, non, aucun*, personne, vous même, soi même, sevrage, risque*, danger*, méfait*, si vous arrêtez/cessez/sautez/oubliez, pourquoi, parce, essai*, étude*, revue*, personnes qui, gens qui, certaines, certains, effets indésirables, en raison, à cause, tôt, question*, avertiss*, avant opération/chirurgie, en semaines, respir*, sans demander, santé canada, autoris*, rappel*, marché, conduire, boire',

  hearsay:
    'dame/monsieur/homme/femme/cliente/client/patiente/patient/mère/père/enseignante/enseignant/voisine/voisin/visiteuse/visiteur/habituée/habitué/agriculteur/agricultrice/veuve/veuf/grand/retraitée/retraité/étudiante/étudiant/coureuse/coureur/boulangère/boulanger/chauffeur/musicienne/musicien/maman/papa/jeune/adolescente/adolescent … m/me/nous a/ont/disait/dit/écrit/confie/jure/assure/raconte/répète/avait, dame/monsieur/cliente/client/patiente/patient/voisine/voisin … dit/confié/écrit/raconté/avoué/juré à infirmière/équipe/ma/mon/notre, monsieur/madame/mme/m a/est/était/dort/marche/danse/conduit/jure/nous/m … cette, m/me a/ont? dit/confié/raconté/avoué/écrit/juré qu/que/de/en, mots dame/monsieur/cliente/client/patiente/patient/mère/père/enseignante, demandez à notre monsieur/madame/mme, notre monsieur/madame/mme/m, comme m/me a/disait/dit',
  supposed:
    'si, quand, lorsque, chaque, tout, toute, toutes, tous, quiconque, ce que, médecin, infirmière dit, étude, essai, pharmacien, pharmacienne',
  rescued:
    'sauvé/sauve son/sa/leur/mon/ma/notre mariage/couple/vie/emploi/carrière/famille/été/année/noël, dort/dorment/dormi/marche/marchent/travaille/sourit/rit/vit/bouge/respire enfin, enfin dormi/dort/marche/souri',
  camewith:
    'arrivé/arrivée/entré/entrée/venu/venue/arrive/arrivait/entrait/venait/boitait … canne/cannes/marchette/béquilles/béquille/fauteuil/déambulateur/civière/corset, pouvait/arrivait à? peine, à peine marcher/monter/lever/tenir/habiller, plié/pliée en deux',
  leftfree:
    'oublié/oubliée/oublie sa/son/la/le/ses/les/l, laissé/laissée/laisse/jeté/rangé/donné/lancé sa/son/la/le/ses/les/l/derrière, reparti/repartie/ressorti/ressortie/repart/ressort/sorti/sortie sans/en/à/debout/droit/droite/dansant, sans elle/lui/canne/marchette, n en a plus, n utilise/utilisait plus, monte/montait/monté escalier/escaliers/deux, danse/dansait/dansé, est/était retour à/au, est/était de retour, prend/prennent poussière',

  labtest:
    'prise/prises/prélèvement/prélèvements sang/sanguine/sanguin/sanguins, analyse/analyses/examen/examens/test/tests/bilan/bilans sang/sanguine/sanguines/sanguin/sanguins/salivaire/génétique/génétiques/laboratoire, bilan sanguin, sang, scan, scans, scanner, tomodensitométr*, irm, résonance, radiographie*, radio, radios, rayons x, emg, électromyogra*, échographie*, imagerie, biopsie*, thermograph*, conduction nerveuse, électroencéphalogra*, salive, frottis, anticorps, biomarqueur*, marqueur*, infrarouge, cheveux, vos images, cartographie',
  verifies:
    'confirm*, prouv*, montre/montrent/montrera/dit/disent/dira/indique/indiquent/révèle/révèlent … à quel point/où/combien/si/que/comment/votre/fibromyalgie/activité/stade/gravité, mesure/mesurent/mesurer/mesurée/mesuré/suit/suivent/suivre/suivie/détecte/détectent/détecter/détectée/dépiste/dépistent/dépister/dépistée/repère/repèrent/repérée/diagnostique/diagnostiquent/diagnostiquer/diagnostiquée/établit/établissent/identifie/identifient/tranche/tranchent/gradue/classe/chiffre/chiffrent/évalue/évaluent votre/vos/sa/leur/la/l/si/activité/niveau/gravité/stade/degré/fibromyalgie/fibro/par/à/au/dans/sur/grâce, se voit/mesure/lit/confirme/détecte/diagnostique/dépiste/repère/suit, visible/vue/lue/mesurée/confirmée/détectée/établie/diagnostiquée/reconnue sur/à/au/dans/par/grâce, donne/donnent/apporte/apportent/fournit preuve/certitude/réponse/diagnostic, pose/posent/scelle/scellent/assure diagnostic, fait/font foi',
  otherwise:
    'autre, autres, exclu*, écart*, ressembl*, mim*, anémie, thyroïd*, cherch*, plutôt, semblable*, normal*, normaux, essai*, étude*, étudi*, scientifique*, sur #, moyenne, questionnaire, rein*, foie, fer, dose, doses, grossesse, enceinte*, avant votre, adulte*, écoutons, éliminer',

  wornparts:
    'articulations/articulation/muscles/muscle/cartilage/cartilages/nerfs/tendons/os/colonne/ligaments/tissus/hanches/genoux/disques … s se? use/usent/usés/usées/usé/usée/abîme/abîment/abîmés/abîmées/dégradent/dégrade/dégénèrent/dégénère/effritent/effrite/amincit/amincissent/rongés/rongées/ronge/détruits/détruites/rouillent/déchirent/fondent/rétrécissent/brisent/détériorent/détériore/endommagés/endommagées/lésés/lésées/écopent/souffrent, use/usent/user/abîme/abîment/abîmer/ronge/rongent/ronger/détruit/détruisent/détruire/endommage/endommagent/endommager/grignote/grignotent/gruge/grugent/attaque/attaquent/attaquer/affaiblit/lèse/lèsent … articulations/articulation/muscles/cartilage/nerfs/tendons/os/colonne/ligaments/tissus, usure/destruction/érosion/dégradation/lésion/lésions/dommages/dégénérescence … articulations/articulaire/articulaires/musculaire/musculaires/cartilage/nerfs/nerveuse/nerveuses/tissus/muscles',
  arthritic:
    'arthrite, arthrose, lupus, contrairement, autre maladie, autres maladies, sclérose, diabète, zona, neuropathi*, accident, distingu*, distinct*, diffèr*, différen*',
  menfree:
    'hommes/homme n/ne en? ont/a/font/fait/souffrent/souffre/développent/développe/attrapent/connaissent/ont pas/jamais/guère/rarement, homme/hommes … rarement/jamais fibromyalgie, maladie/affection/mal/trouble/douleur/histoire/problème/syndrome femme/femmes/filles/féminin/féminine/dames, maladie/affection/trouble exclusivement/purement/uniquement féminin/féminine, exclusivement/purement/strictement féminin/féminine, seule/seules? femmes en/sont/peuvent/ont/souffrent, ne touche/frappe/atteint/concerne que femmes, ne frappe/touche/concerne/atteint pas hommes, n arrive/existe qu aux? femmes, que femmes, épargne/épargnent hommes, hommes … épargnés/protégés/immunisés/abri/exempts, chez homme/hommes … autre/ailleurs/autrement, un homme … autre chose/ailleurs, n existe pas chez homme/hommes, ne concerne qu femmes, réservée/réservé aux femmes',
  mentoo:
    'aussi, également, pas seulement/uniquement, pas une? maladie/affection femmes, faux, tort, pour un? homme, moins souvent, moins hommes, essai*, étude*',

  watching:
    'surveillance, surveiller, suivi, tension, à surveiller/noter/savoir/prévoir, précaution*, mise en garde, mises en garde, observation, contrôle, inconvénient*, prix à payer, contrepartie',
  fullstop:
    'c est tout, voilà tout, rien d autre, et rien autre, rien de plus, sans plus, point final, un point c est tout, point à la ligne, ni plus ni moins, ça s arrête là, cela s arrête là, et c est réglé, et basta, et puis voilà',
  nodependence:
    'dépendance/accoutumance/mésusage/sevrage/abus/envie/envies/toxicomanie n/ne … pas/jamais/plus/guère/aucunement/ni sujet/question/enjeu/débat/discussion/conversation/partie/place/propos/objet/pose/posent/entre/entrent/compte/cause/tableau/programme/rendez/concerne/chez/dans/au/ici/lieu, dépendance/accoutumance/mésusage/sevrage n est/entre/a/se/vient/fait/figure/pose/ne … pas/jamais/guère, sans fardeau/boulet/bagage/bagages/chaînes/passif/piège/poids/revers/réputation, débarrassé*/délesté* du fardeau/boulet/bagage, corps/cerveau/organisme/personne ne/n en … demande/réclame/redemande/veut/cherche/exige/souhaite, aucune/nulle dépendance/accoutumance à? craindre/redouter/signaler, rien accrochant/addictif, parler de? dépendance/accoutumance … inutile/superflu, oubliez dépendance/accoutumance, dépendance/accoutumance/mésusage/sevrage reste/restent/est/sont à? porte/hors/ailleurs/autre/étranger/étrangère/inconnu/inconnue',

  howlong:
    'combien temps/mois/semaines … dure/durent/tient/tiennent/soulag*/effet/effets/bienfait/bienfaits/agit/agissent, durée … soulagement/effet/effets/bienfait/bienfaits/répit, soulagement/effet/effets/bienfait/bienfaits/répit qui? dure/durent/tient/tiennent',
  spanmost:
    'semaines/mois/an/ans/année/années/saison/saisons pour/chez/dans/en plupart/presque/règle/général/majorité, généralement/souvent/habituellement/environ/plusieurs/facilement/deux/trois/quatre/cinq/six/huit/dix/douze/#/quelques/bon/bonne/bons/bonnes/toute/tout/entier/demi … jours/semaines/mois/an/ans/année/années/saison/saisons, semaines ou/à mois, semaines, mois, année, années, ans, saison, saisons, hiver, été, jusqu au/à/en printemps/été/hiver/automne/noël/neiges, d une saison/série/visite/mois à autre, longtemps',
  unknownlong:
    'ne, n, pas, personne, inconnu*, ignore*, incertain*, essai*, étude*, sur #, dépend*, diffère*, varie*, jamais, quelques heures, heures seulement, une femme, une personne, récit, séance/visite/rendez/perfusion dure/durent, autoris*, conduire, jugez, essayez, suivi*, combien de personnes, voyez',
  seasonchange:
    'hiver/été/printemps/automne/saison/année/noël/fêtes/neiges/neige … autrement/différent/différente/léger/légère/doux/douce/facile/facilement/court/courte/clair/tranquille/calme/mieux/sans/file/glisse/passe/nouveau/ami/amie/apprécie/sourire/supportable',

  lends:
    'donn*/apport*/ajout*/prêt* … poids/crédit/appui/force/crédibilité/solidité/substance/assise à/aux/au, vient/viennent appuyer/renforcer/étayer/conforter/soutenir/confirmer/consolider/épauler, renforc*/étaye*/conforte*/consolide*/solidifi*/bonifie* … place/cause/dossier/position/argument/preuve/idée/rôle/thèse/emploi, fait/font pencher balance, plaide/plaident/milite/militent/parle/parlent/témoigne/témoignent/joue/jouent pour/faveur/en, plaide/plaident/milite/militent/parle/parlent/joue/jouent en? faveur, un/autre argument/raison/pierre/brique/pas de plus? pour/en/à/vers, argument/raison/pierre/pas/brique plus pour/en/à/vers, appuie/appuient/étaye/étayent/conforte/confortent/cautionne/corrobore/corroborent, met/mettent … terrain solide/assises',
  studyword:
    'essai, essais, étude, études, article, articles, protocole, protocoles, pilote, rapport/étude/série cas, revue, recherche, publication*, registre, travaux, équipe, données, résultats',

  majority:
    'plupart, majorité, presque/pratiquement/quasi tous/toutes/tout, deux/trois/quatre/sept/huit/neuf/six … sur trois/quatre/cinq/dix, plus moitié, trois quarts, deux tiers, tout le? monde, gens sous/qui prennent, personnes sous/qui prennent, patient moyen/type, patiente moyenne/type',
  sized:
    'moitié, tiers, quart, coupé/coupée/coupe/coupent/couper en deux, divisé/divisée/divise/divisent/diviser par deux/trois, deux/trois/dix fois moins/mieux/plus, beaucoup/bien/nettement/tellement/grandement/franchement moins/mieux, # % moins/mieux, # points, fond/fondre/chute/chuter/plonge, sans douleur, plus aucune',

  noask:
    'sans demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier/avoir/impliquer/en … médecin/pharmacien/pharmacienne/prescripteur/prescriptrice/spécialiste/docteur, pas/plus/nul/aucun/inutile besoin? d? demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, inutile demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier/en … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, inutile d en? demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, nul besoin d? en? … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, n avez/ont/a pas à demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/en … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, médecin/pharmacien/pharmacienne/prescripteur … n a/ont pas besoin/à, sans accord/aval/permission/avis/feu/signature/mot/bénédiction … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, aucun avis/accord médical/médecin, médecin/pharmacien peut attendre',
  forbidding:
    'ne, n, pas, jamais, évit*, danger*, risque*, arrêt*, méfait*, appelez, urgence*, marche*, bouge*, étir*, référence, recommandation, site, vie privée, dossier, sans référence',

  elsewhere:
    'ailleurs, autres cliniques/bureaux/centres/cabinets/hôpitaux/équipes/endroits/médecins, partout ailleurs, à côté, en face, autre bout, plupart cliniques/bureaux/cabinets/hôpitaux/endroits/médecins, grosses/grandes cliniques, gros/grands hôpitaux',
  treatsyou:
    'ailleurs on/vous/ils/elles/la/le/les/une/un/c/douleur/gens, on/vous … ailleurs, dans/en/aux? autres cliniques/bureaux/centres/cabinets/hôpitaux/endroits … on/vous/ils/gens, autres cliniques/bureaux/centres/cabinets/hôpitaux/endroits … vous? donne/donnent/remet/remettent/offre/offrent/renvoie/renvoient/voit/voient/laisse/laissent/oublie/oublient/traite/traitent/facture/facturent/pressent/arrêtent/regardent, plupart cliniques/bureaux/cabinets/hôpitaux/endroits/médecins … donne/donnent/remet/remettent/offre/offrent/renvoie/renvoient/voit/voient/laisse/laissent/oublie/oublient/traite/traitent/facture/facturent/pressent, après/de … dans autres cliniques/hôpitaux/endroits, après … ailleurs',
  hereyou:
    'ici on/vous/nous/c/la/le/une/un/votre/les/personne, chez nous on/vous/c/la/le/une/un/votre/les/personne, avec nous vous/on, nos infirmières/équipe/médecins/gens, nous donnons/prenons/écoutons/regardons/restons/expliquons/allons/voyons/traitons/faisons, viennent/vient/venez/venus/venues/arrivent/arrive/se? tournent chez? nous, nôtre/nôtres',
  champion:
    'plus léger/légère/légères/légers/doux/douce/douces/sûr/sûre/sûres/calme/calmes/rapide/rapides/court/courte/courtes/long/longue/gentil/gentille/gentilles/attentive/attentives/attentif/chaleureuse/chaleureux/soignée/proche/complète/complet/propre … ville/région/coin/province/pays/québec/canada/ontario/montréal/ottawa/toronto/ici/environs/quartier, meilleur/meilleure/meilleures/meilleurs … ville/région/coin/province/pays/québec/canada/ontario/quartier, main plus légère/douce/sûre, mains plus légères/douces/sûres, toucher plus léger/doux, aiguille plus légère/douce',

  cutout:
    'enlev*/retir*/coup*/élimin*/supprim*/bann*/arrêt*/cess*/évit*/oubli*/laiss*/lâch*/chass*/abandonn*/délaiss*/renonc*/dit*/ôt*/écart*/mang* … gluten/sucre/sucres/laitiers/lait/blé/viande/fromage/pain/tomates/solanacées/lectines/caféine/café/alcool/céréales/glucides/soya/œufs/levure/additifs/aspartame/amidon, sans/moins/zéro/adieu/finis/fini au? gluten/sucre/sucres/laitiers/lait/blé/viande/pain/tomates/solanacées/lectines/caféine/café/céréales/glucides, sans produits laitiers, gluten/sucre/lait/blé/pain/viande … parti/partis/enlevé/enlevés/dehors/disparu/coupé/coupés',
  paingoes:
    'douleur/douleurs/mal/maux/brouillard/fatigue/raideur/raideurs/inflammation/symptômes/courbatures/enflure/poussées/fibromyalgie … va/vont/part/partent/partira/partiront/suit/suivent/suivra/disparaît/disparaissent/disparaîtra/disparaîtront/efface/effacent/fond/fondent/baisse/baissent/calme/calment/lève/lâche/lâchent/tait/taisent/éteint/évanouit/cesse/cessent/finit/tombe/tombent/recule/reculent/diminue/diminuent/quitte/quittent/avec/elles/elle/parti/partie/parties',

  shortage:
    'manque/manquent/manquer/manquait/carence/carences/déficit/pénurie/insuffisance/besoin/pauvre/vide/épuisé/épuisée/bas/basse en/d/à? sérotonine/dopamine/magnésium/endorphines/noradrénaline/cortisol/mélatonine/gaba/ocytocine/vitamine/oxygène, sérotonine/dopamine/magnésium/endorphines/noradrénaline/gaba … manque/manquent/bas/basse/insuffisante/insuffisant/défaut/épuisée/court/trop, trop peu sérotonine/dopamine/magnésium/endorphines/noradrénaline, cerveau/corps … produit/fabrique plus/pas assez sérotonine/dopamine/endorphines/magnésium, ne produit/fabrique pas assez sérotonine/dopamine/endorphines/magnésium, manquez/manquons/manques sérotonine/dopamine/magnésium/endorphines/noradrénaline/vitamine, affamé*/assoiffé*/privé*/vidé* sérotonine/dopamine/magnésium/endorphines/noradrénaline/vitamine/oxygène',
  toppedup:
    'corrige/corrigent/corrigeons/comble/comblent/comblons/remplit/remplissent/refait/rétablit/rétablissent/remplace/remplaçons/remonte/remontent/redonne/redonnent/ajoute/ajoutons, en donne/donnons/redonne/remet/remettons, douleur/mal cède/part/s/passe/baisse/tombe/lâche/arrête/efface/recule/suit/vient, voilà/c est/et pourquoi, d où/alors douleur/mal/tout, fait mal, font mal, tout fait mal, niveau/réserves/réservoir/équilibre',

  bothways:
    'lèv*/soulèv*/allèg*/allég*/aid*/trait*/touch*/soulag*/calm*/apais*/attein*/agi*/travaill*/répon*/règle*/amélior*/éclairci*/chass*/fait/font … deux/humeur/moral/tristesse/cafard/grisaille/déprime/dépression/anxiété/inquiétude, d une pierre deux, deux à la fois, les deux en même, un et autre, une et autre, humeur/moral/tristesse/cafard/grisaille/déprime/dépression/anxiété … aussi/également/suit/remonte/s/lève/monte/mieux/léger/légère, autant que humeur/moral/douleur, en même temps',
  spirits: 'humeur, moral, tristesse, cafard, grisaille, déprime, noirceur, inquiétude, mal être, abattement',

  heavier:
    'plus musclé/musclée/musclés/musclées/costaud/costauds/corsé/corsée/corsés/mordant/vigoureux/percutant/percutante, plus muscle/mordant/punch/poigne/force/poids/tonus/nerf, quelque chose de plus fort/costaud/solide/puissant/musclé/lourd, quelque chose plus fort/costaud/solide/puissant/musclé/lourd, artillerie lourde, grosse artillerie, grands moyens, gros canons, gros calibre, calibre supérieur/plus, monter/montez/monte/montons d un? cran/échelon/palier/gamme/puissance, plus haut dans/sur, passer/passons/passez/passe à? vitesse supérieure, tablette du? haut, remèdes cheval, remède cheval, échelon/cran/palier/étage/tablette/étagère/barreau au? dessus/supérieur/supérieure/plus/haut, échelon/palier suivant',
  prescribing:
    'prescri*, pharmacie, armoire, ordonnance*, comptoir, vente libre, pilules, comprimés, médicament*, antidouleur*, tablette, soulagement, médecin, médecins, acétaminophène, ibuprofène, douleur',

  wellused:
    'emploient/emploie/utilisent/utilise/donnent/donne/connaissent/connaît/manient/employée/utilisée/donnée/connue/étudiée … depuis/ans/années/décennies/longtemps/générations/bien, hôpitaux/médecins/chirurgiens/infirmières/anesthésistes/vétérinaires/monde … connaissent/connaît/utilisent/emploient/utilise/emploie/manient/donnent, connaissent/connaît/connaissons bien, longue histoire/expérience/habitude, vieille connaissance/amie, bien connue',
  trusting:
    's y fier, vous y fier, fier à, peut s y, fiez vous, confiance, tranquille, tranquilles, compter sur, rassur*, sans crainte, esprit en paix, aucune surprise, pourquoi douter/hésiter, suffit, dit tout, en dit long',
  moved:
    'dépassé/dépasse/dépassent … question/débat/stade/étape, n en est/sont plus à, question/débat n est plus, ne se demande/demandent plus si?, au delà question/débat/stade, ne se pose plus, derrière question/débat/stade, laissé … question/débat derrière, plus à se demander si?, question n est plus savoir? si?',
  samething:
    'est/sont même/mêmes, même traitement/science/soin/soins/effet/résultat/résultats/chose/thérapie/médicament/séance, deux mots/termes/façons/voies/chemins/noms/méthodes … désignent/désigne/mènent/disent/même/se/pour, ne change/changent rien, aucune différence, interchangeable*, équivalent*, revient/reviennent au même, peu importe, c est pareil, du pareil au, tout aussi bien, ne vous en faites, l un ou autre',
  shot: 'piqûre, piqûres, injection, injections, aiguille, muscle',
  firstnoticed:
    'remarqu*/sent*/not*/mentionn*/rapport*/constat*/perçoi* … premier/première/abord/premièrement/premiers, premier/première/premiers/premières chose/choses/changement/changements/effet/cadeau … remarqu*/sent*/not*/constat*, ce que/qu … remarqu*/sent*/not*/rapport*/constat*',
  drugtrouble:
    'problème/problèmes/trouble/troubles/antécédent/antécédents/passé drogue/drogues/alcool/dépendance/toxicomanie/opioïdes/substances/consommation, usage substances, consomment/consomme/consommé drogue/drogues, ancien/ancienne/anciens toxicomane/toxicomanes/consommateur/consommateurs/alcoolique/alcooliques, en rétablissement, en sevrage',
  perhaps:
    'pourrait, pourraient, semble*, semblent, paraît, incertain*, inconnu*, ignore*, hypothès*, théori*, serait, seraient, aurait, peut être, certaines, certains, possible*, on ne sait, si vous, quelles, laquelle, lequel',
};
