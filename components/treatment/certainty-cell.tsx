import { useLocale, useTranslations } from 'next-intl';
import { Certainty } from '#components/evidence/certainty.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { Sources } from '#components/treatment/cell.tsx';
import type { Treatment } from '#lib/content/library.ts';

type Props = { treatment: Treatment; context: CellContext; variant?: 'short' | 'full' };

/** How sure the evidence is, as a source rated it, or that we have seen no rating. */
export function CertaintyCell({ treatment, context, variant = 'full' }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const { level, text, references } = treatment.meta.certainty;
  return (
    <>
      {level === 'not-rated' ? <b className="not-known">{t('notRated')}</b> : <Certainty level={level} />}
      {variant === 'full' && <> {text[locale]}</>}
      <Sources references={references} context={context} />
    </>
  );
}
