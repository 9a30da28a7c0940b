import type { Look } from './slip.ts';
import { confirmed, isFrench } from './slip.ts';

/** Where a sentence, or a clause that begins with its subject, begins. */
const start = `(?<=^|[.!?;:«] ?|, (?:mais|car|et|donc) |(?:que|parce que|lorsque|quand|si) )`;
const end = String.raw`(?![\p{L}'-])`;

const singular =
  'est|était|sera|serait|a|avait|aura|peut|pouvait|pourrait|doit|devrait|fait|va|veut|dit|sait|vit|vient|revient|devient|tient|prend|met|permet|réduit|reste|semble|cause|aide|dure|touche|diminue|augmente|varie|soulage|existe|montre|change|arrive';
const plural =
  'sont|étaient|seront|seraient|ont|avaient|auront|peuvent|pouvaient|pourraient|doivent|devraient|font|vont|veulent|disent|savent|vivent|viennent|reviennent|deviennent|tiennent|prennent|mettent|permettent|réduisent|restent|semblent|causent|aident|durent|touchent|diminuent|augmentent|varient|soulagent';

/** Words in the singular that stand for many, and may have a verb in the plural. */
const many =
  /^(?:plupart|majorité|minorité|moitié|tiers|quart|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|nombre|série|foule|partie|reste|ensemble|total|pourcentage|groupe|fait|seul|une?|personne|deuxième)$/u;

const isPluralNoun = (word: string): boolean => /[sx]$/u.test(word) && isFrench(word.replace(/[sx]$/u, ''));
/** « Doux » and « heureux » are written alike in the plural. */
const isPluralAdjective = (word: string): boolean => isPluralNoun(word) || (/(?:eux|oux|aux)$/u.test(word) && isFrench(word));

const pluralSubject = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Nn]os|[Vv]os|[Mm]es|[Ll]eurs|[Pp]lusieurs|[Cc]ertaine?s|[Qq]uelques) (\p{Ll}{3,}[sx])(?: (\p{Ll}{3,}[sx]))? (?:ne |n'|en |y |se |s'|vous |nous )?(?:${singular})${end}`,
    'gu',
  ),
  'le pluriel du verbe',
  ([, noun = '', adjective = '']) => isPluralNoun(noun) && (adjective === '' || isPluralAdjective(adjective)),
);

const singularSubject = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]e|[Ll]a|[Cc]e|[Cc]et|[Cc]ette|[Uu]n|[Uu]ne|[Nn]otre|[Vv]otre|[Ss]on|[Ss]a|[Mm]on|[Mm]a|[Cc]haque) (\p{Ll}{3,}(?<![sxz]))(?: (\p{Ll}{4,}(?<![sxz])))? (?:ne |n'|en |y |se |s'|vous |nous )?(?:${plural})${end}`,
    'gu',
  ),
  'le singulier du verbe',
  ([, noun = '', adjective = '']) =>
    !many.test(noun) && isFrench(noun) && isFrench(`${noun}s`) && (adjective === '' || isFrench(`${adjective}s`)),
);

/** Persons and things whose gender is plain. */
const feminine =
  'patientes|personnes|femmes|infirmières|participantes|douleurs|études|séances|perfusions|poussées|nuits|journées|équipes|cliniques|recherches|doses|injections|réactions|thérapies|médecines|questions|réponses|visites|données|plaintes|habitudes|jambes|mains|épaules|clientes|mères|filles';
const state =
  '(?:sont|étaient|seront|ont été|se sentent|se sentaient|se disent|se disaient|se trouvent|se croient|se réveillent|se lèvent|restent|demeurent|deviennent|semblent|paraissent)';
/** The same, of whoever comes and goes: other words may follow. */
const coming = '(?:arrivent|viennent|reviennent|repartent|partent|rentrent|sortent|vivent|finissent|se retrouvent|se couchent)';

