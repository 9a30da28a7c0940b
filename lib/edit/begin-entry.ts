import { check } from '../check/check.ts';
import type { Rule } from '../check/rule.ts';
import { structureRules } from '../check/rules/structure/index.ts';
import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import type { Kind } from './begin/kind.ts';
import type { FileChanges } from './changes.ts';
import { withChanges } from './changes.ts';
import { withField } from './front-matter.ts';

/** What comes of a beginning: its files, or why there are none. `unnamed`: its title has no letter of which an address could be made. */
export type Begun = { files: FileChanges } | { exists: string } | { unnamed: true } | { errors: Problem[] };

/**
 * Begins an entry: files that break no rule of structure, with “[to do]” wherever words are still to come. An article whose French title
 * is left to a colleague begins in English alone.
 *
 * @param slugs addresses that were typed by hand; those made of the titles hold where none was
 * @param ask the check, where it has read these files before
 */
export function beginEntry(
  raw: RawContent,
  library: Library,
  kind: Kind,
  answers: Readonly<Record<string, string>>,
  today: string,
  slugs: Partial<Record<'en' | 'fr-CA', string>> = {},
  ask = check,
): Begun {
  const made = Object.entries(kind.files(answers, library, today)).map(([path, text]): [string, string] => [`content/${path}`, text]);
  const files = new Map(
    made
      .filter(([path]) => !(kind.twinMayWait && answers['title-fr'] === '' && path.endsWith('/fr-CA.mdx')))
      .map(([path, text]) => [path, withSlug(path, text, slugs)]),
  );
  return tried(raw, files, today, structureRules, ask);
}

/** The files, unless one is there already, cannot be read or breaks one of these rules. */
export function tried(raw: RawContent, files: FileChanges, today: string, rules: readonly Rule[], ask = check): Begun {
  if ([...files.keys()].some((path) => /\/(?:\/|\.yaml$)/.test(path))) return { unnamed: true };
  const there = [...files.keys()].find((path) => raw.texts.has(path));
  if (there !== undefined) return { exists: there };
  const { problems } = ask({ raw: withChanges(raw, files) }, { today, rules });
  const errors = problems.filter(({ severity, file }) => severity === 'error' && files.has(file));
  return errors.length > 0 ? { errors } : { files };
}

function withSlug(path: string, text: string, slugs: Partial<Record<string, string>>): string {
  const slug = slugs[/\/(en|fr-CA)\.mdx$/.exec(path)?.[1] ?? ''];
  return slug ? withField(text, 'slug', slug) : text;
}
