import type { DefinedTermSet, WithContext } from 'schema-dts';
import type { GlossaryLetter } from '../../content/glossary.ts';
import type { Locale } from '../../i18n/locales.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { sectionPath } from '../../i18n/routing.ts';
import { absoluteUrl } from '../../site.ts';

/** The glossary as a set of defined terms, in the order of the page. */
export function glossaryData(letters: readonly GlossaryLetter[], locale: Locale): WithContext<DefinedTermSet> {
  const url = absoluteUrl(sectionPath('glossary', locale));
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: messagesFor(locale).Glossary.title,
    inLanguage: locale,
    hasDefinedTerm: letters.flatMap(({ terms }) =>
      terms.map(({ id, term, abbreviation, synonyms, definition }) => {
        const others = [...(abbreviation ? [abbreviation[locale]] : []), ...(synonyms?.[locale] ?? [])];
        return {
          '@type': 'DefinedTerm' as const,
          '@id': `${url}#${id}`,
          name: term[locale],
          description: definition[locale],
          ...(others.length > 0 ? { alternateName: others } : {}),
        };
      }),
    ),
  };
}
