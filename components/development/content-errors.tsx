import { useLocale, useTranslations } from 'next-intl';
import type { Problem } from '#lib/content/problem.ts';
import { wordsOf } from '#lib/content/problem-words.ts';

type Props = { errors: readonly Problem[] };

/** In development, above every page: the mistakes that keep content offline, as the check prints them. Their pages stay as they were meanwhile. */
export function ContentErrors({ errors }: Props) {
  const locale = useLocale();
  const t = useTranslations('ContentErrors');
  if (errors.length === 0) return null;
  return (
    <aside role="alert" style={{ padding: '1rem 1.5rem', background: '#fff3cd', color: '#3d2c00', overflowWrap: 'anywhere' }}>
      <p>
        <strong>{t('heading')}</strong> {t('lead')}
      </p>
      <ul>
        {errors.map((problem) => {
          const { what, why, fix } = wordsOf(problem, locale);
          const place = `${problem.file}:${problem.line}:${problem.column}`;
          return (
            <li key={`${place} ${what}`}>
              <code>{place}</code> {what} {why} {fix}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
