import { useLocale, useTranslations } from 'next-intl';
import { EntriesBeside } from '#components/staff/editor/entries-beside.tsx';
import type { FactsAside as Beside } from '#lib/editorial/facts-aside.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';

type Props = { entry: string; beside: Beside };

/** Beside the facts of an entry: its sources, what leads to it, and what else can be done with it. */
export function FactsAside({ entry, beside: { address, sources, leading, acts } }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffEditor.facts.aside');
  const words = useTranslations('StaffContent');
  return (
    <aside className="facts-aside" aria-label={t('label')}>
      {sources.length > 0 && (
        <section className="staff-box" aria-labelledby="sources">
          <h2 id="sources">{t('sources', { count: sources.length })}</h2>
          <EntriesBeside entries={sources} page="facts" />
        </section>
      )}
      <section className="staff-box" aria-labelledby="leading">
        <h2 id="leading">{t('leading', { count: leading.length })}</h2>
        <EntriesBeside entries={leading} />
      </section>
      <section className="staff-box" aria-labelledby="acts">
        <h2 id="acts">{t('acts')}</h2>
        <ul>
          <li>
            <a href={staffPath(locale, `content/${entry}`)}>{t('text')}</a>
          </li>
          {address !== undefined && (
            <li>
              <a href={address}>{words('publicPage')}</a>
            </li>
          )}
          {acts.map((act) => (
            <li key={act}>
              <a href={staffPath(locale, `content/${entry}/${act}`)}>{words(`acts.${act}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
