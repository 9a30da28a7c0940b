import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CrisisStrip } from '#components/layout/crisis-strip.tsx';
import { ReachBar } from '#components/layout/reach-bar.tsx';
import { SiteFooter } from '#components/layout/site-footer.tsx';
import { SiteHeader } from '#components/layout/site-header.tsx';
import { WasItClear } from '#components/layout/was-it-clear.tsx';
import type { Notice } from '#lib/content/library.ts';
import type { Section, Twins } from '#lib/i18n/routing.ts';
import { asksIfClear } from '#lib/site.ts';

type Props = {
  /** The part of the site the page belongs to, marked in the navigation. */
  current?: Section;
  /** This page in each language it exists in. */
  twins: Twins;
  notices: readonly Notice[];
  /** The id of the form the page consists of, if it does: nothing on the page may then lead away from its answers unasked. */
  form?: string;
  /** true where the page invites to a consultation: it may then not name a drug that must not be advertised (lib/content/invitation.ts). */
  invites?: boolean;
  /** true where readers are asked whether the page was clear. */
  asks?: boolean;
  /** true where the page has contents to lead to. */
  contents?: boolean;
  children: ReactNode;
};

/** Everything around the content of a page. */
export function SitePage({ current, twins, notices, form, invites = false, contents = false, asks = false, children }: Props) {
  const locale = useLocale();
  const t = useTranslations('SiteHeader');
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <SiteHeader current={current} twins={twins} form={form} invites={invites} />
      <main id="main" tabIndex={-1}>
        {children}
        {asks && asksIfClear && <WasItClear page={twins[locale] ?? ''} />}
      </main>
      {form === undefined && <CrisisStrip />}
      {form === undefined && <ReachBar invites={invites} contents={contents} />}
      <SiteFooter twins={twins} notices={notices} form={form} invites={invites} />
    </>
  );
}
