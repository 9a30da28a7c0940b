import { useLocale, useTranslations } from 'next-intl';
import { sectionPath } from '#lib/i18n/routing.ts';

const places = ['conditions', 'treatments', 'articles', 'glossary', 'howCareWorks', 'locations'] as const;

/** Where to begin without a query, or when a query finds nothing. */
export function SearchStart() {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <>
      <h2>{t('startTitle')}</h2>
      <ul className="search__start">
        {places.map((section) => (
          <li key={section}>
            <a href={sectionPath(section, locale)}>{t(`start.${section}.name`)}</a>
            <span>{t(`start.${section}.what`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
