import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { sectionPath } from '#lib/i18n/routing.ts';

type Props = { look: string };

/** The invitation to ask for a consultation, the same words everywhere. Where it may stand: lib/content/invitation.ts. */
export function RequestLink({ look }: Props) {
  return (
    <a className={`button ${look}`} href={sectionPath('request', useLocale())}>
      {useTranslations('RequestLink')('label')}
      <Icon name="arrow" className="icon--go" />
    </a>
  );
}
