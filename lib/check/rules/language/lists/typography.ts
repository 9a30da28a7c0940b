import type { Locale } from '../../../../i18n/locales.ts';

/**
 * One sign that a language sets in its own way: what is typed, and what stands there instead; without it no program can tell. What may have
 * been meant otherwise is only proposed: « 1,250 » may be a fraction, “5h30” how long somebody slept.
 */
export type Sign = { name: string; typed: RegExp; set?: (typed: string) => string; unsure?: true };

const unit =
  '(?:%|kg|mg|mcg|g|mL|L|cm|mm|km|points?|fois|sur|heures?|ans?|jours?|semaines?|mois|minutes?|millions?|degrés?|dollars?|\\$|times|out of|hours?|years?|days?|weeks?|months?|degrees?|°)';
/** A figure with a point in it, as French reads it: « 2.5 points »; at the end of a clause, « le 12.10 » may be a day. */
const point = '(?<![\\d,.\\p{L}])\\d+\\.\\d{1,2}(?!\\d|\\.\\d)';
const noNumber = '(?<!(?:art|[Vv]ersion|WCAG|article|section|al|par)\\.? ?[\\d.]+)';
const atEnd = `(?! ?${unit}(?!\\p{L}))(?=,|;|\\)| à | et )`;
const aDay = '(?<=(?:[Ll]e|[Dd]u|[Aa]u) )';
const notADay = '(?<!(?:[Ll]e|[Dd]u|[Aa]u) )';
const withComma = (typed: string): string => typed.replace('.', ',');
/** Words that take a capital nowhere but where a sentence begins. */
const small =
  'Avec|Pour|Dans|Sur|Sans|Par|Votre|Vos|Notre|Nos|Et|Ou|Où|Que|Qui|Des|Du|De|Une|Aux|Au|Contre|Chez|Cette|Comment|Quand|Un|Chaque|Son|Sa|Ses|Mon|Ma|Mes|Leurs|Sous|Vers|Entre|Après|Avant';
/** The same, but for the names of towns: « La Tuque ». */
const article = 'La|Le|Les';
/** An hour of the day, or how long something took, as French writes it. */
const clock = '(?<![\\d.,\\p{L}])(?:[01]?\\d|2[0-3]) ?h ?[0-5]\\d(?!\\p{L}|\\d)';
const atClock = (typed: string): string => typed.replace(/ ?h ?/, ':');
const NBSP = '\u00a0';
const digits = (text: string): string => text.replace(/[^\d]/g, '');

/** Five words or more in capitals: read slowly by eyes, and letter by letter by some screen readers. */
export const shouting = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ ,'-]+\p{Lu}+){4,}(?![\p{L}\p{N}])/gu;

const both: readonly Sign[] = [
  { name: 'shouting', typed: shouting },
  { name: 'doubled', typed: /(?<![!?.,;])([!?,;])\1+|(?<!\.)\.\.(?!\.)/gu, set: (typed) => typed[0] ?? '' },
  { name: 'doubled', typed: /\?!+|!\?+/gu, set: () => '?' },
  { name: 'exclamation', typed: /(?<=[\p{L}\d)”»’'] ?)!(?![?!\p{L}\d=])/gu },
  { name: 'space-before', typed: /(?<=[\p{L}\d)”»]) +[,.](?=\s|$|\p{Ll})/gu, set: (typed) => typed.trim() },
  { name: 'space-after', typed: /(?<=[\p{L}]{2})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{Ll})[,;](?=\p{L}{2})/gu, set: (typed) => `${typed} ` },
  // A colon may be lost where two spaces are left.
  { name: 'gap', typed: /(?<=\p{Ll}) {2,}(?=\p{Ll})/gu },
  { name: 'dash', typed: /(?<=[\p{L}\d,)]) ?--(?!-) ?(?=[\p{L}\d(])/gu },
  {
    name: 'run-together',
    typed:
      /(?<!\p{L})(?=\p{L}?\p{Ll}{3,}\p{Lu})(?!\p{L}*(?:Tube|Book|Plus|Mac|Phone|Script|Storage|Java|Time|Map)\b)\p{L}?\p{Ll}{3,}\p{Lu}\p{Ll}{1,}|(?<!\p{L})\p{Lu}\p{L}{2,}(?:et|and)(?= (?:à domicile|at home|en ligne|online)(?!\p{L}))|(?<!\p{L})\p{L}\p{Ll}{3,}\d+(?= (?:\p{Ll}{3}|[ap]\.?m(?!\p{L})|h(?!\p{L})))/gu,
  },
];