const feminineAdjective = confirmed(
  new RegExp(
    String.raw`(?:(?<![\p{L}-])[Ee]lles|(?<![\p{L}'-])(?<!(?:\p{Ll}ant|(?<!\p{L})et) (?:\d[\d ]*|les |des |plusieurs )?)(?<!\p{Ll}{3}s (?=cliniques))(?:${feminine})(?: \p{Ll}+es)?(?: (?:de|avec) (?:la )?\p{Ll}+)?(?: que nous \p{Ll}+ons| que vous \p{Ll}+ez| qu'on \p{Ll}+| qui (?!(?:\p{Ll}+ ){0,3}?(?:les|des|leurs|nos|vos|ces|que|ils|dont) )(?:\p{Ll}+ ){1,3}?\p{Ll}+)?) (?:qui )?(?:ne |n')?(?:${state}|${coming}(?= (?:\p{Ll}+ )?\p{Ll}+és(?!\p{L}))) (?:pas |plus |très |souvent |parfois |plus |bien |si |trop |aussi |encore |toujours )*(\p{Ll}{2,}(?:és|is|us|ts|rs|ls|fs|eux))${end}`,
    'gu',
  ),
  'le féminin pluriel',
  ([, word = '']) => !invariable.test(word) && (isFrench(`${word.slice(0, -1)}es`) || isFrench(`${word.slice(0, -1)}ses`)),
);
const invariable = /^(?:alors|toujours|dehors|hors|ailleurs|vers|mais|depuis|plus|puis|parfois|suivis|leurs|d'ailleurs|plusieurs)$/u;

/** « Les personnes épuisés par la douleur ». */
const feminineParticiple = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Ll]es|[Dd]es|[Cc]es|[Nn]os|[Vv]os|[Ll]eurs|[Ss]es|[Pp]lusieurs|[Cc]ertaines|[Tt]outes) (?:${feminine}) (?:les plus )?(\p{Ll}{2,}és|atteints|suivis|inscrits)${end}`,
    'gu',
  ),
  'le féminin pluriel',
  ([, word = '']) => isFrench(`${word.slice(0, -1)}es`),
  ([words = '']) => `${words.slice(0, -1)}es`,
);

const feminineSingular = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ee]lle|(?:[Ll]a|[Uu]ne|[Cc]ette|[Ss]a|[Mm]a) \p{Ll}{3,}) (?:n')?(?:est|était|sera|a été|avait été|reste|restait|devient|semble|se sent) (?:pas |plus |très |souvent |parfois |bien |si |trop |aussi |encore |toujours |\p{Ll}+ment )*(\p{Ll}{2,}(?:é|[^aou]i|u))${end}`,
    'gu',
  ),
  'le féminin',
  ([, word = '']) => !/^(?:aussi|ainsi|ici|parmi|peu|celui|lu|du|au|vu|beaucoup)$/u.test(word) && isFrench(word) && isFrench(`${word}e`),
);

const masculineSingular = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ii]l|(?:[Ll]e|[Uu]n|[Cc]e|[Cc]et) \p{Ll}{3,}) (?:n')?(?:est|était|sera|a été|avait été) (?:pas |plus |très |souvent |parfois |bien |\p{Ll}+ment )*(\p{Ll}{3,}(?:ée|ie|ue))${end}`,
    'gu',
  ),
  'le masculin',
  ([, word = '']) => isFrench(word.slice(0, -1)) && !/^(?:partie|sortie|vue|journée|arrivée|pluie|vie|rue|envie)$/u.test(word),
);

const notVerbs =
  /^(?:entre|comme|contre|outre|même|quatre|presque|encore|chaque|autre|notre|votre|puisque|lorsque|quelque|limite|type|mère|phare|cible|pilote|surprise|faute|grâce|derrière|malgré)$/u;

/** « Les symptômes varie », « les personnes atteintes de fibromyalgie dorme ». */
const verbWithoutNt = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]es|[Dd]es|[Cc]es|[Nn]os|[Vv]os|[Pp]lusieurs|[Cc]ertaine?s) (\p{Ll}{3,}[sx])(?: (?:atteinte?s de|qui ont|ayant) (?:la |une |un |le )?\p{Ll}{4,})? (?:ne |se |s'|vous )?(\p{Ll}{4,}e)${end}`,
    'gu',
  ),
  'le pluriel',
  ([whole = '', noun = '', verb = '']) =>
    isPluralNoun(noun) &&
    !notVerbs.test(verb) &&
    !(/ (?:qui ont|ayant) /u.test(whole) && describing.test(verb)) &&
    isFrench(verb) &&
    isFrench(`${verb}nt`),
);
/** « Les personnes qui ont une douleur chronique » : adjectives that are verbs as well. */
const describing =
  /^(?:active|grave|chronique|calme|complète|inquiète|double|triple|trouble|vide|ferme|libre|stable|intense|secrète|muette|sale)$/u;

