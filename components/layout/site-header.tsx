import { useLocale, useTranslations } from 'next-intl';
import { Logo } from '#components/art/logo.tsx';
import { Comfort } from '#components/layout/comfort.tsx';
import { LanguageLink } from '#components/layout/language-link.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { RequestLink } from '#components/ui/request-link.tsx';
import { headerLines } from '#lib/help-lines.ts';
import type { Section, Twins } from '#lib/i18n/routing.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { siteName } from '#lib/site.ts';

/** The message that names each part of the site in the navigation. */
const names = {
  conditions: 'conditions',
  treatments: 'treatmentsNav',
  howCareWorks: 'care',
  articles: 'learn',
  team: 'team',
  locations: 'locations',
  search: 'search',
} as const;

const order = ['conditions', 'treatments', 'howCareWorks', 'articles', 'team', 'locations'] as const;

type Props = { current: Section | undefined; twins: Twins; form?: string | undefined; invites: boolean };

/** Crisis line, language and theme above; name and navigation below. The menu opens without a script. */
export function SiteHeader({ current, twins, form, invites }: Props) {
  const locale = useLocale();
  const t = useTranslations('SiteHeader');
  const ask = useTranslations('RequestLink');
  const links = (shown: readonly (keyof typeof names)[]) =>
    shown.map((section) => ({ section, path: sectionPath(section, locale), label: t(names[section]) }));
  const items = (arrow: boolean) => (
    <ul>
      {links(arrow ? [...order, 'search'] : order).map(({ section, path, label }) => (
        <li key={section}>
          <a href={path} aria-current={section === current ? 'true' : undefined}>
            {label}
            {arrow && <Icon name="arrow" />}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <header id="top">
      <div className="utility-bar">
        <div className="wrap">
          <p>
            {t('crisis')}
            {headerLines(locale).map(({ id, label, href }) => (
              <span key={id}>
                {t(`crisisLines.${id}`)}{' '}
                <a href={href}>
                  <strong>{label}</strong>
                </a>{' '}
                <span className="wide-only">{t(`crisisReach.${id}`)}</span>
              </span>
            ))}
          </p>
          <div className="utility-bar__actions">
            {/* The Enter key presses the first button of a form, wherever it stands on the page: this must not be the language. */}
            {form !== undefined && <button className="visually-hidden" type="submit" form={form} tabIndex={-1} aria-hidden="true" />}
            <LanguageLink twins={twins} form={form} />
            <Comfort />
          </div>
        </div>
      </div>
      <div className="header">
        <div className="wrap">
          <a className="logo" href={homePath(locale)} aria-label={t('home')}>
            <Logo />
            <span>{siteName}</span>
          </a>
          <nav className="navigation" aria-label={t('main')}>
            {items(false)}
          </nav>
          <a className="icon-button" href={sectionPath('search', locale)} aria-current={current === 'search' ? 'true' : undefined}>
            <Icon name="search" />
            <span className="visually-hidden">{t('search')}</span>
          </a>
          {invites && (
            <a className="button button--primary button--small header__ask" href={sectionPath('request', locale)}>
              {ask('label')}
            </a>
          )}
          <details className="menu">
            <summary>
              <Icon name="menu" />
              {t('menu')}
            </summary>
            <nav aria-label={t('menu')}>{items(true)}</nav>
            {invites && (
              <p className="menu__ask">
                <RequestLink look="button--primary" />
              </p>
            )}
          </details>
        </div>
      </div>
    </header>
  );
}
