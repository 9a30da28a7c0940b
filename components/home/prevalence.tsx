import { useTranslations } from 'next-intl';
import { IconArray } from '#components/art/icon-array.tsx';
import { SourceLine } from '#components/home/source-line.tsx';
import type { Library } from '#lib/content/library.ts';

type Props = { library: Library };

/** How common fibromyalgia is, as a sentence and as people. */
export function Prevalence({ library }: Props) {
  const t = useTranslations('Home');
  return (
    <div className="fact">
      <div>
        <h2 id="prevalence" className="fact__big">
          {t('factTitle')}
        </h2>
        <p>
          {t('factMethod')} <SourceLine library={library} reference="rusu2015" /> <SourceLine library={library} reference="white1999" />
        </p>
        <p className="lede">{t('factBody')}</p>
        <p className="small">
          <SourceLine library={library} reference="fitzcharles2013" />
        </p>
      </div>
      <div>
        <IconArray filled={1} half={1} of={100} label={t('factArray')} />
        <p className="legend">
          <span>
            <i className="legend__filled" />
            {t('factReported')}
          </span>
          <span>
            <i className="legend__empty" />
            {t('factElse')}
          </span>
        </p>
        <p className="small muted">{t('factEach')}</p>
      </div>
    </div>
  );
}
