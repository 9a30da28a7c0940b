import { useLocale, useTranslations } from 'next-intl';
import { CtaArt } from '#components/art/cta-art.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Library } from '#lib/content/library.ts';
import { entryPath } from '#lib/content/queries.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { firstArticle } from '#lib/site.ts';
import type { SlotOf } from '#lib/templates/slots.ts';
import { slot } from '#lib/templates/slots.ts';

/** A place in a sentence where a handler writes a value of this request. */
const place = (name: SlotOf<'requestSent'>) => () => <span {...slot(name)} />;

type Props = { library: Library };

/** What a visitor keeps: the reference, what happens by when, and how to change one’s mind. */
export function ReceiptPage({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('RequestSent');
  const article = library.articles.find(({ id }) => id === firstArticle);
  const call = () => <a className="receipt__phone" {...slot('phone')} />;
  return (
    <div className="receipt">
      <div className="done">
        <CtaArt />
        <h1>{t('heading')}</h1>
        <p>
          {t('reference')}
          <span className="receipt__reference" {...slot('reference')} />
        </p>
      </div>
      <p className="lede">{t('keep')}</p>
      <p>
        <strong>{t('demonstration')}</strong>
      </p>
      <dl className="summary">
        {(['received', 'place', 'answerBy', 'eraseBy'] as const).map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd {...slot(name)} />
          </div>
        ))}
      </dl>
      <p {...slot('codeRow')} hidden>
        {t('code')}
        <strong className="receipt__code" {...slot('code')} />
      </p>
      <h2>{t('next')}</h2>
      <ol className="next">
        <li>{t.rich('next1', { day: place('answerBy'), b: (words) => <strong>{words}</strong> })}</li>
        <li>{t('next2')}</li>
        <li>{t('next3')}</li>
      </ol>
      <p>{t.rich('late', { phone: call })}</p>
      <p>{t.rich('follow', { status: (words) => <a href={sectionPath('requestStatus', locale)}>{words}</a> })}</p>
      <h2>{t('withdraw')}</h2>
      <p>{t.rich('withdrawText', { phone: call })}</p>
      <div className="actions">
        <button className="button button--quiet needs-script" type="button" data-print="">
          <Icon name="print" />
          {t('print')}
        </button>
        <a href={homePath(locale)}>{t('home')}</a>
      </div>
      <p className="small muted">{t('printNote')}</p>
      {article && (
        <p className="while">
          <a href={`${entryPath('articles', article, locale)}#ask`}>{t('while')}</a>
        </p>
      )}
    </div>
  );
}
