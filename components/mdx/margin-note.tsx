import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { title: string; children: ReactNode };

/** A short aside, in the margin where there is room. */
export function MarginNote({ title, children }: Props) {
  const t = useTranslations('Note');
  return (
    <aside className="margin-note" aria-label={t('label', { title })}>
      <p>
        <b>{title}</b>
      </p>
      {children}
    </aside>
  );
}