/** « La clinique offrent ». */
const verbWithNt = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]e|[Ll]a|[Cc]e|[Cc]et|[Cc]ette|[Nn]otre|[Vv]otre|[Cc]haque) (\p{Ll}{3,}(?<![sxz])) (?:ne |se |s'|vous )?(\p{Ll}{2,}ent)${end}`,
    'gu',
  ),
  'le singulier du verbe',
  ([, noun = '', verb = '']) =>
    !many.test(noun) &&
    isFrench(`${noun}s`) &&
    !/^(?:content|couvent|souvent)$|(?:ment|ient)$/u.test(verb) &&
    isFrench(verb) &&
    isFrench(verb.slice(0, -2)),
);

const masculineNouns =
  'symptôme|traitement|médicament|problème|programme|système|sommeil|effet|essai|risque|résultat|trouble|syndrome|muscle|nerf|stress|exercice|régime|suivi|rendez-vous|formulaire|soulagement|bienfait|groupe|placebo';
const feminineNouns =
  'douleur|fatigue|clinique|séance|perfusion|maladie|personne|dose|thérapie|fibromyalgie|dépression|nuit|poussée|substance|infirmière|kétamine|pharmacie|ordonnance|sensibilisation|nausée';

const gender = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:(?:[Uu]ne|[Cc]ette|[Mm]a|[Ss]a) (?:${masculineNouns})|(?:[Uu]n|[Cc]e|[Dd]u|[Aa]u) (?:${feminineNouns}))${end}`,
    'gu',
  ),
  'l’autre genre',
  () => true,
);

/** « La liste de vos médicaments nous aident » : le verbe s’accorde avec le premier nom. */
const headNoun = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]e|[Ll]a|[Ll]'|[Cc]e|[Cc]et|[Cc]ette|[Uu]n|[Uu]ne|[Nn]otre|[Vv]otre|[Cc]haque) ?(\p{Ll}{3,}(?<![sxz])) (?:de|des|d'|aux|pour) ?(?:vos |nos |ces |les |ses |leurs |tous vos |tous les )?(\p{Ll}{3,}[sx]) (?:ne |n'|se |s'|vous |nous |y )?(?:${plural}|(\p{Ll}{2,}ent))${end}`,
    'gu',
  ),
  'le singulier du verbe',
  ([whole = '', noun = '', after = '', verb]) =>
    !many.test(noun) &&
    !/ (?:que|qui|où|dont|et|ou) /u.test(whole) &&
    isFrench(`${noun}s`) &&
    isPluralNoun(after) &&
    (!verb || (!/^(?:content|couvent|souvent)$|(?:ment|ient)$/u.test(verb) && isFrench(verb) && isFrench(verb.slice(0, -2)))),
);

/** « Les exercices du programme est doux », « les personnes atteintes de fibromyalgie doit » : le verbe s’accorde avec le premier nom. */
const pluralHead = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Nn]os|[Vv]os|[Ll]eurs|[Pp]lusieurs|[Cc]ertaine?s) (\p{Ll}{3,}[sx])(?: \p{Ll}{3,}s)? (?:de la |de l'|du |de |d'|par (?:la |le |l'|une? )|avec (?:la |le |l'|une? )|dans (?:la |le |l'|ce |cette ))(\p{Ll}{3,}(?<![sx])) (?:ne |n'|se |s'|vous |nous |y )?(?:${singular})${end}`,
    'gu',
  ),
  'le pluriel du verbe',
  ([whole = '', noun = '', after = '']) =>
    isPluralNoun(noun) &&
    !/^(?:fois|jours|moments|types|sortes)$/u.test(noun) &&
    !/ (?:que|qui|où|dont|et|ou) /u.test(whole) &&
    isFrench(after),
);

