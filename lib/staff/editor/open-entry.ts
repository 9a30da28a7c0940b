import { prepareRules } from '../../check/rules.ts';
import type { CollectionName } from '../../content/collection-name.ts';
import { collectionNames, collections, fileOf, wordedNames } from '../../content/collections.ts';
import type { Library } from '../../content/library.ts';
import type { AnyWorded } from '../../content/texts.ts';
import { shortTitleOf } from '../../content/title-of.ts';
import type { Locale } from '../../i18n/locales.ts';
import { locales } from '../../i18n/locales.ts';
import { contentNow } from '../content/content-now.ts';
import type { DraftFile } from '../content/draft.ts';
import type { Places } from '../content/drafts.ts';
import { openFile } from '../content/drafts.ts';
import { checkWritten, libraryNow } from './check-written.ts';
import type { Choices } from './choices.ts';
import { choicesFor } from './choices.ts';
import type { CheckAnswer, SentTree } from './messages.ts';
import { changeTree } from './tree-change.ts';

/** An entry as an editor opens it. */
export type OpenedEntry = {
  title: string;
  files: DraftFile[];
  trees: Partial<Record<Locale, SentTree>>;
  said: Omit<CheckAnswer, 'sequence' | 'tree'>;
  choices: Choices;
  library: Library;
};

/**
 * Opens an entry to be written: the files with its words, or the one with its facts, and what there is to say of them now.
 *
 * @returns `undefined` where there is no such entry, in what is published or in a draft
 * @throws StoreUnavailable
 */
export async function openEntry(collection: string, id: string, locale: Locale, places: Places = {}): Promise<OpenedEntry | undefined> {
  const name = collectionNames.find((one) => one === collection);
  if (!name || !/^[a-z0-9-]+$/.test(id)) return undefined;
  await prepareRules();
  const raw = await contentNow(places);
  if (!raw.texts.has(fileOf(name, id))) return undefined;
  const files = await Promise.all(filesOf(name, id).map((file) => openFile(file, places)));
  const trees: OpenedEntry['trees'] = {};
  let said: CheckAnswer = { sequence: 0, problems: [], elsewhere: 0, sections: [] };
  for (const { file, text } of files) {
    if (text === null) continue;
    said = await checkWritten({ file, text, sequence: 0 }, locale, places);
    if (said.tree) trees[said.tree.locale] = changeTree(undefined, said.tree);
  }
  const library = libraryNow(raw);
  const entry = wordedNames.some((one) => one === name) ? (library[name] as readonly AnyWorded[]).find((one) => one.id === id) : undefined;
  const { sequence: _, tree: __, ...rest } = said;
  return { title: entry ? shortTitleOf(entry, locale) : id, files, trees, said: rest, choices: choicesFor(library, locale), library };
}

function filesOf(name: CollectionName, id: string): string[] {
  if ('facts' in collections[name]) return [fileOf(name, id)];
  return locales.map((locale) => `content/${collections[name].folder}/${id}/${locale}.mdx`);
}
