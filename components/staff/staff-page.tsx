import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Logo } from '#components/art/logo.tsx';
import { KeepWords } from '#components/staff/kept-words.client.tsx';
import { placesFor } from '#components/staff/places-for.ts';
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
          <nav aria-label={t('nav.label')} className="staff-places">
            {placesFor(staff).map(({ page: place, words, waits, count }) => (
              <a key={place} href={staffPath(locale, place)} aria-current={isCurrent(place, page) ? 'page' : undefined}>
                {t(`nav.${words}`)}{' '}
                {waits && count > 0 && <span className="staff-count">{t.rich(`nav.waiting.${waits}`, { count, w: unit })}</span>}
              </a>
            ))}
          </nav>
          <div className="staff-self">
            <a href={staffPath(other, page)} lang={other} hrefLang={other}>
              {languageName(other)}
            </a>
            <a href={staffPath(locale, 'account')} aria-current={page === 'account' ? 'page' : undefined}>
              {t('nav.account')}
            </a>
            <form method="post" action={staffPath(locale, 'sign-out')}>
              <button type="submit">{t('nav.signOut')}</button>
            </form>
          </div>
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

function isCurrent(place: string, page: string): boolean {
  return place === page || (place !== '' && page.startsWith(`${place}/`));
}

/** What a number counts: said to everybody, and shown where there is room. */
function unit(words: ReactNode): ReactNode {
  return <span className="staff-count__words">{words}</span>;
}
