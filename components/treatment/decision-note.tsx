import { useLocale, useTranslations } from 'next-intl';
import { Updated } from '#components/layout/updated.tsx';
import type { Library } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';

type Props = { library: Pick<Library, 'conditions' | 'notices'>; updated: string };

/** What a page about treatments is for, how its evidence was chosen, who paid for it and who has not looked at it yet. */
export function DecisionNote({ library, updated }: Props) {
  const locale = useLocale();
  const t = useTranslations('DecisionNote');
  const condition = library.conditions.find(({ id }) => id === 'fibromyalgia');
  const policy = library.notices.find(({ id }) => id === 'editorial-policy');
  return (
    <div className="small decision-note">
      <p>
        {t('condition')} {condition && <a href={entryPath('conditions', condition, locale)}>{t('conditionLink')}</a>}
      </p>
      <p>{t('decision')}</p>
      <p>
        {t('who')} {policy && <a href={entryPath('legal', policy, locale)}>{t('policyLink')}</a>}
      </p>
      <Updated date={updated} />
    </div>
  );
}
