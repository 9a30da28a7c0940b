import { useLocale, useTranslations } from 'next-intl';
import { Certainty } from '#components/evidence/certainty.tsx';
import { Direction } from '#components/evidence/direction.tsx';
import type { Mark, Reference } from '#lib/content/schemas/reference.ts';
import { marks } from '#lib/content/schemas/reference.ts';

function markOf({ direction, stance }: Reference): Mark | undefined {
  if (direction === 'protocol') return 'not-studied';
  return stance ?? marks.find((mark) => mark === direction);
}

type Props = { reference: Reference };

/** Where a reference points, in its own words when it has some, and beside it how sure that is; a tag when it does not weigh a treatment, nothing when its kind says it all. */
export function ReferenceDirection({ reference }: Props) {
  const locale = useLocale();
  const t = useTranslations('Direction');
  const kinds = useTranslations('ReferenceKinds');
  const mark = markOf(reference);
  const words = reference.directionWords?.[locale];
  const saysKind = words ? words === kinds(reference.kind) : reference.kind === reference.direction;
  if (mark === undefined && saysKind) return null;
  if (mark === undefined) return <span className="tag tag--solid">{words ?? t(reference.direction)}</span>;
  return (
    <>
      <Direction mark={mark} words={words ?? t(reference.direction === 'guideline' ? mark : reference.direction)} />
      {reference.certainty && <Certainty level={reference.certainty} />}
    </>
  );
}
