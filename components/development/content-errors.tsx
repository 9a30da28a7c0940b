import { useTranslations } from 'next-intl';
import type { Problem } from '#lib/content/problem.ts';

type Props = { errors: readonly Problem[] };

/** In development, above every page: the mistakes that keep content offline, as the check prints them. Their pages stay as they were meanwhile. */
export function ContentErrors({ errors }: Props) {
  const t = useTranslations('ContentErrors');
  if (errors.length === 0) return null;
  return (
    <aside role="alert" style={{ padding: '1rem 1.5rem', background: '#fff3cd', color: '#3d2c00', overflowWrap: 'anywhere' }}>
      <p>
        <strong>{t('heading')}</strong> {t('lead')}
      </p>
      <ul>
        {errors.map(({ file, line, column, message, fix }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <code>{`${file}:${line}:${column}`}</code> {message} {fix}
          </li>
        ))}
      </ul>
    </aside>
  );
}
