import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '#components/art/logo.tsx';
import { KeepWords } from '#components/staff/kept-words.client.tsx';
import { StaffPlaces } from '#components/staff/staff-places.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { languageName, otherLocale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { siteName } from '#lib/site.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  /** The address of the page below `/staff`. */
  page: string;
  children: ReactNode;
};

/** Everything around the content of a page of the staff area. */
export function StaffPage({ staff, page, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('Staff');
  const other = otherLocale(locale);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <header className="staff-bar">
        <div>
          <a className="logo" href={staffPath(locale)}>
            <Logo />
            <span>{siteName}</span>
          </a>
          <StaffPlaces staff={staff} page={page} name="label" />
          <div className="staff-self">
            <a href={staffPath(other, page)} lang={other} hrefLang={other}>
              {languageName(other)}
            </a>
            <StaffSelf page={page} />
          </div>
          <details className="staff-menu">
            <summary>
              <Icon name="menu" />
              {t('nav.menu')}
            </summary>
            <StaffPlaces staff={staff} page={page} name="menu" />
            <div className="staff-self">
              <StaffSelf page={page} />
            </div>
          </details>
        </div>
      </header>
      <main id="main" className="staff-main" tabIndex={-1}>
        <KeepWords
          who={staff.id}
          page={page}
          say={{ interrupted: t('kept.interrupted'), back: t('kept.back'), apart: t('kept.apart'), away: t('kept.away') }}
        />
        {children}
      </main>
    </>
  );
}

/** What somebody does about their own sign-in. */
function StaffSelf({ page }: Pick<Props, 'page'>) {
  const locale = useLocale();
  const t = useTranslations('Staff.nav');
  return (
    <>
      <a href={staffPath(locale, 'account')} aria-current={page === 'account' ? 'page' : undefined}>
        {t('account')}
      </a>
      <form method="post" action={staffPath(locale, 'sign-out')}>
        <button type="submit">{t('signOut')}</button>
      </form>
    </>
  );
}
