import { found } from '../../../content/problem.ts';
import { matchesOf } from '../../prose/matches.ts';
import type { FileRule } from '../../rule.ts';

/** What writers put where words are still to come. */
const waiting = new RegExp(
  [
    String.raw`\b(?:TODO|TBD|FIXME|XXX+)\b`,
    // “[to confirm with Dr. Rao]”, « [adresse à compléter] »; what goes on in round brackets is a link.
    String.raw`\[[^\]]*(?<!\p{L})(?:to (?:check|confirm|do|complete|verify|fill in|write|add|come|translate|be (?:checked|confirmed|completed|verified|written|added|translated|determined|decided))|à (?:vérifier|confirmer|compléter|faire|remplir|rédiger|ajouter|traduire|venir|préciser|déterminer|valider))(?!\p{L})[^\]]*\](?!\()`,
    // “[confirm hours with Julie]”, “[colour?]”.
    String.raw`\[(?:(?:confirm|check|verify|ask|add|find|choose|confirmer|vérifier|demander|ajouter|trouver|choisir)(?!\p{L})[^\]]*|[^\] ]{2,20}\?)\](?!\()`,
    String.raw`\[(?:insert [^\]]*|insérer [^\]]*|\.{3}|…)\]`,
    String.raw`\[[^\]]*\b(?:name|date|source|citation|nom|lien|link|reference|référence|needed|requise?|photo|image)\b[^\]]*\](?!\()`,
    String.raw`\blorem ipsum\b|\?{3,}|\bxx+ ?(?:%|people|personnes|weeks|semaines)`,
    String.raw`\((?:to be (?:completed|confirmed|written|added|translated|verified|determined)|to come|à (?:compléter|confirmer|venir|traduire|valider|vérifier|rédiger|ajouter))(?:[,;: ][^)]{0,60})?\)`,
    String.raw`\b(?:insert|add) (?:the |a |an |your )?(?:photo|picture|image|text|quote|link|name|date|figure|number|logo)s? (?:of|here|from)\b`,
    String.raw`\b(?:insérer|ajouter|mettre) (?:la |le |une? |les |des |ici )?(?:photo|image|texte|citation|lien|nom|date|logo|chiffre)s? (?:de|ici|du)\b`,
    String.raw`\b(?:insert [^.!?]{3,40} here|insérer [^.!?]{3,40} ici)(?!\p{L})`,
    String.raw`(?<=^|[.!?:] )(?:(?:more|text|content|details?|photo|translation)s? (?:to come|coming soon|to follow)|coming soon|under construction)\b`,
    String.raw`(?<=^|[.!?:] )(?:texte|contenu|section|détails|photo|page|suite|traduction) (?:bientôt )?(?:à venir|à suivre|en construction|à compléter|à traduire)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** The same in capitals needs no brackets. */
const inCapitals =
  /(?<!\p{L})(?:À (?:COMPLÉTER|CONFIRMER|FAIRE|PRÉCISER|RÉDIGER|REMPLIR|TRADUIRE|VENIR|VÉRIFIER)|TO (?:CHECK|COME|COMPLETE|CONFIRM|DO|VERIFY|BE (?:COMPLETED|CONFIRMED|TRANSLATED|WRITTEN)))(?!\p{L})/gu;

/** Nothing that waits to be written is published. */
export const placeholder: FileRule = {
  name: 'placeholder',
  family: 'language',
  scope: 'file',
  restsOn: [],
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      [...matchesOf(waiting, passage.text), ...matchesOf(inCapitals, passage.text)]
        .slice(0, 1)
        .map((match) => found('placeholder.found', passage.place(match.index, match.index + match[0].length), { words: match[0] })),
    ),
};
