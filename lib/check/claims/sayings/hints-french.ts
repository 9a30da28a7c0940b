import type { hintsInEnglish } from './hints-english.ts';

/** What clinics hint at in everyday words, in the French of Québec. */
export const hintsInFrench: Readonly<Record<keyof typeof hintsInEnglish, string>> = {
  ceased:
    'cessé/cessée/cessés/cessées, arrêté/arrêtée/arrêtés/arrêtées, interrompu/interrompue/interrompus/interrompues, suspendu/suspendue/suspendus/suspendues, abandonné/abandonnée/abandonnés/abandonnées, retiré/retirée/retirés/retirées, sauté/sautée/sautés/sautées, omis/omise/omises, délaissé/délaissée/délaissés/délaissées, remisé/remisée/remisés/remisées, mis/mise/mises/mettre/mettez/met/laissé/laissée/laissés/laissées/laisser/laissez de? côté/pause/veilleuse/tiroir/placard, en pause, en veilleuse, on/nous arrête/arrêtons/cesse/cessons/saute/suspend/lâche/laisse/retire/retirons/coupe/coupons/enlève, reste/restent au/dans? tiroir/placard/armoire/flacon/boîte, sort/sortent/sorti/sortie du pilulier, n a/ont plus sa/leur? place, mise/mis au repos/rancart, peut/peuvent/pouvez/pourra/pourrez arrêter/cesser/sauter/suspendre/omettre/interrompre/lâcher/abandonner/ranger, peut/peuvent/pouvez/pourra/pourrez laisser côté/tomber/vos/votre, réduit/réduite/réduits/réduites/ramené/ramenée/ramenés/coupé/coupée/diminué/diminuée à zéro/rien, ne fait/font plus partie, n est/sont plus utile/utiles/requis/requise/requises/au/à, ne sert/servent plus, mettent/met/mis/mettre côté, arrêtez/cessez/sautez/suspendez/omettez/laissez/lâchez/interrompez votre/vos/leur/leurs/ces/la/le/les/tous/toutes, rangez votre/vos … tiroir/placard/bon/définitivement',
  dropit:
    'cessez/arrêtez/suspendez la/le/les/l? pendant/quelques, arrêtez/cessez/sautez/suspendez/omettez/laissez/lâchez/rangez/interrompez/oubliez/coupez la/les/le/l/en/quelques/deux/une/un/tout/tomber, sautez/oubliez/omettez … soir/soirs/nuit/nuits/jour/jours/dose/doses/matin/matins/fin/semaine, mettez la/le/les? de? côté/pause, mettez les/la/le de? côté/pause, peut/peuvent/pouvez s en? passer, passez vous en, prenez/faites une? pause, laissez les/la/le de? côté/tomber/reposer, sans elle/elles/lui/eux, ne prenez … pas … fin/fins/week/samedi/samedis/dimanche/dimanches/vacances, arrêtez/cessez/suspendez/interrompez et/jusqu/avant/puis/dès/attendez, mettre/laisser/ranger … côté',
  steered:
    'venir accompagné/accompagnée/accompagnés/accompagnées, prescri*, pharmaci*, médecin, médecins, brusque*, soudain*, d un coup, graduel*, progressi*, lentement, peu à peu, petit à petit, décid*, décision, demand*, appel*, téléphon*, parl*, discut*, plan, ne, n, pas, jamais, non, aucun*, personne, vous même, soi même, sevrage, risque*, danger*, méfait*, si vous arrêtez/cessez/sautez/oubliez, pourquoi, parce, essai*, étude*, revue*, personnes qui, gens qui, certaines, certains, effets indésirables, en raison, à cause, tôt, question*, avertiss*, avant opération/chirurgie, en semaines, respir*, sans demander, santé canada, autoris*, rappel*, marché, conduire, boire',

  hearsay:
    'dame/monsieur/homme/femme/cliente/client/patiente/patient/mère/père/enseignante/enseignant/voisine/voisin/visiteuse/visiteur/habituée/habitué/agriculteur/agricultrice/veuve/veuf/grand/retraitée/retraité/étudiante/étudiant/coureuse/coureur/boulangère/boulanger/chauffeur/musicienne/musicien/maman/papa/jeune/adolescente/adolescent … m/me/nous a/ont/disait/dit/écrit/confie/jure/assure/raconte/répète/avait, dame/monsieur/cliente/client/patiente/patient/voisine/voisin … dit/confié/écrit/raconté/avoué/juré à infirmière/équipe/ma/mon/notre, monsieur/madame/mme/m a/est/était/dort/marche/danse/conduit/jure/nous/m … cette, m/me a/ont? dit/confié/raconté/avoué/écrit/juré qu/que/de/en, mots dame/monsieur/cliente/client/patiente/patient/mère/père/enseignante, demandez à notre monsieur/madame/mme, notre monsieur/madame/mme/m, comme m/me a/disait/dit, femmes/hommes/gens/personnes/patients/patientes/clients/clientes/membres/familles … suivons/voyons/traitons/accompagnons/recevons/soignons … disent/dit/écrivent/racontent/confient/rapportent, plusieurs/beaucoup/nombre/plupart/bien/une/un … nos patients/patientes/clients/clientes … disent/dit/écrivent/écrit/racontent/raconte/confient/confie, entend/entendons/entendre … gens/personnes/patients dire',
  whichever: 'que vous/tu/ils/elles ayez/soyez/viviez/aient/soient/vivent, peu importe',
  supposed:
    'chercheurs/scientifiques/chercheuses pensent/croient/supposent, si, quand, lorsque, chaque, tout, toute, toutes, tous, quiconque, ce que, médecin, infirmière dit, étude, essai, pharmacien, pharmacienne, hypothèse, agirait/agiraient/soulagerait/soulageraient/aiderait/aideraient',
  rescued:
    'sauvé/sauve son/sa/leur/mon/ma/notre mariage/couple/vie/emploi/carrière/famille/été/année/noël, dort/dorment/dormi/marche/marchent/travaille/sourit/rit/vit/bouge/respire enfin, enfin dormi/dort/marche/souri, plus rien … fait/faisait mal, pleuré/pleurais/pleure … joie/voiture/auto/bonheur, larmes, jardine/jardinent/danse/dansent/voyage/voyagent/cuisine/cuisinent … nouveau',
  camewith:
    'arrivé/arrivée/entré/entrée/venu/venue/arrive/arrivait/entrait/venait/boitait … canne/cannes/marchette/béquilles/béquille/fauteuil/déambulateur/civière/corset, pouvait/arrivait à? peine, à peine marcher/monter/lever/tenir/habiller, plié/pliée en deux',
  leftfree:
    'oublié/oubliée/oublie sa/son/la/le/ses/les/l, laissé/laissée/laisse/jeté/rangé/donné/lancé sa/son/la/le/ses/les/l/derrière, reparti/repartie/ressorti/ressortie/repart/ressort/sorti/sortie sans/en/à/debout/droit/droite/dansant, sans elle/lui/canne/marchette, n en a plus, n utilise/utilisait plus, monte/montait/monté escalier/escaliers/deux, danse/dansait/dansé, est/était retour à/au, est/était de retour, prend/prennent poussière',

  labtest:
    'prise/prises/prélèvement/prélèvements sang/sanguine/sanguin/sanguins, analyse/analyses/examen/examens/test/tests/bilan/bilans sang/sanguine/sanguines/sanguin/sanguins/salivaire/génétique/génétiques/laboratoire, bilan sanguin, sang, scan, scans, scanner, tomodensitométr*, irm, résonance, radiographie*, radio, radios, rayons x, emg, électromyogra*, échographie*, imagerie, biopsie*, thermograph*, conduction nerveuse, électroencéphalogra*, salive, frottis, anticorps, biomarqueur*, marqueur*, infrarouge, cheveux, vos images, cartographie',
  verifies:
    'confirm*, prouv*, montre/montrent/montrera/dit/disent/dira/indique/indiquent/révèle/révèlent … à quel point/où/combien/si/que/comment/votre/fibromyalgie/activité/stade/gravité, mesure/mesurent/mesurer/mesurée/mesuré/suit/suivent/suivre/suivie/détecte/détectent/détecter/détectée/dépiste/dépistent/dépister/dépistée/repère/repèrent/repérée/diagnostique/diagnostiquent/diagnostiquer/diagnostiquée/établit/établissent/identifie/identifient/tranche/tranchent/gradue/classe/chiffre/chiffrent/évalue/évaluent votre/vos/sa/leur/la/l/si/activité/niveau/gravité/stade/degré/fibromyalgie/fibro/par/à/au/dans/sur/grâce, se voit/mesure/lit/confirme/détecte/diagnostique/dépiste/repère/suit, visible/vue/lue/mesurée/confirmée/détectée/établie/diagnostiquée/reconnue sur/à/au/dans/par/grâce, donne/donnent/apporte/apportent/fournit preuve/certitude/réponse/diagnostic, pose/posent/scelle/scellent/assure diagnostic, fait/font foi, suffit/suffisent/permet/permettent à? pour? savoir/dire/voir/conclure/affirmer, nous/vous permet/permettent savoir/dire/voir',
  selfform:
    'questionnaire*, quiz, autoévaluation, auto évaluation, autotest, test en ligne, formulaire en ligne, liste de? contrôle, notre/ce/cette test/formulaire/grille, grille de? score, cochez, cochées, cases, nos/ces … questions, # points ou plus, répond* oui, carte … douleur',
  findsout:
    'il s agit fibromyalgie, confirme/confirment fibromyalgie, savoir/découvrir/apprendre/vérifier/voir/saurez/sachez si, dit/dira/indique/montre/révèle/disent si, vous dit/dira/indique/montre si, diagnostiqu* vous, vous diagnostiquer, autodiagnostic*, auto diagnostic*, diagnosti* … maison/ligne/même, poser/posez … vous même/diagnostic, suffit … savoir/diagnosti*/confirmer, confirm* … fibromyalgie, c est que vous/vous avez, vous avez fibromyalgie/votre/réponse, c est fibromyalgie, c en est, ne cherchez plus, inutile … consulter/médecin, savoir/saurez/sachez … si vous avez/souffrez/êtes, il s agit bien? de? fibromyalgie, indique* que vous avez, dit/disent que vous avez, sachez/saurez/savoir … si vous avez/faites/souffrez/êtes, vous dit en/dès/tout, vous répond* en/dès/tout, dit/dira/indique/montre/révèle … fibromyalgie ou non/pas, ce que votre corps cherche',
  otherwise:
    'autre, autres, exclu*, écart*, ressembl*, mim*, anémie, thyroïd*, cherch*, plutôt, semblable*, normal*, normaux, essai*, étude*, étudi*, scientifique*, sur #, moyenne, questionnaire, rein*, foie, fer, dose, doses, grossesse, enceinte*, avant votre, adulte*, écoutons, éliminer',

  wornparts:
    'articulations/articulation/muscles/muscle/cartilage/cartilages/nerfs/tendons/os/colonne/ligaments/tissus/hanches/genoux/disques … s se? use/usent/usés/usées/usé/usée/abîme/abîment/abîmés/abîmées/dégradent/dégrade/dégénèrent/dégénère/effritent/effrite/amincit/amincissent/rongés/rongées/ronge/détruits/détruites/rouillent/déchirent/fondent/rétrécissent/brisent/détériorent/détériore/endommagés/endommagées/lésés/lésées/écopent/souffrent, use/usent/user/abîme/abîment/abîmer/ronge/rongent/ronger/détruit/détruisent/détruire/endommage/endommagent/endommager/grignote/grignotent/gruge/grugent/attaque/attaquent/attaquer/affaiblit/lèse/lèsent … articulations/articulation/muscles/cartilage/nerfs/tendons/os/colonne/ligaments/tissus, usure/destruction/érosion/dégradation/lésion/lésions/dommages/dégénérescence … articulations/articulaire/articulaires/musculaire/musculaires/cartilage/nerfs/nerveuse/nerveuses/tissus/muscles',
  arthritic:
    'arthrite, arthrose, lupus, contrairement, autre maladie, autres maladies, sclérose, diabète, zona, neuropathi*, accident, distingu*, distinct*, diffèr*, différen*',
  menfree:
    'hommes/homme n/ne en? ont/a/font/fait/souffrent/souffre/développent/développe/attrapent/connaissent/ont pas/jamais/guère/rarement, homme/hommes … rarement/jamais fibromyalgie, maladie/affection/trouble exclusivement/purement/uniquement féminin/féminine, exclusivement/purement/strictement féminin/féminine, seule/seules? femmes en/sont/peuvent/ont/souffrent, ne touche/frappe/atteint/concerne que femmes, ne frappe/touche/concerne/atteint pas hommes, n arrive/existe qu aux? femmes, que femmes, épargne/épargnent hommes, hommes … épargnés/protégés/immunisés/abri/exempts, chez homme/hommes … autre/ailleurs/autrement, un homme … autre chose/ailleurs, n existe pas chez homme/hommes, ne concerne qu femmes, réservée/réservé aux femmes, appartient/appartiennent aux femmes, hommes/homme eux? n/ne en? ont/a/font/fait/souffrent/souffre/développent/développe/attrapent pas/jamais/guère, épargne/épargnent … hommes, maladie/affection/mal/trouble/douleur/problème/syndrome femme/femmes/filles/féminin/féminine/dames, histoire femmes/filles/dames',
  mentoo:
    'femmes et hommes, hommes et femmes, deux sexes, aussi, également, pas seulement/uniquement, pas une? maladie/affection femmes, faux, tort, pour un? homme, moins souvent, moins hommes, essai*, étude*',

  watching:
    'surveillance, surveiller, suivi, tension, à surveiller/noter/savoir/prévoir, précaution*, mise en garde, mises en garde, observation, contrôle, inconvénient*, prix à payer, contrepartie',
  onlyharm:
    'seul/seule/unique complication/réaction/conséquence/chose, voici tout ce qui peut/pourrait, tout ce qui peut/pourrait mal tourner/arriver, le seul qui, la seule qui, seul/seuls/unique/uniques effet/effets indésirable/indésirables/secondaire/secondaires, voilà seul/seuls/seules/unique/uniques effet/effets/risque/risques/réactions, seul/seuls effet/effets … est/sont, seul/seule/unique effet/risque/danger/réaction/méfait grave/sérieux/sérieuse/réel/réelle/majeur/majeure, seul/seule/unique vrai/véritable/grand effet/risque/danger/méfait, seul/seule/unique qui soit/est … grave/sérieux/sérieuse/réel/réelle/majeur/majeure, seul/seule/unique qui compte/importe, seul/seule/unique point/inconvénient/ennui … grave/sérieux/réel/majeur, risque/danger grave/sérieux/principal à connaître/surveiller/retenir … est, attendez vous tout au plus, guère plus qu une? légère/petite/sensation, un seul motif/raison/groupe, une seule raison/contre/catégorie, seul/seule/seuls/seules groupe/gens/personnes/motif/raison à exclure/écarter/éviter/refuser, seule/seules/unique/uniques contre indication*, un seul mérite, une seule mérite, un/deux/trois cas seulement, rien autre n empêche',
  fullstop:
    'c est tout, voilà tout, rien d autre, et rien autre, rien de plus, sans plus, point final, un point c est tout, point à la ligne, ni plus ni moins, ça s arrête là, cela s arrête là, et c est réglé, et basta, et puis voilà',
  nodependence:
    'risque/danger de? dépendance/accoutumance/mésusage … faible/minime/mince/petit/infime/négligeable, faible/petit/mince/infime risque de? dépendance/accoutumance/mésusage, dépendance/accoutumance/mésusage/sevrage/abus/envie/envies/toxicomanie n/ne … pas/jamais/plus/guère/aucunement/ni sujet/question/enjeu/débat/discussion/conversation/partie/place/propos/objet/pose/posent/entre/entrent/compte/cause/tableau/programme/rendez/concerne/chez/dans/au/ici/lieu, dépendance/accoutumance/mésusage/sevrage n est/entre/a/se/vient/fait/figure/pose/ne … pas/jamais/guère, sans fardeau/boulet/bagage/bagages/chaînes/passif/piège/poids/revers/réputation, débarrassé*/délesté* du fardeau/boulet/bagage, corps/cerveau/organisme/personne ne/n en … demande/réclame/redemande/veut/cherche/exige/souhaite, aucune/nulle dépendance/accoutumance à? craindre/redouter/signaler, rien accrochant/addictif, parler de? dépendance/accoutumance … inutile/superflu, oubliez dépendance/accoutumance, personne/nul n a/ont/aura jamais … penser/songer/parler/craindre/redouter/inquiéter … dépendance/accoutumance/mésusage/sevrage, personne/nul n a/ont … à penser/songer/parler/craindre/redouter/inquiéter … dépendance/accoutumance/mésusage/sevrage, sans hameçon/attache/attaches/laisse/ficelle/ficelles, n/ne … entraîne/entraînent/mène/mènent/pousse/plonge/conduit/attire/enferme pas/jamais/personne … dépendance/accoutumance, ne/n … entraîne/crée/cause/provoque/entraînent/créent ni/aucune/aucun/pas/jamais … accoutumance/dépendance/manque, aucune/nulle accoutumance/dépendance si/avec/quand/lorsque/dans/chez/en, aucun risque de? dépendance/accoutumance, n accroche/accrochent pas/jamais/guère/personne, ne rend/rendent pas/jamais/guère? accro*, potentiel … accoutumance/dépendance … négligeable/nul/infime/minime/faible, dépendance/accoutumance/mésusage/sevrage reste/restent/est/sont à? porte/hors/ailleurs/étranger/étrangère/inconnu/inconnue',

  howlong:
    'combien temps/mois/semaines … dure/durent/tient/tiennent/soulag*/effet/effets/bienfait/bienfaits/agit/agissent, durée … soulagement/effet/effets/bienfait/bienfaits/répit, soulagement/effet/effets/bienfait/bienfaits/répit qui? dure/durent/tient/tiennent',
  spanmost:
    'semaines/mois/an/ans/année/années/saison/saisons pour/chez/dans/en plupart/presque/règle/général/majorité, généralement/souvent/habituellement/environ/plusieurs/facilement/deux/trois/quatre/cinq/six/huit/dix/douze/#/quelques/bon/bonne/bons/bonnes/toute/tout/entier/demi … jours/semaines/mois/an/ans/année/années/saison/saisons, semaines ou/à mois, semaines, mois, année, années, ans, saison, saisons, hiver, été, jusqu au/à/en printemps/été/hiver/automne/noël/neiges, d une saison/série/visite/mois à autre, longtemps',
  unknownlong:
    'ne, n, pas, personne, inconnu*, ignore*, incertain*, essai*, étude*, sur #, dépend*, diffère*, varie*, jamais, quelques heures, heures seulement, une femme, une personne, récit, séance/visite/rendez/perfusion dure/durent, autoris*, conduire, jugez, essayez, suivi*, combien de personnes, voyez',
  seasonchange:
    'hiver/été/printemps/automne/saison/année/noël/fêtes/neiges/neige … autrement/différent/différente/léger/légère/doux/douce/facile/facilement/court/courte/clair/tranquille/calme/mieux/sans/file/glisse/passe/nouveau/ami/amie/apprécie/sourire/supportable',

  lends:
    'donn*/apport*/ajout*/prêt* … poids/crédit/appui/force/crédibilité/solidité/substance/assise à/aux/au, vient/viennent appuyer/renforcer/étayer/conforter/soutenir/confirmer/consolider/épauler, renforc*/étaye*/conforte*/consolide*/solidifi*/bonifie* … place/cause/dossier/position/argument/preuve/idée/rôle/thèse/emploi, fait/font pencher balance, plaide/plaident/milite/militent/parle/parlent/témoigne/témoignent/joue/jouent pour/faveur/en, plaide/plaident/milite/militent/parle/parlent/joue/jouent en? faveur, un/autre argument/raison/pierre/brique/pas de plus? pour/en/à/vers, argument/raison/pierre/pas/brique plus pour/en/à/vers, appuie/appuient/étaye/étayent/conforte/confortent/cautionne/corrobore/corroborent, met/mettent … terrain solide/assises, en faveur, une? voix plus/supplémentaire, autre voix, donne/donnent galon/galons/élan, rejoint/rejoignent … camp/rang/rangs/concert, s ajoute/ajoutent aux? … preuves/voix',
  studyword:
    'essai, essais, étude, études, article, articles, protocole, protocoles, pilote, rapport/étude/série cas, revue, recherche, publication*, registre, travaux, équipe, données, résultats',

  majority:
    'plupart, majorité, presque/pratiquement/quasi tous/toutes/tout, deux/trois/quatre/sept/huit/neuf/six … sur trois/quatre/cinq/dix, plus moitié, trois quarts, deux tiers, tout le? monde, gens sous/qui prennent, personnes sous/qui prennent, patient moyen/type, patiente moyenne/type',
  sized:
    'moitié, tiers, quart, coupé/coupée/coupe/coupent/couper en deux, divisé/divisée/divise/divisent/diviser par deux/trois, deux/trois/dix fois moins/mieux/plus, beaucoup/bien/nettement/tellement/grandement/franchement moins/mieux, # % moins/mieux, # points, fond/fondre/chute/chuter/plonge, sans douleur, plus aucune',

  noask:
    'sans demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier/avoir/impliquer/en … médecin/pharmacien/pharmacienne/prescripteur/prescriptrice/spécialiste/docteur, pas/plus/nul/aucun/inutile besoin? d? demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, inutile demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier/en … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, inutile d en? demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/passer/vérifier … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, nul besoin d? en? … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, n avez/ont/a pas à demander/consulter/voir/appeler/parler/prévenir/aviser/déranger/attendre/en … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, médecin/pharmacien/pharmacienne/prescripteur … n a/ont pas besoin/à, sans accord/aval/permission/avis/feu/signature/mot/bénédiction … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, aucun avis/accord médical/médecin, médecin/pharmacien peut attendre, pas lieu de? mêler/impliquer/déranger/consulter/demander/prévenir/aviser/parler/en … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, pas peine d? en? parler/demander/consulter/voir/appeler/prévenir/aviser/déranger … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, pas utile d? en? parler/demander/consulter/appeler/prévenir/aviser/déranger … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, laissez/laisser/gardez/tenez … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur en dehors, médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur n a/ont pas à, n y? a pas lieu/besoin/raison de? mêler/impliquer/déranger/consulter/demander/prévenir/aviser/parler/en … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur, n est pas utile/nécessaire de? en? mêler/impliquer/déranger/consulter/demander/prévenir/aviser/parler … médecin/pharmacien/pharmacienne/prescripteur/spécialiste/docteur',
  forbidding:
    'ne, n, pas, jamais, évit*, danger*, risque*, arrêt*, méfait*, appelez, urgence*, marche*, bouge*, étir*, référence, recommandation, site, vie privée, dossier, sans référence',

  treatsyou:
    'ailleurs on/vous/ils/elles/la/le/les/une/un/c/douleur/gens, on/vous … ailleurs, dans/en/aux? autres cliniques/bureaux/centres/cabinets/hôpitaux/endroits … on/vous/ils/gens, autres cliniques/bureaux/centres/cabinets/hôpitaux/endroits … vous? donne/donnent/remet/remettent/offre/offrent/renvoie/renvoient/voit/voient/laisse/laissent/oublie/oublient/traite/traitent/facture/facturent/pressent/arrêtent/regardent, plupart cliniques/bureaux/cabinets/hôpitaux/endroits/médecins … donne/donnent/remet/remettent/offre/offrent/renvoie/renvoient/voit/voient/laisse/laissent/oublie/oublient/traite/traitent/facture/facturent/pressent, après/de … dans autres cliniques/hôpitaux/endroits, après … ailleurs, promené*/renvoyé*/ballotté*/envoyé*/trimballé*/passé* … salle/bureau/médecin/spécialiste/clinique … à autre, salle/bureau/médecin/spécialiste … à autre, personne n/ne écoutait/écoutée/croyait/entendait/regardait, médecins … famille … donnent/prescrivent/tendent/expédient/pressent, médecins ont tendance, peu/rares … cliniques/médecins/équipes/endroits … prennent/font/offrent/peuvent',
  hereyou:
    'ici on/vous/nous/c/la/le/une/un/votre/les/personne, chez nous on/vous/c/la/le/une/un/votre/les/personne, avec nous vous/on, nos infirmières/équipe/médecins/gens, nous donnons/prenons/écoutons/regardons/restons/expliquons/allons/voyons/traitons/faisons, viennent/vient/venez/venus/venues/arrivent/arrive/se? tournent chez? nous, nôtre/nôtres, chez nous quelqu/nous, ici quelqu, écoute/entend/croit enfin, enfin écouté/écoutée/entendu/entendue/cru/crue',
  champion:
    'plus léger/légère/légères/légers/doux/douce/douces/sûr/sûre/sûres/calme/calmes/rapide/rapides/court/courte/courtes/long/longue/gentil/gentille/gentilles/attentive/attentives/attentif/chaleureuse/chaleureux/soignée/proche/complète/complet/propre … ville/région/coin/province/pays/québec/canada/ontario/montréal/ottawa/toronto/ici/environs/quartier, meilleur/meilleure/meilleures/meilleurs … ville/région/coin/province/pays/québec/canada/ontario/quartier, main plus légère/douce/sûre, mains plus légères/douces/sûres, toucher plus léger/doux, aiguille plus légère/douce',

  cutout:
    'enlev*/retir*/coup*/élimin*/supprim*/bann*/arrêt*/cess*/évit*/oubli*/laiss*/lâch*/chass*/abandonn*/délaiss*/renonc*/dit*/ôt*/écart*/mang* … gluten/sucre/sucres/laitiers/lait/blé/viande/fromage/pain/tomates/solanacées/lectines/caféine/café/alcool/céréales/glucides/soya/œufs/levure/additifs/aspartame/amidon, sans/moins/zéro/adieu/finis/fini au? gluten/sucre/sucres/laitiers/lait/blé/viande/pain/tomates/solanacées/lectines/caféine/café/céréales/glucides, sans produits laitiers, gluten/sucre/lait/blé/pain/viande … parti/partis/enlevé/enlevés/dehors/disparu/coupé/coupés, dites/dire/disant non … gluten/sucre/laitiers/lait/blé/viande/fromage/pain/solanacées/céréales/glucides/caféine/café, semaines/jours/mois sans gluten/sucre/lait/blé/pain/viande/produits',
  paingoes:
    'douleur/douleurs/mal/maux/brouillard/fatigue/raideur/raideurs/inflammation/symptômes/courbatures/enflure/poussées/fibromyalgie … va/vont/part/partent/partira/partiront/suit/suivent/suivra/disparaît/disparaissent/disparaîtra/disparaîtront/efface/effacent/fond/fondent/baisse/baissent/calme/calment/lève/lâche/lâchent/tait/taisent/éteint/évanouit/cesse/cessent/finit/tombe/tombent/recule/reculent/diminue/diminuent/quitte/quittent/avec/elles/elle/parti/partie/parties, éteint/éteignent/calme/calment/refroidit/apaise … feu/brûlure/incendie/douleur, regardez/voyez … douleur/douleurs/maux/brouillard/raideurs … aller/partir/fondre/disparaître, douleur/douleurs/maux/brouillard/raideurs … en aller, souvenir',

  shortage:
    'manque/manquent/manquer/manquait/carence/carences/déficit/pénurie/insuffisance/besoin/pauvre/vide/épuisé/épuisée/bas/basse en/d/à? sérotonine/dopamine/magnésium/endorphines/noradrénaline/cortisol/mélatonine/gaba/ocytocine/vitamine/oxygène, sérotonine/dopamine/magnésium/endorphines/noradrénaline/gaba … manque/manquent/bas/basse/insuffisante/insuffisant/défaut/épuisée/court/trop, trop peu sérotonine/dopamine/magnésium/endorphines/noradrénaline, cerveau/corps … produit/fabrique plus/pas assez sérotonine/dopamine/endorphines/magnésium, ne produit/fabrique pas assez sérotonine/dopamine/endorphines/magnésium, manquez/manquons/manques sérotonine/dopamine/magnésium/endorphines/noradrénaline/vitamine, affamé*/assoiffé*/privé*/vidé* sérotonine/dopamine/magnésium/endorphines/noradrénaline/vitamine/oxygène, n est rien d? autre/plus qu … manque/carence/déficit/déséquilibre, n est qu … manque/carence/déficit/déséquilibre, simple/simplement/seulement … manque/carence/déficit/déséquilibre … corriger/combler',
  toppedup:
    'corrige/corrigent/corrigeons/comble/comblent/comblons/remplit/remplissent/refait/rétablit/rétablissent/remplace/remplaçons/remonte/remontent/redonne/redonnent/ajoute/ajoutons, en donne/donnons/redonne/remet/remettons, douleur/mal cède/part/s/passe/baisse/tombe/lâche/arrête/efface/recule/suit/vient, voilà/c est/et pourquoi, d où/alors douleur/mal/tout, fait mal, font mal, tout fait mal, niveau/réserves/réservoir/équilibre, où/alors … douleur/douleurs/mal/crampes/fatigue/brouillard',

  bothways:
    'lèv*/soulèv*/allèg*/allég*/aid*/trait*/touch*/soulag*/calm*/apais*/attein*/agi*/travaill*/répon*/règle*/amélior*/éclairci*/chass*/fait/font … deux/humeur/moral/tristesse/cafard/grisaille/déprime/dépression/anxiété/inquiétude, d une pierre deux, deux à la fois, les deux en même, un et autre, une et autre, humeur/moral/tristesse/cafard/grisaille/déprime/dépression/anxiété … aussi/également/suit/remonte/s/lève/monte/mieux/léger/légère, autant que humeur/moral/douleur, en même temps, s occupe/occupent/veille/veillent … deux, prend/prennent soin deux',
  spirits: 'humeur, moral, tristesse, cafard, grisaille, déprime, noirceur, inquiétude, mal être, abattement',

  heavier:
    'plus musclé/musclée/musclés/musclées/costaud/costauds/corsé/corsée/corsés/mordant/vigoureux/percutant/percutante, plus muscle/mordant/punch/poigne/force/poids/tonus/nerf, quelque chose de plus fort/costaud/solide/puissant/musclé/lourd, quelque chose plus fort/costaud/solide/puissant/musclé/lourd, artillerie lourde, grosse artillerie, grands moyens, gros canons, gros calibre, calibre supérieur/plus, monter/montez/monte/montons d un? cran/échelon/palier/gamme/puissance, plus haut dans/sur, passer/passons/passez/passe à? vitesse supérieure, tablette du? haut, remèdes cheval, remède cheval, échelon/cran/palier/étage/tablette/étagère/barreau au? dessus/supérieur/supérieure/plus/haut, échelon/palier suivant, tiroir suivant/haut, coriace/coriaces, plus coriace/coriaces/robuste/robustes, puissance de? feu, du? plus costaud/fort/corsé/musclé, analgésique*/médicament*/antidouleur* plus puissant*',
  prescribing:
    'prescri*, pharmacie, armoire, ordonnance*, comptoir, vente libre, pilules, comprimés, médicament*, antidouleur*, tablette, soulagement, médecin, médecins, acétaminophène, ibuprofène, douleur',

  wellused:
    'emploient/emploie/utilisent/utilise/donnent/donne/connaissent/connaît/manient/employée/utilisée/donnée/connue/étudiée … depuis/ans/années/décennies/longtemps/générations/bien, hôpitaux/médecins/chirurgiens/infirmières/anesthésistes/vétérinaires/monde … connaissent/connaît/utilisent/emploient/utilise/emploie/manient/donnent, connaissent/connaît/connaissons bien, longue histoire/expérience/habitude, vieille connaissance/amie, bien connue',
  trusting:
    's y fier, vous y fier, fier à, peut s y, fiez vous, confiance, tranquille, tranquilles, compter sur, rassur*, sans crainte, esprit en paix, aucune surprise, pourquoi douter/hésiter, suffit, dit tout, en dit long',
  moved:
    'dépassé/dépasse/dépassent … question/débat/stade/étape, n en est/sont plus à, question/débat n est plus, ne se demande/demandent plus si?, au delà question/débat/stade, ne se pose plus, derrière question/débat/stade, laissé … question/débat derrière, plus à se demander si?, question n est plus savoir? si?',
  samething:
    'est/sont même/mêmes, même traitement/science/soin/soins/effet/résultat/résultats/chose/thérapie/médicament/séance, deux mots/termes/façons/voies/chemins/noms/méthodes … désignent/désigne/mènent/disent/même/se/pour, ne change/changent rien, aucune différence, interchangeable*, équivalent*, revient/reviennent au même, peu importe, c est pareil, du pareil au, tout aussi bien, ne vous en faites, l un ou autre, résultats/effets/soulagement/bienfaits comparable*/semblable*/identique*/similaire*, mêmes résultats/effets/bienfaits, prend/prennent forme de, consiste/consistent en, se fait/font par, se fait/font seule/simple/unique',
  shot: 'piqûre, piqûres, injection, injections, aiguille, muscle',
  firstnoticed:
    'remarqu*/sent*/not*/mentionn*/rapport*/constat*/perçoi* … premier/première/abord/premièrement/premiers, premier/première/premiers/premières chose/choses/changement/changements/effet/cadeau … remarqu*/sent*/not*/constat*, ce que/qu … remarqu*/sent*/not*/rapport*/constat*',
  drugtrouble:
    'problème/problèmes/trouble/troubles/antécédent/antécédents/passé drogue/drogues/alcool/dépendance/toxicomanie/opioïdes/substances/consommation, usage substances, consomment/consomme/consommé drogue/drogues, ancien/ancienne/anciens toxicomane/toxicomanes/consommateur/consommateurs/alcoolique/alcooliques, en rétablissement, en sevrage',
  perhaps:
    'pourrait, pourraient, semble*, semblent, paraît, incertain*, inconnu*, ignore*, hypothès*, théori*, serait, seraient, aurait, peut être, certaines, certains, possible*, on ne sait, si vous, quelles, laquelle, lequel',
  reasoned:
    'va de soi, tombe sous le sens, il est/semble/paraît logique/naturel/normal que/qu/de, logiquement, par la même logique, en toute logique, il s ensuit, aucune raison que/pour',
  carried:
    'aide/aident/aider/aidera/aiderait, agit/agisse/agissent/agira/agirait, marche/marcherait, fonctionne/fonctionnerait, soulage/soulagent/soulager/soulagerait, même effet/soulagement, mêmes effets/résultats, convienne/convient',
  lessens:
    'espacer/espacez/réduire/réduisez/diminuer/diminuez/couper/coupez/baisser/baissez/ajuster/ajustez/arrêter/arrêtez/cesser/cessez/sauter/sautez',
  byself: 'vous même/mêmes, à votre? propre? rythme/guise, votre rythme/guise, tout seul/seule, par vous même',
  atwill:
    'raisonnable/correct/possible/permis/facile/sage/normal de/d, il est raisonnable/correct/possible/permis/sage, vous pouvez/pourrez/pourriez, libre à vous, simplement',
  depths:
    'atteint/atteignent/touche/touchent/rejoint/rejoignent/va/vont/agit/agissent/remonte/remontent … racine/racines/source/sources/origine, s attaque/attaquent … racine/racines/source/sources/origine',
  ownword:
    'selon/dans/après notre expérience/pratique, notre expérience montre/suggère/enseigne/indique, nous constatons/observons/remarquons/voyons, on le constate/voit/observe/remarque, nous le constatons/voyons/observons, dans ma pratique/expérience, selon/après mon expérience, je vois/constate/remarque/observe, j ai vu/constaté/observé',
  reputedly:
    'améliorerait, amélioreraient, soulagerait, soulageraient, réduirait, réduiraient, atténuerait, atténueraient, calmerait, calmeraient, apaiserait, apaiseraient, diminuerait, diminueraient, redonnerait, redonneraient, dissiperait, dissiperaient, stimulerait, aiderait, aideraient, semble/semblent aussi/également, serait/seraient aussi/également',
  encouraging:
    'premiers/récents/derniers signes/résultats/constats/échos … encourageant*/prometteu*/positi*, premières/récentes données/observations … encourageant*/prometteu*/positi*, est/sont très? encourageant*/prometteu*',
  selfdrive:
    'manier/utiliser/opérer … scie/machine/machinerie/outils/tronçonneuse, monter … échelle, reprendre/reprennent/reprend/reprenez/reprendrez volant/route, conduisent/conduisez/conduire eux/elles/vous même/mêmes, rentrent/rentrer/rentrez/rentrerez/repartent/repartir/repartez au? volant/voiture, retour au volant',
  shortly:
    'soir même, jour même, même soir/jour, après midi même, après … repos/pause/sieste/café/collation, après/en # minutes/heure/heures, après/en heure/demi, après quelques minutes/heures, courte/brève/petite pause/sieste/période, peu après, au bout heure/minutes/quelques, plupart',
  needless:
    'plus besoin de/d? votre/vos/leurs? prégabaline/gabapentine/duloxétine/amitriptyline/tramadol/antidépresseur*/opioïde*/antidouleur*/pilules/comprimés/capsules/médicament*, prégabaline/gabapentine/duloxétine/amitriptyline/tramadol/antidépresseur*/opioïde*/antidouleur*/pilules/comprimés/capsules/médicament* … deviendra/deviendront/devient/deviennent inutile*/superflu*, laissent/laisse/mettent/met … opioïdes/pilules/comprimés/médicaments/calmants de côté, rangé/rangent/rangeaient/ranger leurs/ses/vos … tiroir',
  substance: 'glutamate, taux sérotonine/cytokines/dopamine/cortisol, taux élevé*/bas/anormal*/abaissé*, dosage',
  clinches:
    'ne pourra/peut/pourront plus se cacher, n aura plus où se cacher, confirme/confirment/confirmer, prouve/prouvent/prouver, diagnostiquer/diagnostique, pose/posent/poser/scelle … diagnostic, montre/montrent/dit/indique/signifie … vous avez, maladie/fibromyalgie/diagnostic confirmé*/prouvé*/établi*, voilà … confirmé*/prouvé*',
  advertises:
    'annoncer/annonce/annoncent/promouvoir/vanter/afficher/publiciser … kétamine/opioïdes/tramadol, publicité … kétamine/opioïdes/tramadol, kétamine/tramadol … annoncée/annoncé/publicité/vantée',
  lawful: 'peut, peuvent, permis*, permet*, autoris*, légal*, libre*, droit, grand public, au public, pourvu que, à condition, tant que',
  uncontrolled:
    'n est pas/plus substance/drogue/médicament? contrôlée/contrôlé/désignée/réglementée/réglementé/surveillée, n est pas/plus stupéfiant*/narcotique*, ne figure pas parmi substances/drogues contrôlées/désignées, échappe … loi drogues',
  ruledOut:
    'fibromyalgie/diagnostic … est/sera … écarté*/exclu*/impossible, exclut/exclure/écarte/écarter … fibromyalgie/diagnostic, aucune autre maladie/affection ne peut/doit',
  whoever:
    'quel/quels/quelle/quelles que soit/soient … âge/santé/état/maladie/maladies/condition/problème/problèmes/forme/poids/passé, peu importe … âge/santé/état/maladie/maladies/condition/problème/problèmes/forme/passé',
  anybodyAll:
    'tout monde, toutes/tous personnes/patients/patientes/adultes/femmes/gens/ceux/celles, chacun, chacune, quiconque, chaque personne/patient/patiente/adulte/femme, à tous, à toutes, pour tous, pour toutes, n importe qui',
  noneMay:
    'personne/nul ne/n devrait/doit/peut jamais? prendre/recevoir/essayer/suivre/utiliser, aucune/aucun personne/patient/patiente/adulte/femme ne/n devrait/doit/peut jamais? prendre/recevoir/essayer/suivre/utiliser',
  thatIsWhy:
    'c est pour cela, c est pour ça, c est pourquoi, c est ce qui, c est ainsi, c est comme cela/ça, voilà pourquoi/comment, d où … soulagement/effet/mieux',
  weekdays: 'lundi au vendredi',
  shutDay:
    'fermé/fermée/ferme/fermons … tous les lundis/mardis/mercredis/jeudis/vendredis, fermé/fermée/ferme/fermons … chaque lundi/mardi/mercredi/jeudi/vendredi',
  harmlessSo:
    'donc elle/il/ils/elles? ne/n comporte/comportent/présente/présentent/a/ont aucun/pas risque/danger, donc sans risque/danger, donc aucun risque/danger, donc/alors/ainsi il/elle/ils/elles/cela/ça? ne/n peut/peuvent/saurait/risque/risquent pas? … nuire/interagir/interférer/mal/conflit/réagir, ne/n peut/peuvent/risque/risquent donc pas? … nuire/interagir/interférer/mal/conflit/réagir',
  justThat: 'rien de plus, sans plus, faut/devez … prévoir/attendre/craindre qu léger/petit/peu/vertige/étourdissement',
  comforting: 'esprit tranquille, tête tranquille, rassurant/rassurante/rassurants/rassurantes/encourageant/encourageante, bonne nouvelle',
  missingPiece: 'pièce manquante, chaînon manquant, ingrédient manquant, n a/ont pas fini de vous, coup de pouce … attendait/attendiez',
  everyOther: 'comprimé sur deux, un/une jour/soir/matin/dose/pilule sur deux',
  quizzed:
    'si deux/trois/quatre/cinq/plusieurs/# articulations/points/muscles font/fait mal, #/dix/douze/quinze/dix neuf/vingt/quelques petites/courtes/simples? questions, petit/court/simple questionnaire/test/jeu',
  worthTry: 'vaut/valent la? peine/coup/essai, mérite/méritent qu on/essai/essayer/place, à essayer',
  mightWell: 'pourrait/pourraient/peut/peuvent fort? bien',
  unwell:
    'maladie/problème/problèmes/insuffisance/troubles/trouble … foie/reins/cœur/poumons/hépatique/rénale/cardiaque, glaucome, épilepsie, convulsions',
  noBar:
    'n empêche/empêchent pas/rien de prendre/recevoir/suivre, ne pose/posent pas/aucun problème/difficulté, n est/sont pas un? obstacle/contre à/au',
  trialStop: 'passez vous en … et voyez, arrêtez/sautez la/le/les … et voyez',
  limited:
    'sans, avec alcool, à maison, chez soi, moins, plus, avant, tant que, sauf, double, d une autre, autrui, à cause, parce, arrêter, cesser, abord, seul, seule, hormis',
  oneDay:
    'janvier, février, mars, avril, juin, juillet, août, septembre, octobre, novembre, décembre, férié, fériés, noël, fête, été, hiver',
  seenBefore: 'après … examen/visite/évaluation/rencontre, médecin, examen',
  toldSo: 'se reprochent, se fait dire, dit souvent, n est pas ce qui, ce n est pas',
  vaccine: 'contre nausée/nausées/vomissements, antinauséeu*, vaccin, vaccins, grippe',
  active: 'exercice, marche, tai chi, yoga, tcc, physiothérapie, bain, bains, étirements, massage, piscine',
  otherPeople: 'd autres, des gens, certaines, certains',
  mayDrive:
    'vous pouvez conduire, pouvez prendre/reprendre volant/auto/voiture, pouvez rentrer en auto/voiture/vélo, pouvez rentrer au volant',
  noTrouble:
    'ne dérange/dérangera/dérangeront/gêne/gênera/gêneront/nuira/nuiront pas, ne pose/posent pas/aucun problème/souci/difficulté, aucun problème avec, se prend/prennent bien avec/ensemble, font bon ménage',
  otherIllness:
    'endométriose, intestin irritable, migraine*, côlon irritable, asthme, fatigue chronique, arthrose, eczéma, ménopause, maux de tête, covid, arthrite, lupus, polyarthrite, autre maladie/affection, thyroïde, diabète',
  notRuledOut:
    'n exclut/écarte/empêche pas, peut avoir les deux, deux à la fois, prises de sang, autres causes, chercher, n exclut/écarte/empêche pas … fibromyalgie/diagnostic',
  neverHappens:
    'question … ne se pose pas/jamais/plus, ne peut/peuvent pas/jamais? arriver/survenir/se/apparaître, n arrive/arrivent/survient/surviennent jamais/pas, jamais lorsque/quand/sous, mais jamais lorsque/quand/sous/en/chez, inconnu*/impossible* à/avec/en/sous/chez, toujours avant que?, se? dissipent/disparaissent/partent toujours, toujours disparu*/passé*/dissipé* avant',
  keepStill:
    'bouger/bougez/remuer moins possible, rester/restez/demeurer au? lit/couché/allongé/immobile, éviter/évitez … bouger/exercice/effort/efforts/mouvement/activité, plus sage/prudent/sûr … repos/reposer/attendre/immobile/bouger',
  hurting: 'douleur*, mal, courbature*, poussée*, fibromyalgie',
  undaunted:
    'ne devrait/devraient/doit/doivent vous? pas/nullement/jamais? vous? empêcher/arrêter/priver/décourager/freiner/retenir, ni … ni … ne devrait/devraient/doit/doivent vous? empêcher/arrêter/freiner/priver/retenir, n empêche/empêchent en rien, n est/sont pas/nullement obstacle/frein/empêchement/problème/raison',
  answers:
    'règle/règlent/tranche/tranchent/tranché/réglé question/débat, telle est origine/cause/source/racine, voilà origine/cause/source/racine, là origine/cause/source/racine, sait/savons/connaît/connaissons … ce qui cause/provoque/se/explique, règle/règlent/tranche/tranchent/clôt/clos/répond … question/débat … cause/causes/origine/pourquoi, cause/origine … est/a enfin? été? trouvée/connue/découverte/identifiée/établie, on sait enfin/maintenant/désormais ce/pourquoi/qu',
  inherits:
    'si votre/vos/leur mère/père/parents/parent/sœur … vous … serez/aurez/êtes/ferez/hériterez, se transmet/transmettent toujours/forcément/à',
  yesNo: 'fibromyalgie ou non/pas, oui ou non, si c est fibromyalgie',
  canWait:
    'peut/pouvez/peuvent attendre, attendez/attendre votre/le/la? prochain/prochaine, rien ne presse, parlez en à? prochain/prochaine',
  doesGood:
    'fait/font aussi? grand/beaucoup de? bien, fait/font/faire aussi? du bien à/aux, bon/bonne/bons/bonnes pour/contre, aide*/soulage*/apaise* contre/en/aussi, soulage*/aide*/apaise* la/les/aussi, efficace/efficaces contre',
  shortWait: 'attend*/patient*/repos* … heure/heures/minutes, une heure ou deux, une demi heure',
  carryOn:
    'continuer/continuez/poursuivre/poursuivez à/de/la/le/votre, continuer/continuez … prendre, garder/gardez votre/le/la, comme avant, comme d habitude',
  allOfThem:
    'toutes les personnes/patientes/femmes atteintes/qui/ayant, tous les gens/patients/adultes atteints/qui/ayant, chaque personne atteinte/qui/ayant, tout le monde atteint',
  serene:
    'tout de même, quand même, malgré tout, en y allant doucement, sereinement, en toute sérénité/quiétude/tranquillité, tranquillement, sans crainte/inquiétude/souci',
  unmatched:
    'c est fibromyalgie qu on? diagnostique/voit/rencontre/trouve le? plus, fibromyalgie … diagnostique/diagnostiquée/vue/rencontrée le? plus souvent, de tous les? troubles/problèmes/maladies … … … diagnostique/diagnostiqué/diagnostiquée le? plus, aucun/aucune trouble/maladie/affection/diagnostic … … diagnostiqué/diagnostiquée/vu/vue/posé/posée … plus souvent, aucun/aucune/nul/nulle … … posé/posée/vu/vue/rencontré/rencontrée plus souvent, aucune/aucun autre? maladie/affection/trouble/diagnostic … aussi souvent/courante/courant/fréquente/fréquent/répandue, n est posé/vu/rencontré plus souvent, aucun/aucune/nul/nulle/rien … n est plus souvent? diagnostiqué*/fréquent*/répandu*/courant* que fibromyalgie, aucun/aucune/nul/nulle/rien … plus souvent? diagnostiqué*/fréquent*/répandu*/courant* que fibromyalgie, aucun/aucune/nul/nulle autre? … n est aussi souvent? diagnostiqué*/fréquent*/répandu*/courant* que fibromyalgie, fibromyalgie est celle qu/que on? diagnostique/voit/rencontre/trouve le? plus, fibromyalgie est celle … plus diagnostiquée/fréquente/répandue/courante, aucun/aucune/nul/nulle … n est diagnostiqué*/fréquent*/répandu* plus souvent? que fibromyalgie, aucun/aucune/nul/nulle autre … … ne/n … autant/aussi, première en fréquence parmi, première parmi … fréquen*',
  prescribedReceptor:
    'récepteurs opioïdes à/forts/contre, récepteurs … prescrit/prescrits/prescrivent/prescrire/prenez/prendre/avalez, récepteurs opioïdes ne se? prescri*, récepteurs opioïdes se? prescri*, récepteurs opioïdes … … prescrits/prescrit, prenaient/prennent/prend/prenait récepteurs? opioïdes',
  ofTrauma: 'tspt, sspt, stress post traumatique, trauma*, abus, choc*, enfance, blessure*',
  pressesPoints:
    'test de pression, pression sur … points, appuyez/pressez/appuyer/presser/palpez … points/endroits, dix huit/onze/# points … douloureux/sensibles',
  surelyPaid:
    'assureurs/assureur/régimes/assurances/assurance acceptent/accepte/remboursent/rembourse/paient/paie/approuvent/approuve tous/toutes/tout/toute/chaque/sans, refusent/refuse jamais',
  putToTest:
    'mis/mise/mises à épreuve, mêmes/même résultats/résultat/effet/effets, testée/testé/étudiée/étudié/éprouvée/évaluée dans … essais/études/essai/étude',
  universal:
    'quiconque a/souffre/vit, toute personne dont, convient/conviennent à toute/tout/toutes/tous/quiconque, convien* à tous/tout/toutes/chacun, tout monde peut, chacun peut, s adress* à tous/tout/toutes, est/sont pour tous/tout, personne n est trop, sans exception, sans aucune exception, aucune maladie/condition/affection … exclut/exclue/empêche',
  coversAll:
    'ramq/assurances/assurance/assureurs/assureur/régimes/régime/mutuelle paie/paient/rembourse/remboursent/couvre/couvrent, rien à débourser/payer, coût ne … pas arrêter/freiner/retenir',
  skipsDose:
    'laisser/laissez … de? côté, sans en? parler à, un jour sur deux, aux deux jours, ne prenez pas vos/votre pilules/pilule/comprimés/médicaments/médicament, sautez une/un/votre/vos/dose/jour, quart à fois, moitié … comprimé/capsule/dose/pilule, prenez moitié, coupez comprimé*/pilule*, cessez la tout/dès/immédiatement/aujourd, arrêtez la tout/dès/immédiatement/aujourd',
  toldTo:
    'prescri*, pharmaci*, médecin*, infirmi*, clinicien*, anesthés*, demandez, appelez, jamais, risque*, danger*, essai*, étude*, revue*',
  thanking: 'grâce à … mes/ma/mon/je/j/moi',
  unreviewed:
    'pas lieu de? d? en? parler/changer/arrêter, se prend comme avant, nul/aucun/pas/inutile besoin? de? revoir/changer/arrêter/parler/mentionner/cesser',
  napping: 'sieste règle/arrange/suffit/fait/remet, bonne sieste',
  wayBack: 'voie/chemin/clé/route vers un? sommeil/vie/nuits/calme, chemin/voie/clé du? sommeil/repos, chemin/voie/clé des nuits',
  forPain: 'reconnu* contre/pour, homologu*/approuv*/autoris* contre/pour douleur/douleurs/dépression/fibromyalgie/fibro/traiter',
  suitsNone:
    'aucun/aucune/rien … convien* à, aucun/aucune … qui convien* à, aucun/aucune … ne convien* à, ne veut pas dire, ne signifie pas',
  partly:
    'certains/certaines/plusieurs régimes/programmes/assureurs/assurances, certains/certaines/plusieurs … régimes/programmes/assureurs/assurances, une? partie, demandez, vérifiez, informez vous, selon régime',
  howItDoes: 'comment … redonne/soulage/apaise/chasse/calme/remonte/aide votre/vos/vous',
  countedTips:
    '#/deux/trois/quatre/cinq/six/sept/huit/dix aliments/trucs/gestes/plantes/exercices/tisanes/astuces/habitudes qui apaisent/soulagent/calment/chassent/combattent, #/deux/trois/quatre/cinq/six/sept/huit/dix aliments/trucs/gestes/plantes/exercices pour apaiser/soulager/calmer/chasser, recette en # jours, recette en trois/cinq/sept/dix jours',
  wonders: 'faire/fait/font/fera merveilles, fait/faire/font des? merveilles/miracles',
  painlessLife: 'vous … sans douleur/mal d ici, vous remettr* sur pied',
  cannotHurt: 'ne peut/peuvent donc? pas? vous? nuire, ne peut donc pas vous nuire, ne peut pas vous nuire, ne saurait vous? nuire',
  mainstay:
    'bien/solidement/désormais implanté/implantée/implantés/installé/installée/ancré/ancrée, désormais bien, pilier, pierre angulaire, bien établi*, solidement établi*, établie depuis, éprouvé*, traitement/approche/thérapie établi*/reconnu*/standard, fait partie … courant*/habituel*, thérapeutique éprouvée, moyens/options/soins/traitements reconnus, pratique/voie établie, place acquise, fait sa place, soin/soins/traitement/voie/option établie/établi/établis, gardent/garde/conservent/conserve toute? leur/sa place, fait/font partie soins/traitements reconnus/courants, parmi soins/traitements de? base/référence, soins de base',
  onlyBegun:
    'encore/toute/tout toute? nouvelle/nouveau/récente/récent, reste/restent à étudier/explorer/prouver, piste encore, commence/commencent/commencé à? peine/seulement? à? tester/étudier/explorer, à peine commencé, vient/viennent de commencer, émergent*, naissant*, balbutie*, encore peu étudié*, premières études, expérimental*, aux débuts, voie émergente, idée jeune/nouvelle, encore à? étude, stade de la? recherche',
  dealtWith:
    'n ont/a presque/pratiquement plus mal, à peine mal encore, pratiquement/quasi/presque libre/libres/libérée/libérées/débarrassée/débarrassées/guérie/guéries/guéri/guéris/sans, est/sont réglé*/vaincu*/résolu*/maîtrisé*, n est/sont plus un? problème, est/sont chose passé*, derrière vous',
  freeToGo: 'êtes libre/libres de, libre/libres de partir/repartir, pouvez repartir/partir/rentrer, vous voilà reparti*',
  threeApproved: 'trois/# médicaments/traitements … autorisés/approuvés/homologués/indiqués/officiels',
  vetted:
    'préparée/préparé/rédigée/rédigé/écrite/écrit/montée par nos? experts/spécialistes, vérifiée/vérifié/mise/mis/revue/revu … régulièrement/constamment, sous œil/yeux, chaque ligne/mot/phrase/chiffre/page … vérifié*/relu*/revu*/validé*/approuvé*/signé*, vérifié*/relu*/revu*/validé*/approuvé*/signé* chaque ligne/mot/phrase/chiffre/page, vérifié*/relu*/revu*/validé*/signé* par médecin/médecins/spécialiste/spécialistes/expert/experts/notre/nos, article/page/texte/contenu/guide … été? révisé*/vérifié*/validé*/relu* médicalement, contenu médicalement révisé/vérifié/validé, article/page/texte/contenu/guide … fait objet révision/validation médicale, vérifié*/relu*/validé*/révisé* par notre/nos collège/comité/médecins/pharmaciens/spécialistes',
  reminds:
    'selon/d après mayo/cdc/nccih/santé/société/association/institut/clinique/centre, rappelle/rappellent, souligne/soulignent, affirme/affirment, dit/disent que?, précise/précisent, indique/indiquent, conseille/conseillent, recommande/recommandent',
  ownMorphine:
    'endorphine*, propre/propres morphine/antidouleur/antidouleurs/opioïdes, morphine/antidouleur/antidouleurs/opioïdes naturelle/naturels/naturel, hormone*/molécule* bonheur/bien être',
  explains:
    'c est que, parce que, parce qu, puisque, grâce à/aux/au, c est pourquoi, voilà pourquoi, explique/expliquent, doit/doivent … à, vient/viennent de/des, tient à/aux',
  onlyCaution:
    'signalez nous? seulement/uniquement, reste n a pas d? importance, tous/toutes les? autres peuvent, seule/unique question compte/qui, dans un? seul cas, un? seul cas, seuls/seules deux/trois cas/situations/conditions/raisons, rien que deux cas, dites/dites nous/signalez/mentionnez … seulement/uniquement/simplement si/que, seule/unique précaution/consigne/contre/mise, rien d autre à signaler/surveiller/déclarer/mentionner/éviter, sinon vous pouvez, seuls/seules personnes/gens à/devraient/doivent/exclure',
  bookIn: 'prenez/réservez/demandez/fixez un? rendez vous/consultation/visite/évaluation, venez nous? voir/rencontrer',
  nothingElse:
    'reste n a pas d? importance, reste n a aucune importance, reste importe peu, tous les? autres cas vous pouvez, tous/toutes les? autres peuvent en/la recevoir/prendre',
  sameHarms:
    'deux se valent, méfaits/inconvénients/risques … se valent/pareils/comparables/semblables, pas pire que exercice/marche/aspirine',
  treatedOnes:
    'personnes/gens/patients/patientes traitées/traités/suivies/suivis/soignées/soignés, personnes/gens/patients/patientes qui … reçoivent/reçu/suivent/essaient',
  regainsClear:
    'retrouv*/regagn*/récupèr* … énergie/mémoire/clarté/concentration/entrain/vivacité, pensée/tête/esprit plus claire/clair/vive/vif, concentration/mémoire revient/revenue',
  isEnough:
    'suffit/suffisent, fait/font affaire, fera/feront affaire, bon/meilleur/premier choix/réflexe/pas, commencez par/avec, bon allié',
  tabletRemedy: 'ibuprofène, acétaminophène, naproxène, aspirine, anti inflammatoire/inflammatoires, advil, tylenol',
  similarWorth:
    'de valeur/d intérêt semblable/égale/équivalente/comparable, valent/vaut autant, se valent, tout aussi bons/bonnes/valables/efficaces, à égalité, sur même pied',
  mushroom: 'reishi, crinière de lion, champignon*, chaga, cordyceps, curcuma, plantes, tisane*',
  mentionLater: 'à votre prochain/prochaine rendez/visite/rencontre, prochain rendez vous, prochaine fois que, quand on se voit/reverra',
  neither: 'ni … ni, pas encore',
};
