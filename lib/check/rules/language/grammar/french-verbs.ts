import type { Look } from './slip.ts';
import { confirmed, isFrench, listed } from './slip.ts';

const end = String.raw`(?![\p{L}'-])`;

/** « Il faut que vous prenez »: what these words ask for is the subjunctive. */
const subjunctive = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Ii]l faut que|[Ii]l se peut que|[Pp]our que|[Aa]fin que|[Aa]vant que|[Bb]ien que|[Qq]uoique|[Jj]usqu'à ce que|[Ss]ans que|à condition que|à moins que|[Ii]l est (?:important|possible|nécessaire|préférable|normal|essentiel) que) (?:vous (?:ne |n'|vous )?(\p{Ll}+(?<![iy])ez)|(?:il|elle|on|la \p{Ll}+|le \p{Ll}+|votre \p{Ll}+) (?:ne |n'|vous )?(est|a|peut|va|fait|prend|doit|sait|vient|met|dort|reçoit))${end}`,
    'gu',
  ),
  'le subjonctif',
  () => true,
);

/** « Peut aidé », « vous pouvez demandé »: after these comes an infinitive. */
const participleForInfinitive = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:peut|peuvent|pouvez|pourrait|pourraient|pourra|doit|doivent|devez|devrait|devraient|va|vont|allez|veut|veulent|voulez|faut|aime|aiment|sert à|servent à|aide à|aident à|commence à|permet de|permettent d|évite[rz]? de|essaye[rz] de|essayez de) ?(?:vous |se |s'|les? |la |nous |l'|d'|en |y |mieux )?(\p{Ll}{2,})é${end}`,
    'gu',
  ),
  'l’infinitif',
  ([, stem = '']) => isFrench(`${stem}er`) && isFrench(`${stem}é`),
  ([words = '']) => `${words.slice(0, -1)}er`,
);

/** « Pour soulagé la douleur ». */
const afterPour = confirmed(
  new RegExp(
    String.raw`(?<![\p{L}'-])(?:[Pp]our|[Ss]ans|[Aa]fin de|[Aa]fin d'|[Aa]vant de|[Aa]u lieu de) ?(?:vous |mieux |bien )?(\p{Ll}{3,})ée? (?:la|le|les|l'|vos|votre|une?|des|mieux|vos|ce|cette)${end}`,
    'gu',
  ),
  'l’infinitif',
  ([, stem = '']) => isFrench(`${stem}er`),
  ([words = '', stem = '']) => words.replace(new RegExp(`${stem}ée?`, 'u'), `${stem}er`),
);

const homophones = listed([
  ["(?:doivent|peuvent|vont|pour|sans|d') ?êtres", 'être', (words) => words.slice(0, -1)],
  [
    '(?<!(?:l[ea]s?|vous|nous|on|je|qui) )[Ll]eur (?:droits|douleurs|symptômes|médicaments|traitements|questions|soins|besoins|patients|patientes|enfants|proches|études|résultats|effets|nuits|journées|muscles)',
    'leurs',
    (words) => words.replace(/eur /, 'eurs '),
  ],
  [
    '[Tt]out les|[Tt]ous? les(?= \\p{Ll}+ées )|[Tt]oute les|(?<!(?:nt|ons|ez|pas|plus|jamais) )[Tt]ous l[ae]',
    'tous les, toutes les, toute la, tout le',
  ],
  ['[Qq]uelque(?:s)? soi(?:t|ent)|[Qq]uelque (?:est|était)', 'quel que soit, quelle que soit'],
  ["d'avantage(?= (?:de|d'|que|pour)|[ .,])(?<!(?:beaucoup|peu|pas|plus|retirer|tirer) d'avantage)", 'davantage', 'swap'],
  ["(?<![\\p{L}'])(?:un|Un) peut", 'un peu', 'swap'],
  ['(?:il|elle|on|qui|cela|ça|traitement|médicament|\\p{L}+tion) peu(?= \\p{Ll}+(?:er|ir|re|oir) )', 'peut', (words) => `${words}t`],
  ['[Qq]uand à', 'quant à', 'swap'],
  ['voir même', 'voire', 'swap'],
  ['(?:sont|est|être|êtes|suis) prêts? de', 'prêt à; près de'],
  [
    '(?:qui|[Ee]lles|[Ii]ls|gens|personnes|études|médecins|patients|patientes|femmes|symptômes|traitements) on(?= (?:pas |souvent |toujours |déjà |besoin |mal |été |eu |\\p{Ll}+(?:é|i|u|is|it) ))',
    'ont',
    (words) => `${words}t`,
  ],
  ['(?<=^|[.!?] |que )[Oo]nt(?= (?:peut|doit|sait|ne sait|recommande|observe|dit|trouve|parle) )', 'on', 'swap'],
  [
    '(?:[Ii]l|[Ee]lle|qui|[Cc]ela|[Cc]eci) et(?= (?:\\p{Ll}+é|important|possible|normal|rare|fréquent|difficile|temps|pas|très|souvent) )',
    'est',
    (words) => words.replace(/ et$/, ' est'),
  ],
  [
    '(?:[Ii]ls|[Ee]lles|qui) (?:ce)(?= \\p{Ll}+ent )|(?:pour|de|à|sans|faut|peut|peuvent|pouvez|doit|doivent) ce(?= (?:reposer|sentir|lever|réveiller|coucher|détendre|préparer|soigner) )',
    'se',
    (words) => words.replace(/ ce$/, ' se'),
  ],
  ["(?<=^|[.!?] )[Ss]e(?= (?:traitement|médicament|programme|qui|que|n'est|sont) )", 'ce', 'swap'],
  ['[Ee]ntre \\d[\\d,]* ?(?:%)? à(?= \\d)', 'entre … et …; de … à …'],
  [
    '(?:[Ss]i) (?:vous|on|elle|il|nous|les \\p{Ll}+|la \\p{Ll}+|le \\p{Ll}+) (?:\\p{Ll}+rai(?:s|t|ent)|\\p{Ll}+riez)(?= )(?<!(?:pour|vou|mou|cou|attend)rai(?:s|t|ent)(?! \\p{L}))(?=[^?]*,)',
    'si, avec l’imparfait',
  ],
  ['(?:[Mm]algré) que', 'bien que', 'swap'],
  ['(?:[Ll]eurs)(?= (?:dire|donner|parler|permet|permettent|demander|offrir|faire) )', 'leur', 'swap'],
  ['(?:parmis|hormi|malgrés|quelques? fois que)', 'parmi, hormis, malgré'],
  ["(?:[Jj]')?(?:[Jj]e) (?:peut|doit|va|sait|fait)(?= )", 'je peux, je dois, je vais'],
  ['(?:vous) (?:dite|faite|ête|peuve[nz]t?)(?![\\p{L}s])', 'vous dites, vous faites, vous êtes'],
  ['[Cc]e (?:sont|ne sont) (?:de la|du|un|une) ', 'c’est'],
]);

/** Verbs in a mood or a form that the words before them do not take, and words that only sound alike. */
export const frenchVerbs: readonly Look[] = [subjunctive, participleForInfinitive, afterPour, homophones];
