import { found } from '../../../../content/problem.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { plainOf } from '../../../prose/flat.ts';
import { matchesOf } from '../../../prose/matches.ts';
import { rememberingSilence } from '../../../prose/remember-silence.ts';
import { rewriting } from '../../../prose/rewrite.ts';
import type { FileRule } from '../../../rule.ts';
import { areDictionariesLoaded, loadDictionaries } from '../../../spelling/dictionaries.ts';
import { isList } from '../../is-list.ts';
import { englishAgreement } from './english-agreement.ts';
import { frenchAgreement } from './french-agreement.ts';
import { frenchVerbs } from './french-verbs.ts';
import type { Look, Slip } from './slip.ts';
import { isEnglish, isFrench, listed } from './slip.ts';

/** Slips that no dictionary sees: a word typed twice, a plural without its s, an infinitive for a participle. */
export const grammar: FileRule = {
  name: 'grammar',
  family: 'language',
  scope: 'file',
  restsOn: [],
  prepare: loadDictionaries,
  isReady: areDictionariesLoaded,
  check: ({ path, source, passages }) => {
    if (isList(path)) return [];
    return passages.flatMap((passage) => {
      const plain = plainOf(passage);
      return looks[passage.locale](plain).map(({ from, to, words, better, mended }) => {
        const action = mended === undefined ? undefined : rewriting(passage, source, { from, words: plain.slice(from, to) }, mended);
        return found('grammar.found', passage.place(from, to), { words, better }, action ? { action } : {});
      });
    });
  },
};

const maySay: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(['that', 'had', 'her', 'is', 'so', 'very', 'no', 'bye', 'up', 'tai']),
  'fr-CA': new Set(['nous', 'vous', 'très', 'non', 'peu', 'se', 'bien', 'oui', 'si', 'faire', 'en', 'soit']),
};

function twice(plain: string, locale: Locale): Slip[] {
  return matchesOf(/(?<![\p{L}\p{N}'-])(\p{L}{2,}) +\1(?![\p{L}\p{N}'-])/giu, plain)
    .filter(({ 1: word = '' }) => !maySay[locale].has(word.toLowerCase()))
    .map(({ 0: words, 1: better = '', index }) => ({ from: index, to: index + words.length, words, better, mended: better }));
}

const pluralDeterminers =
  /(?<![\p{L}'-])(?:[Dd]es|[Cc]es|[Ss]es|[Mm]es|[Nn]os|[Vv]os|[Ll]eurs|[Pp]lusieurs|[Qq]uelques|[Cc]ertains|[Cc]ertaines|[Aa]ux|[Dd]ifférents|[Dd]ifférentes|[Dd]eux|[Tt]rois|[Ss]ix|[Hh]uit|[Dd]ix|[Dd]ouze|[Cc]ents) (\p{Ll}{3,})(?![\p{L}'-])/gu;
const numbers = new Set(
  'deux trois quatre cinq sept huit neuf onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille autre plus moins sur pour par avec sans dans ont sont seulement environ ensemble bien mieux encore aussi autres entre même parmi comme'.split(
    ' ',
  ),
);

