import type { BodyNode } from '../../../content/body.ts';
import { isComponent, plainText, walk } from '../../../content/body.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

const fileName = /\.(?:svg|png|jpe?g|webp|avif|gif|hei[cf])$|^[\w-]*_[\w-]*$|^(?:IMG|DSC|DSCN|Screen ?shot|Capture)[ _-]?\d/i;
const opening =
  /^(?:an? |une? |the |la |l['’])?(?:image|picture|photo(?:graph)?|drawing|illustration|figure|dessin|photographie)\s*(?:of|de|du|des|d['’])?\s*\.?$/i;

/** A description says what a picture shows: not its file, not a single word, not what stands beside it anyway; nor does its caption repeat the heading. */
export const altText: EntryRule = {
  name: 'alt-text',
  family: 'structure',
  scope: 'entry',
  source: {
    title: { en: 'WCAG 2.2, success criterion 1.1.1', 'fr-CA': 'WCAG 2.2, critère de succès 1.1.1' },
    url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
    checked: '2026-11-27',
  },
  check: ({ library }) =>
    everyEntry(library).flatMap((entry) =>
      textsOf(entry).flatMap(({ text }) => inText(text.body, 'title' in text.words ? text.words.title : '')),
    ),
};

function inText(body: readonly BodyNode[], title: string): Problem[] {
  let heading = title;
  return walk(body).flatMap((node) => {
    if (node.type === 'heading') heading = plainText(node.children);
    if (!isComponent(node, 'Figure') && !isComponent(node, 'Diagram') && !isComponent(node, 'Table')) return [];
    const caption = node.name === 'Table' ? node.attributes.caption : plainText(node.children);
    const repeats = plain(caption) !== '' && [title, heading].some((words) => plain(words) === plain(caption));
    const told = repeats ? [found('alt-text.caption', node.place, { caption })] : [];
    if (node.name !== 'Figure') return told;
    const { alt } = node.attributes;
    const code = codeOf(alt, [title, heading, caption]);
    return code === undefined ? told : [...told, found(code, node.place, { alt })];
  });
}

/** Words as they are compared with those beside them: in small letters, without signs. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

function codeOf(alt: string, beside: readonly string[]): string | undefined {
  if (fileName.test(alt.trim())) return 'alt-text.fileName';
  if (opening.test(alt.trim())) return 'alt-text.empty';
  if (!/[^\p{L}\p{N}'’-]/u.test(alt.trim().replace(/\.$/, ''))) return 'alt-text.oneWord';
  return beside.some((words) => plain(words) === plain(alt)) ? 'alt-text.repeated' : undefined;
}
