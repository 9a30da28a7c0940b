import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PeopleOverTime } from '#components/art/people-over-time.tsx';
import type { Series } from '#lib/content/schemas/reference.ts';

type Props = {
  /** Unique on the page. */
  id: string;
  title: string;
  series: Series;
  /** Whether it may use the note column of an article. */
  width?: 'measure' | 'wide';
  /** The source, after the key. */
  children?: ReactNode;
};

/** The counts of a trial over time: a drawing, what its shapes mean, and the same numbers in a table. */
export function TrialChart({ id, title, series, width = 'measure', children }: Props) {
  const locale = useLocale();
  const t = useTranslations('TrialChart');
  const { of, points } = series;
  const outcome = series.outcome[locale];
  const groups = series.groups.map((name) => name[locale]);
  const [first = '', second = ''] = groups;
  const description = points
    .map(({ time, counts: [firstCount = 0, secondCount = 0] }) =>
      t('point', { time: time[locale], first, firstCount, second, secondCount, of }),
    )
    .join(' ');
  return (
    <figure className={width === 'wide' ? 'figure figure--wide trial' : 'figure trial'}>
      <p className="figure__title">{title}</p>
      <div className="trial__grid">
        <PeopleOverTime
          id={id}
          words={{ title, description, groups, times: points.map(({ time }) => time[locale]) }}
          of={of}
          counts={points.map(({ counts }) => counts)}
        />
        <table className="data-table">
          <caption>{t('table', { outcome })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('time')}</th>
              {groups.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ time, counts }) => (
              <tr key={time.en}>
                <th scope="row">{time[locale]}</th>
                {groups.map((name, group) => (
                  <td key={name}>{t('count', { count: counts[group] ?? 0, of })}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption>
        {t('key', { of, outcome })} {children}
      </figcaption>
    </figure>
  );
}
