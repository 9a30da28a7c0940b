import { collectionOf, fileOf } from '../content/collections.ts';
import type { RawContent } from '../content/raw.ts';
import { bringBack } from '../edit/bring-back.ts';
import type { NamedSection } from '../edit/changed-sections.ts';
import { changedSections, sectionId } from '../edit/changed-sections.ts';
import type { EntryName } from '../edit/entry-files.ts';
import { sectionChanges } from '../edit/section-changes.ts';
import { locales } from '../i18n/locales.ts';
import { openRepository } from '../repository/open-repository.ts';
import type { PastChange, Repository } from '../repository/repository.ts';
import { openFile } from '../staff/content/drafts.ts';

/** How many changes of a page its history shows. */
const shown = 20;

/** A change of a page that went online, and the parts of it that it changed. */
export type PastVersion = PastChange & { sections: NamedSection[] };

/** The words of an entry in each language, or its facts in both; by path. */
function textFiles({ collection, id }: EntryName): string[] {
  const folder = `content/${collectionOf(collection).folder}/${id}`;
  const facts = fileOf(collection, id);
  return facts.endsWith('/meta.yaml') ? [...locales.map((locale) => `${folder}/${locale}.mdx`), facts] : [facts];
}

/** What changed on a page, part by part, the latest first; what was only saved is no part of it. */
export async function historyOf(name: EntryName): Promise<PastVersion[]> {
  const repository = await openRepository();
  const files = textFiles(name);
  const past = await repository.history(files);
  return Promise.all(
    past.slice(0, shown).map(async (change, index): Promise<PastVersion> => {
      const before = past[index + 1];
      const read = files.map(async (file) => ({
        file,
        before: before ? await textAt(repository, before.commit, file) : null,
        after: await textAt(repository, change.commit, file),
      }));
      return { ...change, sections: changedSections(await Promise.all(read)) };
    }),
  );
}

async function textAt(repository: Repository, commit: string, file: string): Promise<string | null> {
  const bytes = await repository.read(commit, file);
  return bytes === undefined ? null : bytes.toString('utf8');
}

/** A part of a page as it was and as it is, in one language, or its facts. */
export type ThenAndNow = { file: string; was: string; is: string };

/** A part of a page in an older version, held against what is being written now; undefined where the version does not exist. */
export async function comparePast(name: EntryName, commit: string, section: string): Promise<ThenAndNow[] | undefined> {
  const repository = await openRepository();
  const files = textFiles(name);
  if (!(await repository.history(files)).some((change) => change.commit === commit)) return undefined;
  const compared = await Promise.all(
    files.map(async (file): Promise<ThenAndNow[]> => {
      const [old, { text }] = [await textAt(repository, commit, file), await openFile(file)];
      return sectionChanges(file, old, text)
        .filter(({ id }) => sectionId(file, id) === section)
        .map(({ before, after }) => ({ file, was: before, is: after }));
    }),
  );
  return compared.flat();
}

/** The files of a page once a part of an older version is back in both languages, in what is being written now. */
export async function broughtBack(name: EntryName, commit: string, section: string, now: RawContent): Promise<Map<string, string>> {
  const repository = await openRepository();
  const changed = new Map<string, string>();
  for (const { file } of (await comparePast(name, commit, section)) ?? []) {
    const old = await textAt(repository, commit, file);
    const back = old === null ? undefined : file.endsWith('.mdx') ? bringBack(now.texts.get(file) ?? '', old, section) : old;
    if (back !== undefined) changed.set(file, back);
  }
  return changed;
}
