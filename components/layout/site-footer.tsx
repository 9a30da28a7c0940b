import { useLocale, useTranslations } from 'next-intl';
import { Logo } from '#components/art/logo.tsx';
import { LanguageLink } from '#components/layout/language-link.tsx';
import { RequestLink } from '#components/ui/request-link.tsx';
import type { Notice } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { formatPhone } from '#lib/i18n/format.ts';
import type { Twins } from '#lib/i18n/routing.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { copyrightYear, siteName, sitePhone } from '#lib/site.ts';

type Props = { twins: Twins; notices: readonly Notice[]; form?: string | undefined; invites: boolean };

/** What the clinic is (a demonstration), where else to go, and the legal notices. */
export function SiteFooter({ twins, notices, form, invites }: Props) {
  const locale = useLocale();
  const t = useTranslations('SiteFooter');
  const home = useTranslations('SiteHeader');
  const policy = notices.find(({ id }) => id === 'editorial-policy');
  return (
    <footer className="footer">
      <div className="wrap">
        <div className="footer__top">
          <div>
            <a className="logo" href={homePath(locale)} aria-label={home('home')}>
              <Logo />
              <span>{siteName}</span>
            </a>
            <p className="footer__say">{t('statement')}</p>
            <p>
              <strong>{t('fictional')}</strong>
            </p>
          </div>
          <div>
            <h2>{t('care')}</h2>
            <ul>
              <li>
                <a href={sectionPath('conditions', locale)}>{t('conditions')}</a>
              </li>
              <li>
                <a href={sectionPath('compare', locale)}>{t('compare')}</a>
              </li>
              <li>
                <a href={sectionPath('howCareWorks', locale)}>{t('howCareWorks')}</a>
              </li>
              <li>
                <a href={`${sectionPath('howCareWorks', locale)}#fees`}>{t('fees')}</a>
              </li>
              <li>
                <a href={sectionPath('locations', locale)}>{t('locations')}</a>
              </li>
            </ul>
          </div>
          <div>
            <h2>{t('about')}</h2>
            <ul>
              <li>
                <a href={sectionPath('articles', locale)}>{t('learn')}</a>
              </li>
              <li>
                <a href={sectionPath('evidence', locale)}>{t('evidence')}</a>
              </li>
              <li>
                <a href={sectionPath('team', locale)}>{t('team')}</a>
              </li>
              <li>
                <a href={sectionPath('glossary', locale)}>{t('glossary')}</a>
              </li>
              {policy && (
                <>
                  <li>
                    <a href={entryPath('legal', policy, locale)}>{t('choosing')}</a>
                  </li>
                  <li>
                    <a href={`${entryPath('legal', policy, locale)}#who-pays`}>{t('whoPays')}</a>
                  </li>
                  <li>
                    <a href={sectionPath('corrections', locale)}>{t('corrections')}</a>
                  </li>
                </>
              )}
            </ul>
          </div>
          <div>
            <h2>{t('contact')}</h2>
            {/* A page that may name a drug that must not be advertised calls nobody to the clinic. */}
            {invites ? (
              <>
                <p>
                  <a className="footer__phone" href={`tel:${sitePhone}`}>
                    {formatPhone(sitePhone)}
                  </a>
                </p>
                <p>{t('number')}</p>
                <p className="footer__ask">
                  <RequestLink look="button--accent button--small" />
                </p>
              </>
            ) : (
              <p>
                <a href={sectionPath('locations', locale)}>{t('locations')}</a>
              </p>
            )}
          </div>
        </div>
        <nav className="legal" aria-label={t('legal')}>
          {notices.map((notice) => (
            <a key={notice.id} href={entryPath('legal', notice, locale)}>
              {textFor(notice, locale).text.words.shortTitle}
            </a>
          ))}
          <LanguageLink twins={twins} form={form} />
          <span className="end">
            © {copyrightYear} {siteName}
          </span>
        </nav>
      </div>
    </footer>
  );
}
