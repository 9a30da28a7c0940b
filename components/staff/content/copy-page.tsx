import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { TextField } from '#components/staff/content/text-field.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

/** Begins an entry with the texts and facts of another. */
export function CopyPage({ staff, entry, title, problem, done, faults, typed }: EntryPageProps) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/copy`;
  return (
    <EntryFrame
      {...{ staff, page, problem, done, faults }}
      back={{ page: 'content', words: t('title') }}
      title={t('copy.title', { title })}
      lead={t('copy.lead')}
      rest={typed.why}
    >
      <form className="staff-box" method="post" action={staffPath(locale, `${page}/make`)}>
        <TextField
          name="title-en"
          label={t('copy.titleEn')}
          language="en"
          value={typed['title-en']}
          maxLength={160}
          fault={faults['title-en']}
          required
        />
        <TextField
          name="title-fr"
          label={t('copy.titleFr')}
          hint={t('copy.later')}
          language="fr-CA"
          value={typed['title-fr']}
          maxLength={160}
          fault={faults['title-fr']}
        />
        <button className="button button--primary" type="submit">
          {t('newEntry.start')}
        </button>
      </form>
    </EntryFrame>
  );
}
