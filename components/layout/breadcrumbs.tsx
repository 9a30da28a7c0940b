import { useLocale, useTranslations } from 'next-intl';
import { homePath } from '#lib/i18n/routing.ts';

type Props = { trail?: readonly { label: string; path: string }[]; current: string };

/** The way from the home page to this one. */
export function Breadcrumbs({ trail = [], current }: Props) {
  const locale = useLocale();
  const t = useTranslations('Breadcrumbs');
  return (
    <nav className="crumb" aria-label={t('label')}>
      <ol>
        {[{ label: t('home'), path: homePath(locale) }, ...trail].map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