/** « les » is an article after these words and where a sentence begins; elsewhere it may be a pronoun. */
const article =
  /(?:(?<![\p{L}'-])(?:dans|avec|sur|contre|chez|entre|selon|parmi|vers|sous) les|(?<=^|[.!?:;] )Les) (\p{Ll}{3,})(?<!er|ir|re)(?![\p{L}'-])/gu;

function withoutPlural(plain: string): Slip[] {
  return [...matchesOf(pluralDeterminers, plain), ...matchesOf(article, plain)].flatMap(({ 0: words, 1: noun = '', index }) => {
    if (/[sxz]$/u.test(noun) || numbers.has(noun) || /ez$/u.test(noun)) return [];
    const plural = [`${noun}s`, `${noun}x`].find(isFrench);
    const from = index + words.length - noun.length;
    return plural && isFrench(noun) ? [{ from, to: index + words.length, words, better: plural, mended: plural }] : [];
  });
}

const helpers =
  /(?<![\p{L}'-])(?:a|ont|avez|avons|avait|avaient|est|sont|été|êtes|était|étaient|sera|seront|j'ai|n'a|n'ont|ai) (?:été |pas |bien |souvent |déjà |jamais |plus )*(\p{Ll}{3,}er)(?![\p{L}'-])/gu;

function infinitiveForParticiple(plain: string): Slip[] {
  return matchesOf(helpers, plain).flatMap(({ 0: words, 1: verb = '', index }) => {
    const participle = `${verb.slice(0, -2)}é`;
    const from = index + words.length - verb.length;
    return isFrench(participle) && isFrench(verb) && !nouns.has(verb)
      ? [{ from, to: index + words.length, words, better: participle, mended: participle }]
      : [];
  });
}

/** « Trois étapes une évaluation, un plan et un suivi » : rien n’annonce la liste. */
const listAhead =
  /(?<![\p{L}'-])(?:deux|trois|quatre|cinq|six|plusieurs) (?!fois |jours |semaines |mois |ans |heures |minutes |nuits )(\p{Ll}{3,}s) (?=une? \p{Ll}+[^.;:!?]{0,40}, (?:une?|des|la|le|les) )/gu;

function withoutColon(plain: string): Slip[] {
  return matchesOf(listAhead, plain).map(({ 0: words, index }) => {
    const typed = words.trimEnd();
    const better = `${typed}${'\u00a0'}:`;
    return { from: index, to: index + typed.length, words: typed, better, mended: better };
  });
}

const nouns = new Set([
  'cher',
  'fier',
  'léger',
  'premier',
  'dernier',
  'entier',
  'régulier',
  'particulier',
  'singulier',
  'familier',
  'passager',
  'étranger',
  'danger',
  'souper',
  'dîner',
  'déjeuner',
  'goûter',
  'papier',
]);

const french = listed([
  [
    '(?:que|lorsque|puisque|quoique) (?:une?|elles?|ils?|on|aux?|eux|après|avant|avec|aucune?|à|en)',
    'qu’, lorsqu’, puisqu’',
    (words) => words.replace(/e /u, '’'),
  ],
  ["(?<!')ca(?= \\p{L})", 'ça', 'swap'],
  ['(?<=\\p{L} )à (?:été|eu|pu|dû|montré|reçu|donné|trouvé|permis|aidé)', 'a (verbe avoir)', (words) => words.replace(/^à/, 'a')],
  [
    '(?:a|ont|avez|ai|avait|avaient) (?:prit|mit|comprit|permit|promit|reçut|fut|apprit)',
    'pris, mis, compris, permis, promis, reçu, été, appris',
  ],
  ['(?:sont|étaient|seront|ont été) (?:\\p{L}+ment )?\\p{Ll}{3,}(?:é|ée)', 'le participe au pluriel'],
  [
    '(?<![\\d,.] ?)(?:[2-9]|[1-9]\\d+) (?:semaine|jour|heure|minute|personne|patient|patiente|année|étude|essai|séance|perfusion|groupe|participant|adulte|femme|homme|point)',
    'le pluriel du nom',
  ],
  ['(?<=^|[.!?] )[Ss]a (?:va|fait|peut|dépend|prend|arrive)', 'ça', (words) => words.replace(/^Sa/, 'Ça').replace(/^sa/, 'ça')],
  ["c'est (?:études|gens|personnes|traitements|médicaments|symptômes|effets)", 'ces', (words) => words.replace(/^c'est/, 'ces')],
  [
    '(?<=^|[.;:!?] )(?:[Ll]es gens|[Ee]lles|[Ii]ls|[Ll]es personnes|[Ll]es études|[Ll]es patients|[Ll]es médecins|[Ll]es symptômes|[Ll]es médicaments|[Ll]es traitements) (?:a|est|peut|doit|fait|va|était|avait|vit|veut|dit|sait)',
    'le pluriel du verbe',
  ],
  [
    '(?<=^|[.;:!?] )(?:[Ll]a douleur|[Ll]a personne|[Ll]e traitement|[Ll]e médecin|[Ll]a fatigue|[Ll]e sommeil|[Ll]a clinique|[Cc]ette étude|[Ll]a fibromyalgie|[Ii]l|[Ee]lle) (?:ont|sont|peuvent|doivent|vont|étaient|avaient|veulent)',
    'le singulier du verbe',
  ],
  ['(?:vous|Vous) (?:pouver|aver|dever|êter|peuvez|disez|faisez|pourer)', 'vous pouvez, avez, devez, êtes, dites, faites'],
  [
    "(?:malgré que|si j'aurais|si vous aurez|si vous auriez|si on aurait|comme même|au temps pour moi que)",
    'bien que; si j’avais; si vous avez; quand même',
  ],
  ['(?:quelque chose de) (?:bon|bonne) chose', 'quelque chose de bon', 'swap'],
  [
    "(?:a|A) cause (?:de|du|des|d')|grâce a|jusqu'a|quant a|face a|(?:mal|douleurs?) a la|commence a|aide a|réussit a|sert a|cherche a|peut a",
    'à',
    (words) =>
      words
        .replace(/^a(?= )/, 'à')
        .replace(/^A(?= )/, 'À')
        .replace(/ a(?= |$)/, ' à'),
  ],
  ["(?:parce que|parcequ'|parceque|par ce que) (?=il)", 'parce que'],
  ['(?:un|une) (?:études|douleurs|traitements|médicaments|personnes|patients|effets|symptômes|séances|semaines)', 'le singulier du nom'],
]);

const english = listed([
  [
    '(?:[Ii]f|[Ww]hen|[Tt]hat|[Bb]ecause|[Ww]hile|[Ss]ince|[Oo]nce|[Uu]nless) your(?= (?:in (?:pain|doubt|crisis|danger|a hurry)|not (?:sure|able|alone|well|ready|feeling|taking)|going to|unsure|allergic|able to|ready to|unable|likely to|(?:pregnant|tired|worried|afraid|sick|ill|lost|stuck)(?: or| and|[.,;:!?]|$)))',
    'you’re',
    (words) => words.replace(/your$/u, 'you’re'),
  ],
  ["(?:can't|cannot|not|to) breath", 'breathe', (words) => `${words}e`],
  ['(?:[Mm]any|[Ss]ome|[Mm]ost|[Ff]ew|[Ss]everal) peoples', 'people', (words) => words.slice(0, -1)],
  [
    '(?<![\\d,.] ?)(?<![Aa] )(?:[2-9]|[1-9]\\d+) (?:week|day|month|year|hour|minute|person|patient|study|trial|session)(?= *[.,;:)]|$| (?:ago|after|before|later|of|in|and|or|to|for|were|had))',
    'the plural of the noun',
  ],
  [
    "(?<=^|[.;] )(?:[Tt]he |[Oo]ur |[Mm]ost |[Ss]ome |[Mm]any |[Aa]ll )(?:people|patients|studies|doctors|symptoms|treatments|medicines|trials|results|side effects|participants|researchers) (?:is|was|has|does|doesn't|needs|feels|helps)",
    'the plural of the verb',
  ],
  [
    "(?<!(?:near|with|beside|around|to|for|of|about|like|than|on|at|from|by|after|before|behind|and|or) )(?:[Tt]hey|[Ww]e|[Yy]ou) (?:is|was|has|does|doesn't)",
    'are, were, have, do',
  ],
  ["(?:(?<=^|[.;] )(?:He|She|It)) (?:have|are|were|do|don't)", 'has, is, was, does'],
  [
    "(?<=^|[.;,] |and |but )(?:(?:[Pp]eople|[Pp]atients|[Ss]tudies|[Dd]octors|[Ss]ymptoms|[Tt]reatments|[Mm]edicines|[Tt]rials|[Rr]esults|[Ss]ide effects|[Mm]any|[Ss]ome people|[Mm]ost people|[Tt]hese \\p{L}+s|[Tt]hose \\p{L}+s)) (?:is|was|has|does|doesn't|helps|feels|needs|shows|finds)",
    'the plural of the verb',
  ],
  [
    "(?<=^|[.;:!?] )(?:[Tt]he (?:pain|study|treatment|medicine|trial|patient|doctor|team|clinic|review)|[Tt]his \\p{L}+[^s\\W]|[Ff]ibromyalgia|[Kk]etamine) (?:are|were|have|do|don't)",
    'the singular of the verb',
  ],
  [
    "(?:[Tt]hese|[Tt]hose|[Mm]any|[Ss]everal|[Ff]ew|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|[Tt]welve) (?:person|patient|study|treatment|symptom|medicine|week|month|day|year|hour|trial|doctor|session|effect|people's)",
    'the plural of the noun',
  ],
  [
    "(?:this|a|an|one|each|every) (?:patients|studies|treatments|symptoms|medicines|weeks|months|days|trials|doctors|sessions)(?!')",
    'the singular of the noun',
  ],
  [
    '[Yy]our (?:not|welcome to|going to|allowed)|[Ii]ts (?:a|an|the|not|been)(?= )|their (?:is|are)|(?:more|less) \\p{L}+ then (?:people|you|we|the|others|it|placebo|usual|before|in|\\d+)|there (?:doctor|pain|own|health|body|medicines)|then (?:before|usual|other|placebo)|(?:more|less|better|worse|higher|lower|rather) then|loose weight|effect(?:s|ed)? (?:your|the|their) (?:sleep|mood|pain)|advices you|(?:to|can|may|will) advice',
    'you’re, it’s, there, their, than, lose, affect, advise',
  ],
  [
    '(?<=\\b)(?:an (?:treatment|patient|study|doctor|medicine|person|clinic|session|trial|pain|week|university|user|one))|a (?:infusion|injection|hour|illness|effect|opioid|antidepressant|appointment|assessment|evening|article|error|old|easy|early)',
    'a or an',
  ],
  [
    '(?:can|may|will|should|must|could|would|might) (?:helps|causes|reduces|improves|makes|takes|feels|needs|works|lasts|gives|changes|to (?:help|take|feel|be|have))',
    'the verb without s or “to”',
  ],
  ["(?:do|does|did)(?: not|n't) (?:helped|helps|caused|causes|worked|works|has|had|took|takes|felt|feels)", 'the plain verb'],
]);

const slips: Readonly<Record<Locale, readonly Look[]>> = {
  en: [english, misusedS, ...englishAgreement],
  'fr-CA': [withoutPlural, infinitiveForParticiple, withoutColon, french, ...frenchAgreement, ...frenchVerbs],
};

const looks: Readonly<Record<Locale, Look>> = {
  en: rememberingSilence((plain: string) => [...twice(plain, 'en'), ...slips.en.flatMap((look) => look(plain))]),
  'fr-CA': rememberingSilence((plain: string) => [...twice(plain, 'fr-CA'), ...slips['fr-CA'].flatMap((look) => look(plain))]),
};

/** “Patient’s are”: an apostrophe where a plural was meant. */
function misusedS(plain: string): Slip[] {
  return matchesOf(/(?<![\p{L}'-])(\p{L}{3,})'s (?=are |were |have |can |may |should )/gu, plain)
    .filter(({ 1: noun = '' }) => isEnglish(`${noun.toLowerCase()}s`))
    .map(({ 0: words, 1: noun = '', index }) => ({
      from: index,
      to: index + words.trimEnd().length,
      words: words.trimEnd(),
      better: `${noun}s`,
      mended: `${noun}s`,
    }));
}