/** « Les personnes atteinte » : un participe au singulier après un nom au pluriel. */
const pluralParticiple = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Nn]os|[Vv]os|[Ll]eurs|[Pp]lusieurs|[Cc]ertaine?s|[Qq]uelques) (\p{Ll}{3,}[sx]) (atteinte?|touchée?|suivie|traitée?|soignée?|diagnostiquée?|inscrite?|concernée?|étudiée?|recommandée?|prescrite?|offerte?|généralisée?|fatiguée?|intéressée?|comparée?|proposée?|offerte?|donnée?|adaptée?|prévue?|décrite?|utilisée?|employée?|publiée?|citée?|observée?|notée?|suggérée?|choisie?|inscrite?|reçue?|vécue?|nommée?|menée?|obtenue?|présentée?|indiquée?|requise?|blessée?|épuisée?|aidée?|vue?|mentionnée?|signalée?|payée?|gérée?|dirigée?|supervisée?|encadrée?)${end}`,
    'gu',
  ),
  'le participe au pluriel',
  ([, noun = '']) => isPluralNoun(noun),
  ([words = '']) => `${words}s`,
);

/** « Les questions posé à l’accueil ». */
const bareParticiple = confirmed(
  /(?<![\p{L}'-])(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Nn]os|[Vv]os|[Ll]eurs|[Pp]lusieurs|[Cc]ertaine?s|[Qq]uelques) (\p{Ll}{3,}[sx]) (\p{Ll}{2,}(?<!it)é)(?= (?:à|au|aux|par|avec|dans|pour|lors|en|sur|pendant|durant|chez|avant|après|ici|plus)(?!\p{L}))/gu,
  'le participe au pluriel',
  ([, noun = '', word = '']) => isPluralNoun(noun) && !notParticiples.test(word) && isFrench(word) && isFrench(`${word}es`),
);
const notParticiples = /^(?:santé|côté|moitié|été|clé|café|degré|blé|gré|pré|malgré)$/u;

/** « L’infirmière et le médecin examine votre dossier ». */
const twoSubjects = confirmed(
  new RegExp(
    String.raw`${start}(?:[Ll]e |[Ll]a |[Ll]'|[Nn]otre |[Vv]otre |[Uu]ne? )(\p{Ll}{3,}(?<![sxz])) et (?:le |la |l'|notre |votre |une? )(\p{Ll}{3,}(?<![sxz])) (?:ne |se |s'|vous |nous )?(?:est|a|fait|peut|doit|va|veut|(\p{Ll}{3,}e))(?= (?:votre|vos|le|la|les|l'|un|une|des|du|avec|ensemble|à|au|chaque|toujours|pas|souvent|en|dans|sur|pour|\p{Ll}+(?:er|ir|re))(?!\p{L}))`,
    'gu',
  ),
  'le pluriel du verbe',
  ([whole = '', first = '', second = '', verb]) =>
    !/ (?:que|qui|où|dont|entre|de) /u.test(whole) &&
    isFrench(`${first}s`) &&
    isFrench(`${second}s`) &&
    (!verb || (!notVerbs.test(verb) && isFrench(`${verb}nt`))),
);

/** « Les exercices que l’équipe vous a montré » : le participe s’accorde avec ce qui le précède. */
const participle = confirmed(
  /(?<![\p{L}'-])(?:[Ll]es|[Cc]es|[Dd]es|[Vv]os|[Nn]os|[Ll]eurs) (\p{Ll}{3,}[sx]) qu(?:e |')(?:[\p{L}']+ ){1,4}?(?:a|ai|as|ont|avez|avons|avait|avaient|aura|aurez) (?:déjà |bien |toujours |souvent )?(\p{Ll}{2,}(?:é|i|u)|(?:décr|écr|prescr|inscr|d)it|(?:off|ouv|découv)ert|(?:cond|trad|prod|réd)uit|fait)(?= (?!de |d'|à (?!(?:la|l'|chaque|votre|vos|notre|nos|ce|cette|cet|leur|leurs|domicile|propos|part)(?!\p{L}))|faire |\p{Ll}+(?:er|ir|re) )|[.,;:!?]|$)/gu,
  'le participe au pluriel',
  ([, noun = '', word = '']) =>
    isPluralNoun(noun) &&
    !/^(?:pu|dû|du|voulu|cru|fallu|su|eu|laissé|coûté|valu|vécu|duré|ri|parlé|dormi|aussi|suffi|plu)$/u.test(word) &&
    isFrench(word) &&
    isFrench(`${word}s`),
);

/** Agreement of a verb or an adjective with the subject beside it. */
export const frenchAgreement: readonly Look[] = [
  pluralSubject,
  singularSubject,
  feminineAdjective,
  feminineParticiple,
  feminineSingular,
  masculineSingular,
  verbWithoutNt,
  verbWithNt,
  gender,
  participle,
  headNoun,
  pluralHead,
  pluralParticiple,
  bareParticiple,
  twoSubjects,
];
