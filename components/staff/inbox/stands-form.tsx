import { useTranslations } from 'next-intl';
import { Choice } from '#components/staff/inbox/choice.tsx';
import { stages } from '#lib/staff/inbox/stages.ts';

type Props = {
  action: string;
  version: number;
  stage: string;
  /** The id of the colleague it is given to; empty for nobody. */
  assignee: string;
  me: string;
  colleagues: readonly { id: string; name: string }[];
};

/** Where a request stands, and whose it is. */
export function StandsForm({ action, version, stage, assignee, me, colleagues }: Props) {
  const t = useTranslations('StaffInbox');
  return (
    <form className="staff-box unprinted" method="post" action={action} aria-labelledby="stands-heading">
      <h2 id="stands-heading">{t('stands.title')}</h2>
      <input type="hidden" name="version" value={version} />
      <Choice name="stage" label={t('status')} chosen={stage} options={stages.map((one) => [one, t(`stage.${one}`)] as const)} />
      <Choice
        name="assignee"
        label={t('with')}
        chosen={assignee}
        options={[['', t('nobody')], ...colleagues.map(({ id, name }): [string, string] => [id, id === me ? t('me') : name])]}
      />
      <p className="staff-actions">
        <button className="button button--primary" type="submit">
          {t('stands.save')}
        </button>
        {assignee !== me && (
          <button className="button button--quiet" type="submit" name="take" value="1">
            {t('stands.take')}
          </button>
        )}
      </p>
    </form>
  );
}
