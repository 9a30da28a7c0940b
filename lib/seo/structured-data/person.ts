import type { Person, ProfilePage, WithContext } from 'schema-dts';
import type { Author } from '../../content/library.ts';
import { entryPath, textFor } from '../../content/queries.ts';
import type { Locale } from '../../i18n/locales.ts';
import { absoluteUrl } from '../../site.ts';
import { organizationData } from './organization.ts';

/**
 * A real person of the clinic, by name, with where they work.
 *
 * @throws Error for an invented person, whom no machine may take for a real one
 */
export function personData(author: Author, locale: Locale): Exclude<Person, string> & { '@type': 'Person' } {
  if (author.meta.sample) throw new Error(`“${author.id}” is an invented person and cannot be described as a real one.`);
  const url = absoluteUrl(entryPath('team', author, locale));
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: textFor(author, locale).text.words.displayName,
    url,
    affiliation: organizationData(),
  };
}

/** What a profile says to machines about a real person; nothing about an invented one. */
export function profileData(author: Author, locale: Locale): WithContext<ProfilePage> | undefined {
  if (author.meta.sample) return undefined;
  const { words } = textFor(author, locale).text;
  const { languages, registerUrl } = author.meta;
  const person = personData(author, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: absoluteUrl(entryPath('team', author, locale)),
    inLanguage: locale,
    mainEntity: {
      ...person,
      jobTitle: words.role,
      honorificSuffix: words.credentials.join(', '),
      knowsLanguage: languages,
      affiliation: [organizationData(), ...words.affiliations.map((name) => ({ '@type': 'Organization' as const, name }))],
      ...(registerUrl === undefined ? {} : { sameAs: registerUrl }),
    },
  };
}
