import { useLocale, useTranslations } from 'next-intl';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import type { ClearPage as PageAnswers } from '#lib/clear/read.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { asksIfClear } from '#lib/site.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Props = { staff: Staff; pages: readonly PageAnswers[]; settled: boolean };

/** What readers answered to “Was this clear?”, the least clear page first. */
export function ClearPage({ staff, pages, settled }: Props) {
  const t = useTranslations('StaffClear');
  return (
    <StaffPage staff={staff} page="clear">
      <h1>{t('title')}</h1>
      <p className="staff-lead">{asksIfClear ? t('lead') : t('off')}</p>
      {settled && (
        <p className="staff-note" role="status">
          {t('settled')}
        </p>
      )}
      {pages.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <StaffTable heads={(['page', 'yes', 'no', 'missing'] as const).map((column) => t(`columns.${column}`))}>
          {pages.map(({ page, yes, no, missing }) => (
            <tr key={page}>
              <th scope="row">
                <a href={page}>{page}</a>
              </th>
              <td data-l={yes === 'few' ? t('columns.yes') : undefined}>{yes === 'few' ? t('few') : t('yes', { count: yes })}</td>
              <td data-l={no === 'few' ? t('columns.no') : undefined}>{no === 'few' ? t('few') : t('no', { count: no })}</td>
              <td>
                {missing.map((one) => (
                  <MissingWords key={one.id} one={one} />
                ))}
              </td>
            </tr>
          ))}
        </StaffTable>
      )}
      <p className="small muted">{t('privacy')}</p>
    </StaffPage>
  );
}

function MissingWords({ one: { id, words, held, danger } }: { one: PageAnswers['missing'][number] }) {
  const locale = useLocale();
  const t = useTranslations('StaffClear');
  const mark = danger && <b>{t('danger')} </b>;
  if (!held)
    return (
      <p className="staff-words">
        {mark}
        {words}
      </p>
    );
  return (
    <details>
      <summary>
        {mark}
        {t('held')}
      </summary>
      <p className="staff-words">{words}</p>
      <form className="staff-actions" method="post" action={staffPath(locale, 'clear/settle')}>
        <input type="hidden" name="id" value={id} />
        <button className="button button--quiet" type="submit" name="keep" value="1">
          {t('release')}
        </button>
        <button className="button button--quiet" type="submit" name="keep" value="0">
          {t('remove')}
        </button>
      </form>
    </details>
  );
}
