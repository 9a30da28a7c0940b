import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '#components/art/logo.tsx';
import { languageName, otherLocale } from '#lib/i18n/locales.ts';
import { homePath } from '#lib/i18n/routing.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { siteName } from '#lib/site.ts';

type Props = { page: string; width?: 'narrow' | 'wide'; children: ReactNode };

/** A page before the staff area, or on the way into it: one thing to do, and nothing of what is behind. */
export function Gate({ page, width = 'narrow', children }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff');
  const other = otherLocale(locale);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <div className={width === 'wide' ? 'gate gate--wide' : 'gate'}>
        <header className="gate__top">
          <span>{t('area')}</span>
          <a href={staffPath(other, page)} lang={other} hrefLang={other}>
            {languageName(other)}
          </a>
        </header>
        <main id="main" className="gate__box" tabIndex={-1}>
          <a className="logo" href={homePath(locale)} aria-label={t('publicSite')}>
            <Logo />
            <span>{siteName}</span>
          </a>
          {children}
        </main>
      </div>
    </>
  );
}
