import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import { NewQuestion } from '#components/staff/content/new-question.tsx';
import { TextField } from '#components/staff/content/text-field.tsx';
import { Radios } from '#components/staff/inbox/radios.tsx';
import type { Beginning } from '#lib/editorial/beginning.ts';
import { kindNames } from '#lib/editorial/beginning.ts';
import type { ToldFault } from '#lib/editorial/fault.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = {
  staff: Staff;
  beginning: Beginning | undefined;
  /** Why nothing was begun, where it is not an answer. */
  problem: string | undefined;
  faults: readonly ToldFault[];
  typed: Readonly<Record<string, string>>;
};

/** Begins an entry: first what it is, then a few questions, whose answers become files in both languages. */
export function NewPage({ staff, beginning, problem, faults, typed }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const faultOf = (question: string) => faults.find((fault) => fault.question === question)?.words;
  return (
    <EntryFrame
      staff={staff}
      page="content/new"
      back={{ page: 'content', words: t('title') }}
      title={t('newEntry.title')}
      lead={t('newEntry.lead')}
      problem={faults.length === 0 ? problem : undefined}
      faults={Object.fromEntries(faults.map(({ question, words }) => [question, words]))}
      rest={typed.why}
    >
      {beginning === undefined ? (
        <form className="staff-box" method="get" action={staffPath(locale, 'content/new')}>
          <Radios
            name="kind"
            legend={t('newEntry.what')}
            options={kindNames.map((kind) => ({ value: kind, words: t(`newEntry.${kind}`), note: t(`newEntry.notes.${kind}`) }))}
          />
          <p>{t('newEntry.orCopy')}</p>
          <button className="button button--primary" type="submit">
            {t('newEntry.continue')}
          </button>
        </form>
      ) : (
        <form className="staff-box" method="post" action={staffPath(locale, 'content/new/make')}>
          <h2>{t(`newEntry.${beginning.kind}`)}</h2>
          <input type="hidden" name="kind" value={beginning.kind} />
          {beginning.questions.map((question) => (
            <NewQuestion key={question.name} question={question} value={typed[question.name]} fault={faultOf(question.name)} />
          ))}
          {beginning.addressed && (
            <>
              <TextField
                name="slug-en"
                label={t('newEntry.slugEn')}
                hint={t('newEntry.slugHint')}
                value={typed['slug-en']}
                fault={faultOf('slug-en')}
                maxLength={80}
              />
              <TextField
                name="slug-fr"
                label={t('newEntry.slugFr')}
                hint={t('newEntry.slugHint')}
                value={typed['slug-fr']}
                fault={faultOf('slug-fr')}
                maxLength={80}
              />
            </>
          )}
          <button className="button button--primary" type="submit">
            {t('newEntry.start')}
          </button>
        </form>
      )}
    </EntryFrame>
  );
}
