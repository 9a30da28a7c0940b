import { found } from '../../../content/problem.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { plainOf } from '../../prose/flat.ts';
import { matchesOf } from '../../prose/matches.ts';
import { phrases } from '../../prose/phrases.ts';
import { quotations } from '../../prose/quotations.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

const pronouns = phrases([
  '\\p{L}{2,}-tu',
  "tu|t'(?=\\p{L})\\p{L}+|toi|toi-même|tes|tien|tienne|tiens(?! (?:à|bon|compte))",
  '(?<!(?:le|du|un|ce|de|au|même|quel|leur|son|bon|changer|hausser) )ton(?! de|neutre)',
  '(?<!-)ta(?! ta)',
]);
const orders = phrases(
  [
    '(?<=(?:^|[.!?:;«] ?))(?:Prends|Fais|Dis|Mets|Bois|Dors|Lis|Viens|Sois|Choisis|Attends|Préviens|Avertis|Essaie|Écris|Appelle|Réserve)(?:-\\p{L}+)?(?= \\p{Ll})(?! (?:de|du|des) )',
    "(?<=(?:^|[.!?:;«] ?|[,] )(?:et |ou |puis )?)(?:N'(?:oublie|hésite|arrête|essaie|attends|abandonne)|(?:Ne|ne) (?:prends|conduis|bois|reste|force|fais|cesse|mets|te))(?= )",
    "(?<=(?:^|[.!?:;«] ?))(?:Prends|Essaie|Fais|Dis|Mets|Bois|Dors|Écris|Lis|Viens|Sois|Aie|Choisis|Évite|Appelle|Attends|Respire|Continue|Bouge|Regarde|Écoute|Parle|Pense|Mange|Commence|Demande|Note|Garde|Apporte|Avertis|Préviens|Va)(?:-\\p{L}+)?(?= (?:à|au|aux|de|du|des|en|la|le|les|l'|un|une|ce|cette|ces|si|que|plus|moins|tout|bien|lentement|chaque|ton|ta|tes|avec|par|sur|toujours|d'|quand|dans|pas|avant|après|ici|là|doucement|deux|trois|\\d))(?!\\p{L}* (?:de|du|d') (?:rendez|consult|renseign|bas|haut))",
    '\\p{L}{3,}-toi',
  ],
  'gu',
);
/** The languages that address a person in two ways. */
const addressed: Readonly<Record<Locale, boolean>> = { en: false, 'fr-CA': true };
/** Nouns that look like an order where they begin a line: a request, a note, care. */
const nouns = /^(?:Demande|Note|Garde|Marche|Commence|Continue|Va)$/;
const asNoun = /^ (?:de|du|d'|des|en|à|au|par|sur|la|le|les)/;

/** Patients are addressed as « vous », except where somebody is quoted. */
export const tutoiement: FileRule = {
  name: 'tutoiement',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages
      .filter(({ locale }) => addressed[locale])
      .flatMap((passage) => {
        const plain = plainOf(passage);
        const quoted = quotations(plain);
        // What a cell says of the name of its row is no order: « Lait | Apporte du calcium ».
        const said = passage.row === undefined ? matchesOf(orders, plain) : [];
        const places = [...matchesOf(pronouns, plain), ...said].filter(
          ({ 0: words, index }) =>
            !quoted.some(({ from, to }) => index >= from && index < to) &&
            !(nouns.test(words) && asNoun.test(plain.slice(index + words.length))),
        );
        return places.map(({ 0: words, index }) => found('tutoiement.found', passage.place(index, index + words.length), { words }));
      });
  },
};
