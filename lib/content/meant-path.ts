import { collections, factsNames, wordedNames } from './collections.ts';

const worded = new RegExp(`^(content/(?:${wordedNames.map((name) => collections[name].folder).join('|')})/[a-z0-9-]+/)([^/]+)$`);
const facts = new RegExp(`^(content/(?:${factsNames.map((name) => collections[name].folder).join('|')})/)([^/]+)$`);

/** The names of the files of an entry, as they look without capitals and marks. */
const names: Readonly<Record<string, string>> = {
  'meta.yaml': 'meta.yaml',
  'en.mdx': 'en.mdx',
  'en-ca.mdx': 'en.mdx',
  'fr.mdx': 'fr-CA.mdx',
  'fr-ca.mdx': 'fr-CA.mdx',
  'frca.mdx': 'fr-CA.mdx',
};

/** The path under which the site looks for a file, where another name was most likely meant to be that: “EN.mdx”, “fr_ca.mdx.txt”, “meta.yml”. */
export function meantPath(path: string): string | undefined {
  const [, entry = '', name = ''] = worded.exec(path) ?? facts.exec(path) ?? [];
  const plain = name
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml')
    .replace(/\.mdx?$/, '.mdx')
    .replaceAll('_', '-');
  const meant = worded.test(path) ? names[plain] : /^[a-z0-9-]+\.yaml$/.exec(plain)?.[0];
  return meant === undefined || meant === name || entry === '' ? undefined : entry + meant;
}
