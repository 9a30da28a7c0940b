import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Library } from '#lib/content/library.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import type { Term } from '#lib/content/schemas/term.ts';
import { formatList } from '#lib/i18n/format.ts';
import { otherLocale } from '#lib/i18n/locales.ts';

type Props = { term: Term; library: Library };

/** One word: its definition, its other names, its equivalent in the other language, and words to read next. */
export function TermEntry({ term: entry, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Glossary');
  const topics = useTranslations('Topics');
  const other = otherLocale(locale);
  const { id, term, abbreviation, synonyms, definition, topic, related = [] } = entry;
  const names = synonyms?.[locale] ?? [];
  return (
    <div className="term" id={id}>
      <dt>
        <dfn>{term[locale]}</dfn>
        {abbreviation && <span> ({abbreviation[locale]})</span>}
      </dt>
      <dd>{definition[locale]}</dd>
      <dd className="term__more">
        {names.length > 0 && <span>{t('also', { names: formatList(names, locale) })}</span>}
        <span>
          {t('other')}{' '}
          <span lang={other}>
            {term[other]}
            {abbreviation && ` (${abbreviation[other]})`}
          </span>
        </span>
        {topic && <span>{t('topic', { topic: topics(topic) })}</span>}
      </dd>
      {related.length > 0 && (
        <dd className="term__more">
          <span>
            {t('related')}{' '}
            {related.map((name, index) => (
              <Fragment key={name}>
                {index > 0 && ', '}
                <a href={`#${name}`}>{requireEntry(library, 'terms', name).term[locale]}</a>
              </Fragment>
            ))}
          </span>
        </dd>
      )}
    </div>
  );
}
