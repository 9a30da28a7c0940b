import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Props = { label: string; children: ReactNode };

/** Holds something wider than a phone; it can be scrolled with the keyboard as well as by touch. */
export function ScrollRegion({ label, children }: Props) {
  const t = useTranslations('Table');
  return (
    <section className="scroll-region" tabIndex={0} aria-label={t('scroll', { caption: label })}>
      {children}
    </section>
  );
}
