import type { z } from 'zod';
import { collectionNames, collections } from '../../content/collections.ts';
import { wordsOfField } from '../../content/field-words.ts';
import { redirectsSchema } from '../../content/schemas/addresses.ts';
import { componentNames, entryOf } from '../../content/vocabulary.ts';
import { schemaSentence } from '../../i18n/check-messages.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The guides for editors, by language. */
export const guides: Readonly<Record<Locale, string>> = { en: 'content/README.md', 'fr-CA': 'content/LISEZMOI.md' };

/** The lines between which a guide shows the components. */
const begin = '<!-- From here to the next mark: npm run rules, from lib/content/vocabulary -->';
const end = '<!-- End of the components -->';

const heads: Readonly<Record<Locale, string>> = { en: '| Field | What to write |', 'fr-CA': '| Champ | Ce qu’il faut écrire |' };
const optional: Readonly<Record<Locale, string>> = { en: ' (optional)', 'fr-CA': ' (facultatif)' };
const choices: Readonly<Record<Locale, string>> = { en: 'One of:', 'fr-CA': 'Au choix :' };

/**
 * A guide for editors in which whatever follows from the code is written anew: how each component is used, and what each field of a
 * file is for, under the heading that names the file, or at the end where there is none yet. The rest is left as people wrote it.
 *
 * @throws Error when the guide has no place for the components
 */
export function guideWith(guide: string, locale: Locale): string {
  const [before, rest] = cut(guide, begin);
  const [, after] = cut(rest, end);
  return files().reduce(
    (text, { name, schema }) => withFields(text, name, fieldTable(schema, locale)),
    `${before}${begin}\n\n${componentNames.flatMap((component) => shown(component, locale)).join('\n\n')}\n\n${end}${after}`,
  );
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`The guide has no line “${mark}”.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function shown(component: (typeof componentNames)[number], locale: Locale): string[] {
  const guide = entryOf(component).guide?.[locale];
  if (guide === undefined) return [];
  const example = guide.example === undefined ? '' : `\n\n\`\`\`mdx\n${guide.example}\n\`\`\``;
  return [`**${guide.title}** — ${guide.what}${example}`];
}

/** The files whose fields a guide lists, by the words of their heading. */
function files(): { name: string; schema: z.ZodObject }[] {
  const ofCollections = collectionNames.flatMap((name): { name: string; schema: z.ZodObject }[] => {
    const collection = collections[name];
    if ('facts' in collection) return [{ name: `${collection.folder}/<id>.yaml`, schema: collection.facts }];
    return [
      { name: `${collection.folder}/<id>/meta.yaml`, schema: collection.meta },
      { name: `${collection.folder}/<id>/en.mdx`, schema: collection.words },
    ];
  });
  return [...ofCollections, { name: 'redirects.yaml', schema: redirectsSchema }];
}

function withFields(guide: string, name: string, table: string): string {
  const heading = guide.indexOf(`\n### \`${name}\``);
  if (heading === -1) return `${guide.trimEnd()}\n\n### \`${name}\`${name.endsWith('.mdx') ? ', `fr-CA.mdx`' : ''}\n\n${table}\n`;
  const start = guide.indexOf('\n', heading + 1);
  return guide.slice(0, start) + guide.slice(start).replace(/^\n+(?:\|.*\n)*/, `\n\n${table}\n`);
}

function fieldTable(schema: z.ZodObject, locale: Locale): string {
  const rows = Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const words = wordsOfField(field);
    if (words === undefined) throw new Error('A field of content does not say what it is for.');
    const sentence = schemaSentence(words.says, locale).replaceAll('|', '\\|');
    const among = words.choices.map((choice) => `\`${choice}\``).join(', ');
    return `| \`${name}\`${field.isOptional() ? optional[locale] : ''} | ${sentence}${among && ` ${choices[locale]} ${among}.`} |`;
  });
  return [heads[locale], '| --- | --- |', ...rows].join('\n');
}
