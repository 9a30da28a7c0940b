import { useTranslations } from 'next-intl';

/** From the short version of a page to the whole of it, `#whole`, and the choice to meet every page in its short version. */
export function ShortChoice({ minutes }: { minutes: number }) {
  const t = useTranslations('InShort');
  return (
    <p className="in-short__choice">
      <a href="#whole">{t('whole', { minutes })}</a>
      <label className="needs-script">
        <input type="checkbox" data-short="" />
        {t('only')}
      </label>
    </p>
  );
}
