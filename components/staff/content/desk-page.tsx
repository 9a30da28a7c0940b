import { useLocale, useTranslations } from 'next-intl';
import { SectionName } from '#components/staff/content/section-name.tsx';
import { StateWords } from '#components/staff/content/sign.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import { wordsOf } from '#lib/content/problem-words.ts';
import type { staffDesk } from '#lib/editorial/desk-view.ts';
import { formatDate, formatMonth } from '#lib/i18n/format.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Desk = Awaited<ReturnType<typeof staffDesk>>;

const signs = { error: ['error', 'danger'], warning: ['warning', 'caution'], advice: ['advice', 'info'] } as const;

/** Everything the content owes: problems by page and rule, sections apart, and the calendar of reviews. */
export function DeskPage({ staff, desk: { counts, rows, sections, months } }: { staff: Staff; desk: Desk }) {
  const locale = useLocale();
  const t = useTranslations('StaffDesk');
  return (
    <StaffPage staff={staff} page="desk">
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      <dl className="staff-tiles">
        {(['errors', 'warnings', 'sections', 'reviews'] as const).map((name) => (
          <div key={name} className={name === 'errors' && counts.errors > 0 ? 'staff-tiles__late' : undefined}>
            <dt>{t(`tiles.${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      <div className="staff-sheet">
        <section>
          <h2>{t('problems')}</h2>
          {rows.length === 0 ? <p>{t('none')}</p> : <ProblemTable rows={rows} />}
        </section>
        <section>
          <h2>{t('sections')}</h2>
          {sections.length === 0 && <p>{t('allAgree')}</p>}
          <ul className="staff-checks">
            {sections.map(({ file, anchor, entry, title, titles, state }) => (
              <li key={`${file} ${anchor}`}>
                <EntryLink entry={entry} title={title} />,{' '}
                {t.rich('section', { state: t(`apart.${state}`), name: () => <SectionName id={anchor} titles={titles} /> })}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('calendar')}</h2>
          <ol className="staff-log">
            {months
              .filter(({ reviews }) => reviews.length > 0)
              .map(({ month, reviews }) => (
                <li key={month}>
                  <h3>{formatMonth(month, locale)}</h3>
                  <ul>
                    {reviews.map(({ entry, title, due, overdue }) => (
                      <li key={entry}>
                        <a href={staffPath(locale, `content/${entry}/reviewed`)}>{title}</a>{' '}
                        {t(overdue ? 'overdue' : 'due', { day: formatDate(due, locale) })}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
          </ol>
        </section>
      </div>
      <p className="staff-actions">
        <a href={staffPath(locale, 'clear')}>{t('clear')}</a>
      </p>
    </StaffPage>
  );
}

/** What an entry is called, leading to it; a list has no page. */
function EntryLink({ entry, title }: { entry: string | undefined; title: string }) {
  const locale = useLocale();
  return entry === undefined ? <code>{title}</code> : <a href={staffPath(locale, `content/${entry}`)}>{title}</a>;
}

function ProblemTable({ rows }: Pick<Desk, 'rows'>) {
  const locale = useLocale();
  const t = useTranslations('StaffDesk');
  return (
    <StaffTable heads={(['page', 'what', 'times', 'first'] as const).map((column) => t(`columns.${column}`))}>
      {rows.map(({ file, rule, severity, problems, entry, title, first }) => {
        const [name, tone] = signs[severity];
        return (
          <tr key={`${file} ${rule} ${severity}`}>
            <th scope="row">
              <EntryLink entry={entry} title={title} />
            </th>
            <td>
              <StateWords name={name} tone={tone} note={rule}>
                {first ? wordsOf(first, locale).what : rule}
              </StateWords>
            </td>
            <td data-l={t('columns.times')}>{problems.length}</td>
            <td data-l={t('columns.first')}>
              {t('line', { file: file.replace(/^content\/(?:[a-z]+\/[a-z0-9-]+\/)?/, ''), line: first?.line ?? 1 })}
            </td>
          </tr>
        );
      })}
    </StaffTable>
  );
}
