import { useTranslations } from 'next-intl';
import { Choice } from '#components/staff/inbox/choice.tsx';
import { Radios } from '#components/staff/inbox/radios.tsx';
import { TextArea } from '#components/staff/text-area.tsx';
import { proofs } from '#lib/staff/inbox/rights.ts';
import type { CorrectionField } from '#lib/staff/inbox/rights-view.ts';

type Props = {
  page: string;
  action: string;
  version: number;
  questions: readonly { question: string; label: string }[];
  field: CorrectionField | undefined;
};

/** Corrects one answer: first which, then what it becomes and how the person was known. */
export function CorrectForm({ page, action, version, questions, field }: Props) {
  const t = useTranslations('StaffInbox.rights');
  return (
    <>
      <form method="get" action={page} className="staff-actions">
        <Choice
          name="question"
          label={t('which')}
          chosen={field?.question ?? ''}
          options={questions.map(({ question, label }) => [question, label] as const)}
        />
        <button className="button button--quiet" type="submit">
          {t('choose')}
        </button>
      </form>
      {field && (
        <form method="post" action={action} className="staff-two">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="question" value={field.question} />
          <NewAnswer field={field} />
          <div>
            <Radios
              name="proof"
              legend={t('proof')}
              options={proofs.map((proof) => ({ value: proof, words: t(proof === 'code' ? 'by-code' : proof) }))}
            />
            <p className="staff-actions">
              <button className="button button--primary" type="submit">
                {t('correctButton')}
              </button>
              <span className="small muted">{t('correctNote')}</span>
            </p>
          </div>
        </form>
      )}
    </>
  );
}

function NewAnswer({ field }: { field: CorrectionField }) {
  const t = useTranslations('StaffInbox.rights');
  const now = t('now', { answer: field.now });
  if (field.kind === 'several') {
    return (
      <fieldset className="field">
        <legend>{field.label}</legend>
        <p className="hint">{now}</p>
        {field.options.map(([value, words]) => (
          <label key={value} className="staff-radio">
            <input type="checkbox" name={value} value="yes" defaultChecked={field.values.includes(value)} />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  if (field.kind === 'one') {
    return (
      <Radios
        name="value"
        legend={field.label}
        hint={now}
        chosen={field.value}
        options={field.options.map(([value, words]) => ({ value, words }))}
      />
    );
  }
  return (
    <div className="field">
      <label htmlFor="value">{`${field.label} (${t('new')})`}</label>
      <p className="hint" id="value-hint">
        {now}
      </p>
      {field.kind === 'line' ? (
        <input className="input" id="value" name="value" defaultValue={field.value} autoComplete="off" aria-describedby="value-hint" />
      ) : (
        <TextArea id="value" name="value" rows={4} text={field.value} hint="value-hint" />
      )}
    </div>
  );
}
