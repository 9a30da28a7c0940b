import { useLocale, useTranslations } from 'next-intl';
import type { Treatment } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { burdens, concerns } from '#lib/content/schemas/treatment.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

const wishes = [...concerns, 'nodrug', 'approved'] as const;

type Props = { treatments: readonly Treatment[] };

/** What a reader chooses: an ordinary form, whose answer is an address to keep or to share. It is folded on a phone, and wherever a choice is made. */
export function Chooser({ treatments }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const here = sectionPath('compare', locale);
  return (
    <form className="filters" action={here} data-choose="">
      <div className="wrap">
        <details className="picker picker--treatments" {...slot('picker', 't')}>
          <summary>
            {t('chooseTreatments')}
            <span {...slot('chosen')} data-words={t.raw('chosen')} hidden />
          </summary>
          <fieldset>
            <legend>{t('chooseTreatments')}</legend>
            <div className="chips">
              {treatments.map((treatment) => (
                <label key={treatment.id} className="chip">
                  <input type="checkbox" name="t" value={treatment.id} data-name={textFor(treatment, locale).text.words.shortTitle} />
                  <span>{textFor(treatment, locale).text.words.shortTitle}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </details>
        <details className="picker" {...slot('picker', 'm')}>
          <summary>{t('wishes')}</summary>
          <fieldset>
            <legend>{t('matters')}</legend>
            <p className="hint">{t('mattersHint')}</p>
            <div className="chips">
              {wishes.map((wish) => (
                <label key={wish} className="chip">
                  <input type="checkbox" name="m" value={wish} />
                  <span>{t(`concerns.${wish}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
          <fieldset>
            <legend>{t('avoid')}</legend>
            <p className="hint">{t('avoidHint')}</p>
            <div className="chips">
              {burdens.map((burden) => (
                <label key={burden} className="chip">
                  <input type="checkbox" name="m" value={`no${burden}`} />
                  <span>{t(`burdens.${burden}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </details>
        <div className="filters__row">
          <div role="status">
            <p>
              <strong {...slot('count')} data-words={t.raw('count')}>
                {t('count', { n: treatments.length, t: treatments.length })}
              </strong>
            </p>
            <p {...slot('none')} data-words={t('none')} hidden />
            <p {...slot('one')} data-words={t('one')} hidden />
            <p {...slot('beyond')} data-words={t.raw('beyond')} hidden />
            <p {...slot('ignored')} data-words={t.raw('ignored')} hidden />
          </div>
          <p className="filters__actions">
            <button className="button button--quiet button--small" type="submit">
              {t('choose')}
            </button>
            <a className="tool" href={here} data-clear="">
              {t('clear')}
            </a>
            <button className="tool needs-script" type="button" data-print="">
              {t('print')}
            </button>
          </p>
        </div>
      </div>
    </form>
  );
}
