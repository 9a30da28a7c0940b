import { useLocale, useTranslations } from 'next-intl';
import type { Facets } from '#lib/evidence/facets.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { facets: Facets; total: number };

/** What a reader can narrow the library by: an ordinary form, whose answer is an address to keep or to share. Its fields are folded on a phone. */
export function LibraryFilter({ facets, total }: Props) {
  const locale = useLocale();
  const t = useTranslations('EvidenceLibrary');
  const here = sectionPath('evidence', locale);
  const fields = [
    ...(['condition', 'treatment', 'topic'] as const).map((name) => ({
      name,
      options: facets[name].map(({ value, count }) => ({ value, count, name: t(`topic.${value}`) })),
    })),
    { name: 'kind', options: facets.kind.map(({ value, count }) => ({ value, count, name: t(`kind.${value}`) })) },
    { name: 'direction', options: facets.direction.map(({ value, count }) => ({ value, count, name: t(`direction.${value}`) })) },
  ] as const;
  return (
    <form className="narrowing" action={here} data-filter="" autoComplete="off" aria-labelledby="narrow">
      <h2 id="narrow">{t('refine')}</h2>
      <details className="narrowing__fold">
        <summary>{t('refine')}</summary>
        <div className="narrowing__fields">
          {fields.map(({ name, options }) => (
            <p key={name} className="narrowing__field">
              <label htmlFor={`by-${name}`}>{t(`filter.${name}`)}</label>
              <select className="input" id={`by-${name}`} name={name} {...slot('filter')}>
                <option value="" {...slot('option')}>
                  {t(`all.${name}`)}
                </option>
                {options.map((option) => (
                  <option key={option.value} value={option.value} {...slot('option')}>
                    {t('option', { name: option.name, count: option.count })}
                  </option>
                ))}
              </select>
            </p>
          ))}
          <button className="button button--quiet button--small" type="submit">
            {t('show')}
          </button>
        </div>
      </details>
      <div className="narrowing__row">
        <div role="status">
          <p>
            <strong {...slot('count')} data-words={t.raw('count')}>
              {t('count', { n: total, t: total })}
            </strong>
          </p>
          <p {...slot('none')} data-words={t('none')} hidden />
          <p {...slot('ignored')} data-words={t.raw('ignored')} hidden />
        </div>
        <p className="narrowing__actions">
          <a className="tool" href={here} {...slot('clear')} hidden>
            {t('clear')}
          </a>
        </p>
      </div>
    </form>
  );
}
