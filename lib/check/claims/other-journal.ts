import type { Locale } from '../../i18n/locales.ts';
import { fold } from '../values/fold.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** Where a sentence says that something was published, under a title that only a journal has. */
const published: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=(?:[Pp]ublished|[Aa]ppeared|printed|came out) (?:[\p{L}\d]+ ){0,5}?in (?:an? (?:\p{L}+ )?journal, )?(?:the )?|(?<!\p{L})in the journal |^Source: )\p{Lu}[\p{L}&' -]{3,70}/u,
  'fr-CA':
    /(?<=(?:[Pp]aru|[Pp]ublié)(?:e?s?) (?:en \d{4} )?dans (?:la revue |le journal |le |la |les |l')?|(?<!\p{L})(?:dans|de) la revue |^C'est dans (?:le |la |les |l')?|^Source ?: )\p{Lu}[\p{L}&' -]{3,70}/u,
};
/** “A 2024 review in Progress in Rheumatology”: what stands there may be a place as well. */
const loosely: Readonly<Record<Locale, RegExp>> = {
  en: /(?<=(?:review|study|trial|article|paper|meta-analysis|report) (?:of \d{4} )?in (?:the )?)\p{Lu}[\p{L}&' -]{3,70}/u,
  'fr-CA': /(?<=(?:étude|essai|article|méta-analyse) (?:de \d{4} )?dans (?:le |la |les )?)\p{Lu}[\p{L}&' -]{3,70}/u,
};
const periodical =
  /^(?:The )?(?:Lancet|BMJ|JAMA|Cochrane|Nature|Pain|Douleur)(?!\p{L})|(?<!\p{L})(?:Lancette|Journal|Progrès|Avancées|Progress|Advances|Revue|Annals|Annales|Archives|Bulletin|Reviews?|Gazette|Cahiers|Essais|Trials|Médecine|Medicine|Rhumatologie|Rheumatology|Psychiatrie|Anesthésie)(?!\p{L})/u;

/** A title of two words or more with capitals that begins as no place does: “Hospital Nutrition”. */
const titled =
  /^(?!(?:North|South|Great|United|New|British|Prince|Nova|Latin|Hong|Sri|Costa|Puerto) )(?:The )?\p{Lu}\p{Ll}{3,} (?:\p{Ll}{2,3} )?\p{Lu}\p{Ll}{3,}/u;

/** The name of a journal that none of the references beside it was published in. */
export function otherJournal({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const stated = published[locale].exec(folded);
  const said = stated ?? loosely[locale].exec(folded);
  const words = said?.[0].trim() ?? '';
  if (!said || references.length === 0 || (!periodical.test(words) && !(stated && titled.test(words)))) return undefined;
  const name = words.toLowerCase().replace(/^gazette du canada/u, 'canada gazette'); // its official title in French
  const isRight = references.some(({ journal, title }) =>
    [journal, title].some((one = '') => {
      const recorded = fold(one).toLowerCase();
      return recorded !== '' && (name.startsWith(recorded) || recorded.includes(name));
    }),
  );
  return isRight ? undefined : { from: said.index, to: said.index + words.length, words };
}
