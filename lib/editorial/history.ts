import { collectionOf, fileOf } from '../content/collections.ts';
import { localeOfTextFile } from '../content/locale-of-text-file.ts';
import { bringBack } from '../edit/bring-back.ts';
import type { EntryName } from '../edit/entry-files.ts';
import type { SectionChange } from '../edit/section-changes.ts';
import { sectionChanges } from '../edit/section-changes.ts';
import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import { openRepository } from '../repository/open-repository.ts';
import type { PastChange, Repository } from '../repository/repository.ts';
import { openFile } from '../staff/content/drafts.ts';

/** How many changes of a page its history shows. */
const shown = 20;

/** A part of a page, with its name in each language that has one. */
export type PastSection = { id: string; titles: Partial<Record<Locale, string>> };
/** A change of a page that went online, and the parts of it that it changed. */
export type PastVersion = PastChange & { sections: PastSection[] };

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
      const changes = await Promise.all(
        files.map(async (file) =>
          changesIn(file, before && (await textAt(repository, before.commit, file)), await textAt(repository, change.commit, file)),
        ),
      );
      return { ...change, sections: gathered(changes.flat()) };
    }),
  );
}

type Found = SectionChange & { file: string };

function changesIn(file: string, before: string | null | undefined, after: string | null): Found[] {
  return sectionChanges(file, before ?? null, after).map((change) => ({ ...change, file, id: sectionId(file, change.id) }));
}

/** Facts are a part of their own, beside those of the texts. */
function sectionId(file: string, id: string): string {
  return file.endsWith('/meta.yaml') ? 'facts' : id;
}

function gathered(changes: readonly Found[]): PastSection[] {
  const sections = new Map<string, PastSection>();
  for (const { id, title, file } of changes) {
    const locale = localeOfTextFile(file);
    const before = sections.get(id)?.titles;
    sections.set(id, { id, titles: { ...before, ...(locale && title && { [locale]: title }) } });
  }
  return [...sections.values()];
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

/** The files of a page once a part of an older version is back, in both languages. */
export async function broughtBack(name: EntryName, commit: string, section: string): Promise<Map<string, string>> {
  const repository = await openRepository();
  const changed = new Map<string, string>();
  for (const { file } of (await comparePast(name, commit, section)) ?? []) {
    const [old, { text }] = [await textAt(repository, commit, file), await openFile(file)];
    const back = old === null ? undefined : file.endsWith('.mdx') ? bringBack(text ?? '', old, section) : old;
    if (back !== undefined) changed.set(file, back);
  }
  return changed;
}
