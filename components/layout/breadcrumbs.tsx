import { useLocale, useTranslations } from 'next-intl';
import { JsonLd } from '#components/seo/json-ld.tsx';
import { homePath } from '#lib/i18n/routing.ts';
import { breadcrumbData } from '#lib/seo/structured-data/breadcrumbs.ts';

type Props = { trail?: readonly { label: string; path: string }[]; current: string };

/** The way from the home page to this one, for readers and for machines. */
export function Breadcrumbs({ trail = [], current }: Props) {
  const locale = useLocale();
  const t = useTranslations('Breadcrumbs');
  const steps = [{ label: t('home'), path: homePath(locale) }, ...trail];
  return (
    <nav className="breadcrumbs" aria-label={t('label')}>
      <ol>
        {steps.map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
      <JsonLd data={breadcrumbData(steps, current)} />
    </nav>
  );
}
