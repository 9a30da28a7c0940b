import { useLocale, useTranslations } from 'next-intl';
import type { Library, Treatment } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';
import { pagePath } from '#lib/i18n/routing.ts';

type Props = { library: Pick<Library, 'treatments'>; besides?: Treatment };

/** What to expect when nothing is added, with the way to its own page; nothing on that page itself. */
export function NothingNew({ library, besides }: Props) {
  const locale = useLocale();
  const t = useTranslations('DecisionNote');
  const usual = library.treatments.find(({ id }) => id === 'usual-care' && id !== besides?.id);
  return (
    usual && (
      <p>
        {t.rich('nothing', {
          source: (words) => <a href={pagePath('evidence', locale, 'wolfe1997')}>{words}</a>,
          other: (words) => <a href={pagePath('evidence', locale, 'walitt2010')}>{words}</a>,
        })}{' '}
        <a href={`${entryPath('treatments', usual, locale)}#what-it-is`}>{t('nothingLink')}</a>
      </p>
    )
  );
}
