import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHead } from '#components/layout/page-head.tsx';
import { Body } from '#components/mdx/body.tsx';
import { indexCitations } from '#lib/content/citations.ts';
import type { Library, Notice } from '#lib/content/library.ts';
import { textFor } from '#lib/content/queries.ts';
import { formatDate } from '#lib/i18n/format.ts';

type Props = { notice: Notice; library: Library };

/** A legal notice: plain text with the day it last changed. */
export function LegalNotice({ notice, library }: Props) {
  const locale = useLocale();
  const t = useTranslations('LegalPage');
  const { words, body } = textFor(notice, locale).text;
  const { updated } = notice.meta;
  return (
    <>
      <PageHead title={words.title} current={words.shortTitle} lead={words.lead} />
      <div className="wrap">
        <div className="prose measure notice">
          <p className="small mute">
            {t.rich('updated', { date: formatDate(updated, locale), b: (day: ReactNode) => <time dateTime={updated}>{day}</time> })}
          </p>
          <Body nodes={body} context={{ locale, library, citations: indexCitations(body) }} />
        </div>
      </div>
    </>
  );
}