/** Signs the site does not set right by itself, by language. */
export const signs: Readonly<Record<Locale, readonly Sign[]>> = {
  en: [
    ...both,
    {
      name: 'decimal',
      typed: new RegExp(`(?<![\\d,.])\\d+,\\d{1,2}(?!\\d|,\\d)(?= ?${unit}(?!\\p{L})|-point)`, 'gu'),
      set: (typed) => typed.replace(',', '.'),
    },
    {
      name: 'thousands',
      typed: /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?= (?:people|adults|patients|women|men|children|participants|canadians|dollars)(?!\p{L}))/giu,
      set: (typed) => typed.replace('.', ','),
    },
    { name: 'quotes', typed: /[„‟‹›]/gu, set: (typed) => (/[„‹]/u.test(typed) ? '“' : '”') },
    { name: 'quotes', typed: /« ?| ?»/gu, set: (typed) => (typed.includes('«') ? '“' : '”') },
    { name: 'clock', typed: new RegExp(`(?<=(?:at|from|until|till|before|after|by) )${clock}`, 'gu'), set: atClock },
    { name: 'clock', typed: new RegExp(`(?<!(?:at|from|until|till|before|after|by) )${clock}`, 'gu'), set: atClock, unsure: true },
    { name: 'money', typed: /(?<![\d.,])\d+(?:[.,]\d{2})? ?\$(?!\d)/gu, set: (typed) => `$${typed.replace(/ ?\$/, '').replace(',', '.')}` },
  ],
  'fr-CA': [
    ...both,
    { name: 'decimal', typed: new RegExp(`${point}(?= ?${unit}(?!\\p{L})|[-–]\\d)${noNumber}`, 'gu'), set: withComma },
    { name: 'decimal', typed: new RegExp(`${notADay}${point}${atEnd}${noNumber}`, 'gu'), set: withComma },
    { name: 'decimal', typed: new RegExp(`${aDay}${point}${atEnd}${noNumber}`, 'gu'), set: withComma, unsure: true },
    {
      name: 'thousands',
      typed: /(?<![\d,.])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/gu,
      set: (typed) => typed.replaceAll(',', NBSP),
      unsure: true,
    },
    { name: 'quotes', typed: /[„‟‹›]/gu, set: (typed) => (/[„‹]/u.test(typed) ? `«${NBSP}` : `${NBSP}»`) },
    { name: 'quotes', typed: /“[^“”«»]*”/gu, set: (typed) => `«${NBSP}${typed.slice(1, -1).trim()}${NBSP}»` },
    {
      name: 'month',
      typed: /(?<=(?:\d|1er) )(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\p{L})/gu,
      set: (typed) => typed.toLowerCase(),
    },
    {
      name: 'date',
      typed:
        /(?<!\d )(?<!\p{L})(?:[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre) (?:[12]?\d|3[01])(?:er)?, (?:19|20)\d\d(?!\d)/gu,
      set: (typed) =>
        typed.replace(
          /^(\p{L}+) (\d+).* (\d+)$/u,
          (_, month: string, day: string, year: string) => `${day === '1' ? '1er' : day} ${month.toLowerCase()} ${year}`,
        ),
    },
    { name: 'dotted', typed: /(?<!\p{L})(?:Drs?|Dre|Dres|Mme|Mmes|Mlle|Mlles|Mgr)\.(?= \p{Lu})/gu, set: (typed) => typed.slice(0, -1) },
    {
      name: 'title',
      typed: new RegExp(
        `(?<=\\p{L} )(?:(?:${small})(?!\\p{L})[^.!?]*?(?<=\\p{L} )(?:${small}|${article})|(?:${article})(?!\\p{L})[^.!?]*?(?<=\\p{L} )(?:${small}))(?= \\p{L})`,
        'gu',
      ),
    },
    {
      name: 'title',
      // « Préparer Votre Première Visite »
      typed: /(?<=\p{Lu}\p{Ll}+ )(?:Votre|Vos|Notre|Nos|Leurs?)(?= \p{Lu}\p{Ll}+(?![-\p{Ll}]))/gu,
    },
    {
      name: 'title',
      // « Comment Préparer Votre Première Visite »
      typed: new RegExp(
        `(?<=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ )(?:${small}|${article}|Ce|Ces|Cet|Vous|Malgré|Dès|Plus|Mieux|Est|Sont|Peut)(?= \\p{Lu}\\p{Ll}+(?: |$))`,
        'gu',
      ),
    },
    {
      name: 'month',
      typed: /(?<=\p{Ll} )(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)s?(?= |[.,;])/gu,
      set: (typed) => typed.toLowerCase(),
    },
    {
      name: 'clock',
      typed: /(?<![\d.,\p{L}])(?:[01]?\d|2[0-3])(?:h ?[0-5]\d|h| h[0-5]\d)(?![\p{L}\d])/gu,
      set: (typed) => typed.replace(/(\d+) ?h ?(\d*)/u, (_, hour, minutes) => `${hour}${NBSP}h${minutes ? NBSP + minutes : ''}`),
    },
    { name: 'clock', typed: /(?<![\d.,])(?:1?\d)(?::\d{2})? ?(?:[ap]\.? ?m\.?)(?!\p{L})/giu, set: clockOf },
    { name: 'money', typed: /\$ ?\d+(?:[.,]\d{2})?(?!\d)/gu, set: (typed) => `${typed.replace(/\$ ?/, '').replace('.', ',')}${NBSP}$` },
    { name: 'ordinal', typed: /(?<![\p{L}\d])(?:1(?:ères?|ière|ier)|\d+(?:i?èmes?))(?!\p{L})/gu, set: ordinalOf },
    {
      name: 'capital',
      typed:
        /(?<=^|[.!?:«] ?|\n)(?:A(?= (?:propos|partir|noter|savoir|chaque|quoi|qui|cause|court|long|domicile|jeun|la|l'|les|ce|cette|votre|vos|midi|peu|éviter|faire|lire|voir)(?!\p{L}))|Ca(?= \p{L})|E(?=t(?:at|ats|ape|apes|ude|udes|ant|es|tre)(?!\p{L})|(?:valu|cole|coute|vite|quip|tire|puis)))/gu,
      set: (typed) => ({ A: 'À', Ca: 'Ça', E: 'É' })[typed] ?? typed,
    },
  ],
};

function clockOf(typed: string): string {
  const [hour = '', minutes = '00'] = typed.match(/\d+/g) ?? [];
  const afternoon = /p/i.test(typed);
  const counted = (Number(hour) % 12) + (afternoon ? 12 : 0);
  return minutes === '00' ? `${counted}${NBSP}h` : `${counted}${NBSP}h${NBSP}${minutes}`;
}

function ordinalOf(typed: string): string {
  const number = digits(typed);
  if (number !== '1') return `${number}e${typed.endsWith('s') ? 's' : ''}`;
  return /r$/.test(typed) ? '1er' : `1re${typed.endsWith('s') ? 's' : ''}`;
}
