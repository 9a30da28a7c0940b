import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { formatPhone } from '#lib/i18n/format.ts';
import { sitePhone } from '#lib/site.ts';

/** Where a page may name a drug that must not be advertised, `invites` is false, and the call leads to a nurse. */
type Props = { invites: boolean; contents: boolean };

/** On a phone, what a thumb should always reach: the contents, the top, someone to call, and how the page looks. */
export function ReachBar({ invites, contents }: Props) {
  const t = useTranslations('ReachBar');
  return (
    <nav className="reach-bar" aria-label={t('label')}>
      {contents && (
        <a href="#contents">
          <Icon name="menu" />
          {t('contents')}
        </a>
      )}
      <a href="#top">
        <Icon name="up" />
        {t('top')}
      </a>
      <a
        href={invites ? `tel:${sitePhone}` : 'tel:811'}
        aria-label={invites ? t('callClinic', { phone: formatPhone(sitePhone) }) : t('callNurse')}
      >
        <Icon name="phone" />
        {invites ? t('call') : t('nurse')}
      </a>
      <a className="needs-script" href="#display">
        <Icon name="theme" />
        {t('comfort')}
      </a>
    </nav>
  );
}
