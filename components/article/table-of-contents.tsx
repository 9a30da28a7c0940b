import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';

/** A part of the page that the contents lead to. */
export type ContentsEntry = { id: string; title: string; lang?: string | undefined };

type Props = { sections: readonly ContentsEntry[] };

/** The sections of the page: closed on a phone, open beside the text where there is room. */
export function TableOfContents({ sections }: Props) {
  const t = useTranslations('TableOfContents');
  const links = (
    <ol>
      {sections.map(({ id, title, lang }) => (
        <li key={id}>
          <a href={`#${id}`} lang={lang} suppressHydrationWarning>
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="article-aside" aria-label={t('heading')}>
      <details className="table-of-contents table-of-contents--narrow">
        <summary>
          {t('heading')}
          <Icon name="chevron" />
        </summary>
        {links}
      </details>
      <div className="table-of-contents table-of-contents--wide">
        <p>{t('heading')}</p>
        {links}
      </div>
    </nav>
  );
}
