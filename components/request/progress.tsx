import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import type { Step } from '#lib/intake/answers.ts';
import { steps } from '#lib/intake/answers.ts';
import { requestForm } from '#lib/intake/form-fields.ts';

type Props = { step: Step };

/** Where the visitor is. Earlier steps are buttons of the form, so that going back keeps what is typed here. */
export function Progress({ step }: Props) {
  const t = useTranslations('RequestForm');
  const now = steps.indexOf(step);
  const before = steps[now - 1];
  const to = (earlier: Step, className: string, words: React.ReactNode) => (
    <button className={className} type="submit" form={requestForm} name="go" value={earlier}>
      {words}
    </button>
  );
  return (
    <>
      {before && (
        <p className="back">
          {to(
            before,
            'link-button',
            <>
              <Icon name="back" />
              {t('back')}
            </>,
          )}
        </p>
      )}
      <nav className="progress" aria-label={t('progress')}>
        <p className="visually-hidden">{t('step', { number: now + 1 })}</p>
        <ol>
          {steps.map((other, index) => (
            <li
              key={other}
              className={index < now ? 'past' : index === now ? 'now' : undefined}
              aria-current={index === now ? 'step' : undefined}
            >
              <span>{index < now ? to(other, 'link-button', t(`steps.${other}`)) : t(`steps.${other}`)}</span>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
