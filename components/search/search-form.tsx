import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { script: string };

/** The query box: an ordinary form, whose script is asked for only when the box is used. */
export function SearchForm({ script }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <form className="search-bar" id="search" role="search" action={sectionPath('search', locale)} data-script-on-focus={script}>
      <label htmlFor="q">{t('label')}</label>
      <div className="search-bar__row">
        <input className="input" id="q" name="q" type="search" autoComplete="off" enterKeyHint="search" required />
        <button className="button button--search" type="submit">
          <Icon name="search" />
          <span>{t('submit')}</span>
        </button>
      </div>
      <p className="small muted">{t('hint')}</p>
    </form>
  );
}
