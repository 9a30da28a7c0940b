import { useLocale, useTranslations } from 'next-intl';
import { Direction } from '#components/evidence/direction.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { Sources } from '#components/treatment/cell.tsx';
import { UnseenLine } from '#components/treatment/unseen-line.tsx';
import type { Treatment } from '#lib/content/library.ts';
import { concerns } from '#lib/content/schemas/treatment.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { treatment: Treatment; context: CellContext; variant: 'marks' | 'sentences' };

/** What a treatment may help, one mark for each thing that matters; in sentences where there is room. */
export function Helps({ treatment, context, variant }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const direction = useTranslations('Direction');
  // In sentences, what nobody here has looked at is one line; among marks each keeps its place, to be found by.
  const unseen = variant === 'sentences' ? concerns.filter((concern) => treatment.meta.helps[concern].mark === 'not-checked') : [];
  return (
    <ul className="helps">
      {concerns
        .filter((concern) => !unseen.includes(concern))
        .map((concern) => {
          const { mark, text, references } = treatment.meta.helps[concern];
          return (
            <li key={concern} {...(variant === 'marks' ? slot('concern', concern) : { 'data-concern': concern })}>
              <Direction
                mark={mark}
                words={
                  <span>
                    {t(`helps.${concern}`)}{' '}
                    <span className={variant === 'marks' ? 'visually-hidden' : 'helps__mark'}>({direction(mark)})</span>
                  </span>
                }
              />
              {variant === 'sentences' && <span className="helps__say"> {text[locale]}</span>}
              <Sources references={references} context={context} />
            </li>
          );
        })}
      {unseen.length > 0 && <UnseenLine names={unseen.map((concern) => t(`helps.${concern}`))} />}
    </ul>
  );
}
