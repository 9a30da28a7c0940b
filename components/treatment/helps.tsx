import { useLocale, useTranslations } from 'next-intl';
import { Direction } from '#components/evidence/direction.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { Sources } from '#components/treatment/cell.tsx';
import type { Treatment } from '#lib/content/library.ts';
import { concerns } from '#lib/content/schemas/treatment.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { treatment: Treatment; context: CellContext; variant: 'marks' | 'sentences' };

/** What a treatment may help, one mark for each thing that matters; in sentences where there is room. */
export function Helps({ treatment, context, variant }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const direction = useTranslations('Direction');
  return (
    <ul className="helps">
      {concerns.map((concern) => {
        const { mark, text, references } = treatment.meta.helps[concern];
        return (
          <li key={concern} {...(variant === 'marks' ? slot('concern', concern) : {})}>
            <Direction
              mark={mark}
              words={
                <span>
                  {t(`helps.${concern}`)}{' '}
                  <span className={variant === 'marks' ? 'visually-hidden' : 'helps__mark'}>({direction(mark)})</span>
                </span>
              }
            />
            {variant === 'sentences' && <span className="helps__say"> {text[locale]}</span>}{' '}
            <Sources references={references} context={context} />
          </li>
        );
      })}
    </ul>
  );
}
