import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = {
  /** The script that answers as one types, on the page that shows the answers. */
  script?: string;
  /** What a reader may mean, offered by the browser as one types. */
  suggestions?: readonly string[];
};

/** The query box: an ordinary form, whose script is asked for only when the box is used. */
export function SearchForm({ script, suggestions = [] }: Props) {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <form className="search-bar" id="search" role="search" action={sectionPath('search', locale)} data-script-on-focus={script}>
      <label htmlFor="q">{t('label')}</label>
      <div className="search-bar__row">
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          required
          list={suggestions.length > 0 ? 'suggestions' : undefined}
        />
        <button className="button button--search" type="submit">
          <Icon name="search" />
          <span>{t('submit')}</span>
        </button>
      </div>
      {suggestions.length > 0 && (
        <datalist id="suggestions">
          {suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
      <p className="small muted">{t('hint')}</p>
    </form>
  );
}
