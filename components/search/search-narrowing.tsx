import { useTranslations } from 'next-intl';
import { topics } from '#lib/content/schemas/article.ts';
import { resultTypes } from '#lib/search/result-types.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { script: string };

/** What the results can be narrowed by: part of the same form as the query, so that one address holds both. It is folded on a phone until something is chosen. */
export function SearchNarrowing({ script }: Props) {
  const t = useTranslations('Search');
  const subjects = useTranslations('Topics');
  const fields = [
    { name: 'type', legend: t('byType'), options: resultTypes.map((value) => ({ value, words: t(`types.${value}`) })) },
    { name: 'topic', legend: t('byTopic'), options: topics.map((value) => ({ value, words: subjects(value) })) },
  ] as const;
  return (
    <div className="search__side" data-script-on-focus={script}>
      {/* Who asked for the results of a query of danger narrows them without being asked again. */}
      <input type="hidden" name="anyway" value="1" form="search" {...slot('agreed')} disabled />
      <details className="narrowing__fold" {...slot('narrowing')}>
        <summary>{t('narrow')}</summary>
        <div className="search__facets">
          {fields.map(({ name, legend, options }) => (
            <fieldset key={name} className="facet" {...slot('facet', name)}>
              <legend>{legend}</legend>
              {options.map(({ value, words }) => (
                <div key={value} className="facet__option" {...slot('option', value)}>
                  <input type="checkbox" id={`${name}-${value}`} name={name} value={value} form="search" />
                  <label htmlFor={`${name}-${value}`}>
                    {words} <span className="muted" {...slot('optionCount')} />
                  </label>
                </div>
              ))}
            </fieldset>
          ))}
          <button className="button button--quiet button--small" type="submit" form="search">
            {t('narrow')}
          </button>
        </div>
      </details>
    </div>
  );
}
