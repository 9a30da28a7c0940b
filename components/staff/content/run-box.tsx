import { useLocale, useTranslations } from 'next-intl';
import { ProblemList } from '#components/staff/content/problem-list.tsx';
import type { SignName, Tone } from '#components/staff/content/sign.tsx';
import { StateWords } from '#components/staff/content/sign.tsx';
import type { Run, StepState } from '#lib/publish/proposal.ts';
import { momentIn } from '#lib/staff/inbox/when.ts';

type Props = { run: Run & { steps: StepState[] }; titles: readonly string[]; zone: string };

const signs: Readonly<Record<StepState['state'], readonly [SignName, Tone]>> = {
  waiting: ['next', 'quiet'],
  running: ['now', 'caution'],
  done: ['ok', 'good'],
  failed: ['error', 'danger'],
};

/** One publishing, step by step, and in words what stopped it, if anything did. */
export function RunBox({ run, titles, zone }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffPublishing');
  return (
    <section className="staff-box" aria-labelledby={`run-${run.id}`}>
      <h2 id={`run-${run.id}`}>{titles.length > 0 ? titles.join(', ') : t(`kinds.${run.kind}`)}</h2>
      <p className="small muted">
        {t('begun', { name: run.by.name, when: momentIn(zone, run.startedAt, locale) })} {run.reason}
      </p>
      <ol className="staff-steps">
        {run.steps.map(({ step, state, at }) => {
          const [name, tone] = signs[state];
          return (
            <li key={step} className={state === 'running' ? 'staff-steps__now' : undefined}>
              <StateWords name={name} tone={tone} note={t(`stepNotes.${step}`)}>
                {t(`steps.${step}`)}
              </StateWords>
              <span className="small">
                {t(`stepStates.${state}`)}
                {at !== null && `, ${momentIn(zone, at, locale)}`}
              </span>
            </li>
          );
        })}
      </ol>
      {run.said && <OutcomeWords said={run.said} />}
    </section>
  );
}

/** Why something did not go on, what it printed, and what readers have meanwhile. */
export function OutcomeWords({ said: { code, problems, lines, serving } }: { said: NonNullable<Run['said']> }) {
  const t = useTranslations('StaffPublishing');
  return (
    <div className="staff-note staff-note--stop">
      <p>
        <strong>{t(`outcomes.${code}`)}</strong> {serving === null ? t('servesSame') : t('serves', { id: serving })}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, 20).map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
