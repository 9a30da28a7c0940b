import { useLocale, useTranslations } from 'next-intl';
import { TeamList } from '#components/team/team-list.tsx';
import type { Library } from '#lib/content/library.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { library: Library };

/** The people behind the pages. */
export function TeamBand({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  return (
    <section className="section dawn" aria-labelledby="people">
      <div className="wrap">
        <div className="split-heading">
          <h2 id="people">{t('teamTitle')}</h2>
          <p className="lede">
            {t('teamLead')} <a href={sectionPath('team', locale)}>{t('teamAll')}</a>
          </p>
        </div>
        <TeamList authors={library.authors} />
      </div>
    </section>
  );
}
