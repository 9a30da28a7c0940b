import { locales } from '../i18n/locales.ts';
import type { Passage } from './passage.ts';
import { bodyPassages } from './passages/body.ts';
import { yamlPassages } from './passages/yaml.ts';
import { isList } from './rules/is-list.ts';

/** Files that commands write, whose words nobody reads. */
const records = /\/(?:translation|review)\.yaml$/;

/** Every passage of a file that readers get to see: texts, bilingual fields, words of the interface. Files that cannot be read have none. */
export function passagesOf(path: string, source: string): Passage[] {
  if (records.test(path) || isList(path)) return [];
  const language = locales.find((locale) => path.endsWith(`/${locale}.mdx`) || path.endsWith(`/${locale}.json`));
  if (path.endsWith('.mdx')) return language ? bodyPassages(path, source, language) : [];
  if (path.endsWith('.json')) return language ? yamlPassages(path, source, { kind: 'message', locale: language }) : [];
  return path.endsWith('.yaml') ? yamlPassages(path, source, { kind: 'field' }) : [];
}
