import { useTranslations } from 'next-intl';
import { Direction } from '#components/evidence/direction.tsx';

type Props = {
  /** What nobody here has looked at, in the words of the page. */
  names: readonly string[];
};

/** One line for all that is not checked about a treatment. */
export function UnseenLine({ names }: Props) {
  const t = useTranslations('Treatments');
  const direction = useTranslations('Direction');
  return (
    <li>
      <Direction
        mark="not-checked"
        words={
          <span>
            {direction('not-checked')}
            <span className="helps__say">{t('unseen', { list: names.join(', ') })}</span>
          </span>
        }
      />
    </li>
  );
}
