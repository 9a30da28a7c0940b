import { useLocale, useTranslations } from 'next-intl';
import { Mark } from '#components/staff/inbox/mark.tsx';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { StaffTable } from '#components/staff/staff-table.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { Flash } from '#lib/staff/flash.ts';
import type { Refused } from '#lib/staff/inbox/outbox.ts';
import type { Staff } from '#lib/staff/roles.ts';

type Message = Refused & { due: string };

type Props = { staff: Staff; messages: readonly Message[]; flash: Flash };

/** What was done, by what the flash says of it. */
const done = { retried: 'retried', aside: 'setAside' } as const;

/** Messages that did not arrive, why, and what can be done. */
export function OutboxPage({ staff, messages, flash }: Props) {
  const locale = useLocale();
  const t = useTranslations('StaffOutbox');
  const back = useTranslations('StaffInbox')('back');
  return (
    <StaffPage staff={staff} page="outbox">
      <p className="staff-actions">
        <a href={staffPath(locale, 'inbox')}>
          <Icon name="back" />
          {back}
        </a>
      </p>
      <h1>{t('title')}</h1>
      <p className="staff-lead">{t('lead')}</p>
      {flash.done && (
        <p className="staff-note" role="status">
          {t(done[flash.done as keyof typeof done] ?? 'gone')}
        </p>
      )}
      {messages.length === 0 ? <p>{t('none')}</p> : <OutboxTable messages={messages} />}
      <p className="small muted">{t('privacy')}</p>
    </StaffPage>
  );
}

function OutboxTable({ messages }: { messages: readonly Message[] }) {
  const locale = useLocale();
  const t = useTranslations('StaffOutbox');
  return (
    <StaffTable heads={(['reference', 'message', 'happened', 'tried', 'action'] as const).map((column) => t(`columns.${column}`))}>
      {messages.map((message) => (
        <tr key={message.id}>
          <th scope="row">
            <a className="inbox__reference" href={staffPath(locale, `inbox/${message.reference}`)}>
              {message.reference}
            </a>
          </th>
          <td>{t(`kind.${message.kind}`)}</td>
          <td>
            <span className={message.status === 'failed' ? 'state state--late' : 'state state--today'}>
              <Mark name={message.status === 'failed' ? 'stop' : 'today'} />
              <span>
                {t(`reason.${message.reason}`)}
                <small>
                  {message.answer && t('answer', { code: message.answer })}{' '}
                  {t(message.status === 'failed' ? 'givenUp' : 'again', { time: message.due })}
                </small>
              </span>
            </span>
          </td>
          <td data-l={t('columns.tried')}>{t('times', { count: message.attempts })}</td>
          <td>
            <div className="staff-actions">
              <OutboxForm message={message} act="retry" />
              {message.status === 'failed' && <OutboxForm message={message} act="set-aside" />}
            </div>
          </td>
        </tr>
      ))}
    </StaffTable>
  );
}

const words = { retry: ['retry', 'retryOf'], 'set-aside': ['aside', 'asideOf'] } as const;

function OutboxForm({ message, act }: { message: Message; act: keyof typeof words }) {
  const locale = useLocale();
  const t = useTranslations('StaffOutbox');
  const [short, whole] = words[act];
  return (
    <form method="post" action={staffPath(locale, `outbox/${act}`)}>
      <input type="hidden" name="id" value={message.id} />
      <button className="button button--quiet" type="submit" aria-label={t(whole, { reference: message.reference })}>
        {t(short)}
      </button>
    </form>
  );
}
