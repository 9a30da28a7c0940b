import type { CollectionName } from '../content/collection-name.ts';
import { collections } from '../content/collections.ts';
import { twinsOf } from '../content/entry-address.ts';
import type { Library } from '../content/library.ts';
import type { Problem, Severity } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import { addressedSectionName } from '../content/schemas/addresses.ts';
import type { AnyWorded } from '../content/texts.ts';
import { everyEntry, textsOf } from '../content/texts.ts';
import { titleOf } from '../content/title-of.ts';
import { entryOfFile } from '../edit/entry-files.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Twins } from '../i18n/routing.ts';
import { sectionTwins, sharedTwins } from '../i18n/routing.ts';
import type { Proposal } from '../publish/proposal.ts';
import type { DraftFile } from '../staff/content/draft.ts';
import { entryOf } from '../staff/content/entry-of.ts';
import type { CheckedNow } from './checked-now.ts';
import type { EntryState } from './entry-state.ts';
import { entryState } from './entry-state.ts';
import type { LanguageState } from './language-state.ts';
import { languageState } from './language-state.ts';

/** An entry as the list of pages shows it. */
export type EntryRow = {
  /** Such as `articles/sleep-and-fibromyalgia`. */
  entry: string;
  collection: CollectionName;
  id: string;
  titles: Partial<Record<Locale, string>>;
  /** Its public address in each language; none where it has no page. */
  addresses: Twins;
  languages: LanguageState | undefined;
  state: EntryState;
  problems: Readonly<Record<Severity, number>>;
  review: { due: string; overdue: boolean } | undefined;
};

type Known = Pick<EntryRow, 'titles' | 'addresses' | 'languages' | 'review'>;

/** A row for everything the content holds, what cannot be read and what was withdrawn included, in the order of their names. */
export function entryRows(
  { raw, library, problems, today }: CheckedNow,
  drafts: readonly DraftFile[],
  proposals: readonly Proposal[],
): EntryRow[] {
  const known = new Map<string, Known>([...wordedRows(raw, library, today), ...factsRows(library)]);
  const gone = new Map(library.withdrawn.map((page) => [`${addressedSectionName(page.section)}/${page.id}`, page]));
  const found = Map.groupBy(problems, ({ file }) => entryOf(file));
  const draft = Map.groupBy(drafts, ({ file }) => entryOf(file));
  const asked = Map.groupBy(proposals, ({ entry }) => entry);
  const files = [...raw.texts.keys(), ...drafts.map(({ file }) => file)];
  const names = new Map([
    ...files.flatMap((file) => namesOf(file)),
    ...[...gone].map(([entry, { section, id }]) => [entry, { collection: addressedSectionName(section), id }] as const),
  ]);
  return [...names]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([entry, { collection, id }]): EntryRow => {
      const withdrawn = gone.get(entry);
      const facts = known.get(entry) ?? { titles: withdrawn?.title ?? {}, addresses: {}, languages: undefined, review: undefined };
      const isGone = withdrawn !== undefined && !known.has(entry);
      return {
        ...{ entry, collection, id, ...facts },
        state: entryState(draft.get(entry) ?? [], asked.get(entry) ?? [], isGone ? withdrawn.on : undefined),
        problems: countOf(found.get(entry) ?? []),
      };
    });
}

function namesOf(file: string): [string, { collection: CollectionName; id: string }][] {
  const name = entryOfFile(file);
  return name ? [[entryOf(file), name]] : [];
}

function wordedRows({ texts }: RawContent, library: Library, today: string): [string, Known][] {
  return everyEntry(library).map((entry) => {
    const { collection, id } = entry;
    const languages = languageState(entry, (locale) => texts.has(`content/${collections[collection].folder}/${id}/${locale}.mdx`));
    return [`${collection}/${id}`, { titles: titlesIn(entry), addresses: twinsOf(entry), languages, review: reviewOf(entry, today) }];
  });
}

function titlesIn(entry: AnyWorded): Partial<Record<Locale, string>> {
  return Object.fromEntries(textsOf(entry).map(({ locale }) => [locale, titleOf(entry, locale)]));
}

function reviewOf({ meta, review }: AnyWorded, today: string): EntryRow['review'] {
  const due = review?.reviews.at(-1)?.next ?? ('nextReview' in meta ? meta.nextReview : undefined);
  return due === undefined ? undefined : { due, overdue: due < today };
}

function factsRows({ references, terms }: Library): [string, Known][] {
  const together = { languages: { kind: 'together' }, review: undefined } as const;
  return [
    ...[...references.values()].map(({ id, title }): [string, Known] => [
      `references/${id}`,
      { titles: { en: title }, addresses: sharedTwins('evidence', id), ...together },
    ]),
    ...[...terms.values()].map(({ id, term }): [string, Known] => [
      `terms/${id}`,
      { titles: term, addresses: sectionTwins('glossary'), ...together },
    ]),
  ];
}

function countOf(problems: readonly Problem[]): Record<Severity, number> {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), warning: count('warning'), advice: count('advice') };
}
