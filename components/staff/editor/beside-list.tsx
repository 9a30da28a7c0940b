import { useLocale, useTranslations } from 'next-intl';
import type { EntryBeside } from '#lib/editorial/leading-to.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { entries: readonly EntryBeside[]; page: 'facts' | undefined };

/** Entries by their names, each with the way to its page. */
export function BesideList({ entries, page }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  return (
    <ul>
      {entries.map(({ entry, name, locale: language, address }) => (
        <li key={entry}>
          <a href={staffPath(locale, `content/${entry}${page ? `/${page}` : ''}`)} lang={language}>
            {name}
          </a>
          {address !== undefined && (
            <a className="facts-aside__public" href={address}>
              {t('publicPage')} <span className="visually-hidden">{name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
