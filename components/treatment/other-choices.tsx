import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { NothingNew } from '#components/treatment/nothing-new.tsx';
import type { Library, Treatment } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { otherChoices } from '#lib/content/treatment-choices.ts';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { treatment: Treatment; library: Pick<Library, 'treatments'> };

/** What to expect without this treatment, what else matters, and other answers to the same question, so that nobody takes the page for the only choice. */
export function OtherChoices({ treatment, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('DecisionNote');
  return (
    <div className="small decision-note">
      <NothingNew library={library} besides={treatment} />
      <p>
        {t('matters')} <a href={sectionPath('compare', locale)}>{t('mattersLink')}</a>
      </p>
      <p>
        {t('others')}{' '}
        {otherChoices(library.treatments, treatment).map((other, at) => (
          <Fragment key={other.id}>
            {at > 0 && ' · '}
            <a href={entryPath('treatments', other, locale)}>{textFor(other, locale).text.words.shortTitle}</a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}
