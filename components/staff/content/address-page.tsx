import { useLocale, useTranslations } from 'next-intl';
import { EntryFrame } from '#components/staff/content/entry-frame.tsx';
import type { EntryPageProps } from '#components/staff/content/entry-page-props.ts';
import { TextField } from '#components/staff/content/text-field.tsx';
import type { Locale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = EntryPageProps & {
  /** The last part of its address, and what stands before it, in each language it has. */
  slugs: Partial<Record<Locale, { before: string; slug: string }>>;
};

/** Changes the address of an entry; the old one leads to the new one. */
export function AddressPage({ staff, entry, title, problem, done, faults, typed, slugs }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  const page = `content/${entry}/address`;
  const { en, 'fr-CA': french } = slugs;
  return (
    <EntryFrame
      {...{ staff, page, problem, done, faults }}
      back={{ page: 'content', words: t('title') }}
      title={t('address.title', { title })}
      lead={t('address.lead')}
    >
      {en || french ? (
        <form className="staff-box" method="post" action={staffPath(locale, `${page}/move`)}>
          {en && (
            <TextField
              name="slug-en"
              label={t('address.en')}
              hint={`${en.before}…`}
              value={typed['slug-en'] ?? en.slug}
              maxLength={80}
              fault={faults['slug-en']}
              required
            />
          )}
          {french && (
            <TextField
              name="slug-fr"
              label={t('address.fr')}
              hint={`${french.before}…`}
              value={typed['slug-fr'] ?? french.slug}
              maxLength={80}
              fault={faults['slug-fr']}
              required
            />
          )}
          <p className="small muted">{t('address.kept')}</p>
          <button className="button button--primary" type="submit">
            {t('address.change')}
          </button>
        </form>
      ) : (
        <p>{t('address.none')}</p>
      )}
    </EntryFrame>
  );
}
