import { useLocale, useTranslations } from 'next-intl';
import { FactProblems } from '#components/staff/editor/fact-problems.tsx';
import { FactSelect } from '#components/staff/editor/fact-select.tsx';
import { factHint } from '#components/staff/editor/fact-words.ts';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import { useRefusal } from '#components/staff/editor/use-refusal.ts';
import { TextArea } from '#components/staff/text-area.tsx';
import { formatDate } from '#lib/i18n/format.ts';
import type { FactField } from '#lib/staff/editor/fact-fields.ts';

type Props = { fact: FactField; label: string; given: FactsGiven; language?: string | undefined };

/** A fact in a field of its own, with where it stands and what is wrong with it. One that the site sets is only shown. */
export function FactInput({ fact, label, given, language }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const { path, value, long, choice, kept, optional = false } = fact;
  const refused = useRefusal(fact, given);
  const problems = given.problems[path] ?? [];
  const invalid = refused !== undefined || problems.some(({ severity }) => severity === 'error');
  const className = invalid ? 'field has-error' : 'field';
  const [id, wrong] = [`fact-${path}`, `wrong-${path}`];
  const told = <FactProblems id={wrong} problems={problems} refused={refused} />;
  if (kept)
    return (
      <div className={className} id={id} tabIndex={-1}>
        <p className="label">{label}</p>
        <p className="hint">{t('kept')}</p>
        {told}
        <p>{/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, locale) : value}</p>
      </div>
    );
  const how = [factHint(fact, locale), optional ? t('optional') : undefined].filter(Boolean).join(' ');
  const isTold = refused !== undefined || problems.length > 0;
  const hint = [...(how === '' ? [] : [`at-${path}`]), ...(isTold ? [wrong] : [])].join(' ') || undefined;
  const shared = { id, name: `now:${path}`, hint, invalid };
  const shown = given.typed[path] ?? value;
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {how !== '' && (
        <p className="hint" id={`at-${path}`}>
          {how}
        </p>
      )}
      {told}
      <input type="hidden" name={`was:${path}`} value={value} />
      {choice ? (
        <FactSelect {...shared} choice={choice} names={given.names} value={shown} empty={optional} />
      ) : long ? (
        <TextArea {...shared} rows={3} text={shown} language={language} />
      ) : (
        <input
          className="input"
          id={id}
          name={shared.name}
          defaultValue={shown}
          aria-describedby={hint}
          aria-invalid={invalid || undefined}
          lang={language}
          autoComplete="off"
        />
      )}
    </div>
  );
}
