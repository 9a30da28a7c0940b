import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Library, Treatment } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';
import { otherChoices } from '#lib/content/treatment-choices.ts';

type Props = { treatment: Treatment; library: Pick<Library, 'treatments'> };

/** What to expect without this treatment, and other answers to the same question, so that nobody takes the page for the only choice. */
export function OtherChoices({ treatment, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('DecisionNote');
  const nothingNew = library.treatments.find(({ id }) => id === 'usual-care' && id !== treatment.id);
  return (
    <div className="small decision-note">
      {nothingNew && (
        <p>
          {t('nothing')} <a href={`${entryPath('treatments', nothingNew, locale)}#what-it-is`}>{t('nothingLink')}</a>
        </p>
      )}
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
