import { found } from '../../../content/problem.ts';
import { matchesOf } from '../../prose/matches.ts';
import { rememberingSilence } from '../../prose/remember-silence.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';

/** Words of buttons and menus, one of which may follow another. */
const label =
  "back to top|(?:top|bottom) of page|skip to (?:main )?content|(?:see|view|show) (?:all|more)|all posts|(?:recent|related|latest) (?:posts|articles)|you (?:may|might) also like|read more|load more|(?:write|leave|add|post) a comment|log in(?: to (?:react|comment|reply|like))?|sign (?:in|up)|subscribe(?: now)?|join (?:our|the) (?:newsletter|mailing list)|follow us|print this page|(?:haut|bas) de (?:la )?page|retour en haut|aller au contenu(?: principal)?|(?:tout voir|voir (?:tout|plus))|tous les (?:articles|billets)|(?:articles|billets) (?:récents|similaires|connexes)|vous aimerez aussi|lire la suite|charger plus|(?:laisser|laissez|écrire|écrivez|ajouter|ajoutez) un commentaire|s'abonner|abonnez-vous|(?:se connecter|connectez-vous)(?: pour (?:réagir|commenter|répondre))?|suivez-nous|menu principal|(?:comments?|commentaires?) ?\\(\\d+\\)";

/** Words of buttons, counters and menus, which come along when a page is copied. */
const around = new RegExp(
  [
    String.raw`(?<!\p{L})\d+ (?:views?|comments?|likes?|shares?|vues?|commentaires?|partages?) ?\d* ?(?:comments?|likes?|commentaires?)?(?=$|[ .])(?=.{0,12}$)`,
    String.raw`(?<![\p{L}])(?:share (?:this|on) (?:article|page|post|information|story|facebook|twitter|linkedin)|(?:partager|partagez) (?:cet article|cette page|cette information|ces renseignements|sur (?:facebook|twitter|linkedin|x)))(?:[^.!?]{0,40}(?:facebook|twitter|tweet|linkedin|email|e-mail|courriel|copy link|copier|\|)|(?= *[:.]?$))`,
    `(?:^|(?<=[.!?…] ))(?:${label})(?:[ .,:…|•·/-]+(?:${label}))*(?= *(?:[.:|›»→…]|$))`,
    `(?:continue reading|keep reading|read (?:more|the (?:full|rest)[^.!?]{0,20})|learn more|previous (?:post|article)|next (?:post|article)|continuer (?:la|à) (?:lecture|lire)|lire (?:la suite|plus|aussi)|en savoir plus|article (?:précédent|suivant)) ?(?:→|›|»|>|…|←|\\[)|(?:→|←|›) ?(?:read|lire|next|previous|suivant|précédent|back|retour)`,
    `(?:posted|written|published|publié|rédigé|écrit) (?:by|par) admin(?!\\p{L})|(?:posted|filed|published) (?:in|under) [\\p{L} ,]{3,40}(?:uncategorized|\\|)|(?:publié|classé|posté) dans [\\p{L} ,]{3,40}(?=\\||$)|uncategorized|non classé(?= *[.|,]| *$)`,
    `(?:tags?|categories|category|mots-clés|étiquettes|catégories?|filed under|classé dans) ?: [^.!?]{3,60}$|(?:click|tap) here(?= *[.»]*$)|(?:cliquez|appuyez) ici(?= *[.»]*$)|(?:rate this (?:article|page)|was this helpful|leave a reply|your email address will not be published|notez cet article|laissez une réponse|(?:share|like|tweet|pin|print|email) \\| (?:share|like|tweet|pin|print|email)|accept (?:all )?cookies|accepter (?:tous )?les (?:cookies|témoins)|(?<=^|[.!?] )(?:advertisement|publicité))(?= *[.:|]| *$)`,
    String.raw`(?<!\p{L})(?:(?:EN|FR)[ |/]?)*(?:fr|en)[_-](?:CA|US|FR)(?:[A-Z]{2})+\p{L}*|(?<!\p{L})(?:(?:EN|FR)[ |/]?)*(?:fr|en)_(?:CA|US|FR)(?!\p{L})|(?<!\p{L})(?:EN ?[|/] ?FR|FR ?[|/] ?EN|ENFR|FREN|ENFran[çc]ais|FREnglish|NCBI ?PubMed|PubMed ?(?:PMC|NCBI)|(?:English|Anglais) ?[|/]? ?Fran[çc]ais|(?:Français|French) ?[|/]? ?English)(?!\p{L})(?! \p{Ll})`,
    `(?:all rights reserved|tous droits réservés)|©|(?:cookie (?:settings|preferences)|paramètres des (?:cookies|témoins))(?= *$)|(?:min(?:ute)?s? read|min(?:utes)? de lecture)(?= *$)|(?:posted|published) (?:by|on) [^.]{3,40}(?= *$)`,
  ].join('|'),
  'giu',
);
/** A name or a phrase of two to five words that stands twice in a row; « de plus en plus en ligne » says nothing twice. */
const again =
  /(?<![\p{L}\p{N}])(?!(?:plus en plus|moins en moins) en(?!\p{L}))((?:[\p{L}\p{N}'-]+[.,]? ){1,4}[\p{L}\p{N}'-]+)[,;:]? \1(?![\p{L}\p{N}])/giu;

/** A name of two or three words that runs into itself: “Julie RoyJulie Roy”. */
const intoItself = /(?<!\p{L})(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2})(?:,? \p{Ll}+ |)\1(?!\p{L})/gu;

/** May a phrase stand twice in a row? Two words are the same as two others a few further on; the pattern is slow, and most texts have none. */
function mayRepeat(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}'-]+|[^\p{L}\p{N}'-]+$/gu, ''));
  return words.some((word, at) =>
    [2, 3, 4, 5].some((further) => words[at + further] === word && words[at + further + 1] === words[at + 1]),
  );
}

/** Two sentences in a row that open with the same words before a comma: one of them came along with a second version of the text. */
const opening =
  /(?<=^|[.!?] )((?:[\p{L}'-]+ ){2,4}[\p{L}'-]+),(?= [^.!?]{3,200}[.!?] \1,)|(?<=^|[.!?] )((?:[\p{L}'’-]+ ){5,8}[\p{L}'’-]+)[.,;](?= (?:[^.!?]{3,200}[.!?] ){0,2}\2[.,;])/gu;

const look = rememberingSilence((typed: string) => {
  const text = typed.replaceAll('\u00a0', ' ');
  return [
    ...matchesOf(around, text).map(({ 0: words, index }) => ({ code: 'pasted.found', words, index })),
    ...(mayRepeat(text) ? matchesOf(again, text) : []).map(({ 0: words, index }) => ({ code: 'pasted.again', words, index })),
    ...matchesOf(intoItself, text).map(({ 0: words, index }) => ({ code: 'pasted.again', words, index })),
    ...matchesOf(opening, text).map(({ 0: words, index }) => ({ code: 'pasted.opening', words, index })),
  ];
});

/** What was copied along with a text: counters, buttons, menus, a name written twice. */
export const pasted: FileRule = {
  name: 'pasted',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ path, passages }) => {
    if (isList(path)) return [];
    return passages
      .filter(({ kind, file }) => kind !== 'message' && !file.startsWith('content/references/'))
      .flatMap(({ text, place }) =>
        look(text).map(({ code, words, index }) => found(code, place(index, index + words.length), { words: words.trim() })),
      );
  },
};
