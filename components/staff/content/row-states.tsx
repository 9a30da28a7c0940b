import { useLocale, useTranslations } from 'next-intl';
import type { SignName } from '#components/staff/content/sign.tsx';
import { StateWords } from '#components/staff/content/sign.tsx';
import type { EntryRow } from '#lib/editorial/entry-rows.ts';
import type { EntryState } from '#lib/editorial/entry-state.ts';
import type { LanguageState } from '#lib/editorial/language-state.ts';
import { formatDate, formatList } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { momentIn, momentToCome } from '#lib/staff/inbox/when.ts';

const behind: Record<Locale, SignName> = { en: 'behindEnglish', 'fr-CA': 'behindFrench' };
const missing: Record<Locale, SignName> = { en: 'missingEnglish', 'fr-CA': 'missingFrench' };

/** How the two languages of an entry stand to each other; from a text that cannot be read to the editor, which says why. */
export function LanguagesCell({ entry, state }: { entry: string; state: LanguageState | undefined }) {
  const locale = useLocale();
  const t = useTranslations('StaffContent.languages');
  if (!state) return null;
  switch (state.kind) {
    case 'missing':
      return <StateWords name={missing[state.locale]}>{t(`missing.${state.locale}`)}</StateWords>;
    case 'unread':
      return (
        <StateWords name="error" tone="danger">
          <a href={staffPath(locale, `content/${entry}`)}>{t(`unread.${state.locale}`)}</a>
        </StateWords>
      );
    case 'behind':
      return (
        <StateWords name={behind[state.locale]} tone="caution">
          {t(`behind.${state.locale}`, { count: state.sections })}
        </StateWords>
      );
    case 'apart':
      return (
        <StateWords name="apart" tone="caution">
          {t('apart', { count: state.sections })}
        </StateWords>
      );
    case 'unsaid':
      return <StateWords name="apart">{t('unsaid')}</StateWords>;
    default:
      return (
        <StateWords name="agree" tone="good">
          {t(state.kind)}
        </StateWords>
      );
  }
}

/** Where an entry is on its way to the public. */
export function StateCell({ state, zone }: { state: EntryState; zone: string }) {
  const locale = useLocale();
  const t = useTranslations('StaffContent.state');
  switch (state.kind) {
    case 'draft':
    case 'removal':
      return (
        <StateWords name="draft" tone="info" note={state.unseen ? t('unseen') : t('saved', { when: momentIn(zone, state.at, locale) })}>
          {t(state.kind, { names: formatList(state.by, locale) })}
        </StateWords>
      );
    case 'waiting':
      return (
        <StateWords name="clock" tone="caution" note={t('askedBy', { name: state.by, when: momentIn(zone, state.at, locale) })}>
          {t('waiting')}
        </StateWords>
      );
    case 'scheduled':
      return (
        <StateWords name="clock" tone="caution">
          {t('scheduled', { when: momentToCome(zone, state.at, locale) })}
        </StateWords>
      );
    case 'withdrawn':
      return (
        <StateWords name="off" note={t('saysWhy')}>
          {t('withdrawn', { day: formatDate(state.on, locale) })}
        </StateWords>
      );
    case 'failed':
      return (
        <StateWords name="error" tone="danger">
          {t('failed')}
        </StateWords>
      );
    default:
      return (
        <StateWords name={state.kind === 'online' ? 'ok' : 'now'} tone={state.kind === 'online' ? 'good' : 'caution'}>
          {t(state.kind)}
        </StateWords>
      );
  }
}

/** What the check finds in an entry, the worst of it first. */
export function ProblemsCell({ problems: { error, warning, advice } }: Pick<EntryRow, 'problems'>) {
  const locale = useLocale();
  const t = useTranslations('StaffContent.problems');
  const said = [
    ...(error > 0 ? [t('errors', { count: error })] : []),
    ...(warning > 0 ? [t('warnings', { count: warning })] : []),
    ...(error + warning === 0 && advice > 0 ? [t('advice', { count: advice })] : []),
  ];
  const [name, tone] =
    error > 0 ? (['error', 'danger'] as const) : warning > 0 ? (['warning', 'caution'] as const) : (['advice', 'info'] as const);
  if (said.length === 0)
    return (
      <StateWords name="ok" tone="good">
        {t('none')}
      </StateWords>
    );
  return (
    <StateWords name={name} tone={tone}>
      {formatList(said, locale)}
    </StateWords>
  );
}

/** By when an entry must be reviewed. */
export function ReviewCell({ review }: Pick<EntryRow, 'review'>) {
  const locale = useLocale();
  const t = useTranslations('StaffContent');
  if (!review) return null;
  const day = formatDate(review.due, locale);
  return review.overdue ? (
    <StateWords name="error" tone="danger" note={t('seesNotice')}>
      {t('overdueSince', { day })}
    </StateWords>
  ) : (
    day
  );
}
