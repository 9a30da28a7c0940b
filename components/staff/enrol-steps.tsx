import { useTranslations } from 'next-intl';

const steps = ['password', 'app', 'codes'] as const;

type Props = { now: (typeof steps)[number] };

/** How far somebody is on their first day. */
export function EnrolSteps({ now }: Props) {
  const t = useTranslations('Staff.enrol.steps');
  const reached = steps.indexOf(now);
  return (
    <nav className="progress unprinted" aria-label={t('label')}>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < reached ? 'past' : index === reached ? 'now' : undefined}
            aria-current={step === now ? 'step' : undefined}
          >
            <span>{t(step)}</span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
