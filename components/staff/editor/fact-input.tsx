import { useLocale, useTranslations } from 'next-intl';
import { FactSelect } from '#components/staff/editor/fact-select.tsx';
import type { FactsGiven } from '#components/staff/editor/facts-given.ts';
import { TextArea } from '#components/staff/text-area.tsx';
import { formatDate } from '#lib/i18n/format.ts';
import type { FactField } from '#lib/staff/editor/fact-fields.ts';

type Props = { fact: FactField; label: string; given: FactsGiven; language?: string | undefined };

/** A fact in a field of its own, with where it stands and what it said when the form was opened. One that the site sets is only shown. */
export function FactInput({ fact, label, given: { names, typed }, language }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts');
  const { path, value, long, choice, kept, optional = false } = fact;
  const shared = { id: `fact-${path}`, name: `now:${path}` };
  const hint = `at-${path}`;
  const mine = typed[path];
  const shown = mine ?? value;
  if (kept)
    return (
      <div className="field">
        <p className="label">{label}</p>
        <p className="hint">{t('kept')}</p>
        <p>{/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, locale) : value}</p>
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={shared.id}>{label}</label>
      <p className="hint" id={hint}>
        <code>{fact.label}</code>
        {optional && ` · ${t('optional')}`}
        {mine !== undefined && <strong> {t('theirs', { value })}</strong>}
      </p>
      <input type="hidden" name={`was:${path}`} value={value} />
      {choice ? (
        <FactSelect {...shared} {...{ choice, names, hint }} value={shown} empty={optional} />
      ) : long ? (
        <TextArea {...shared} rows={3} text={shown} hint={hint} language={language} />
      ) : (
        <input className="input" {...shared} defaultValue={shown} aria-describedby={hint} lang={language} autoComplete="off" />
      )}
    </div>
  );
}
