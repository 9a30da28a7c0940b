import { useLocale, useTranslations } from 'next-intl';
import type { CitingPage } from '#lib/evidence/citing-pages.ts';

type Props = { pages: readonly CitingPage[] };

/** The pages that lean on a reference, or a sentence that none does. */
export function CitingList({ pages }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReferencePage');
  if (pages.length === 0) return <p>{t('citedByNone')}</p>;
  return (
    <ul className="citing">
      {pages.map(({ section, path, name, locale: shown }) => (
        <li key={path}>
          <span className="kind">{t(section)}</span>
          <a href={path} lang={shown === locale ? undefined : shown}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
