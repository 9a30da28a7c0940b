import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import type { HeadingNode } from '#lib/content/body.ts';
import { plainText } from '#lib/content/body.ts';

type Props = { sections: readonly HeadingNode[]; lang: string | undefined };

/** The sections of the page: closed on a phone, open beside the text where there is room. */
export function TableOfContents({ sections, lang }: Props) {
  const t = useTranslations('TableOfContents');
  const list = useTranslations('ReferenceList');
  const links = (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`} lang={lang} suppressHydrationWarning>
            {plainText(section.children)}
          </a>
        </li>
      ))}
      <li>
        <a href="#references" suppressHydrationWarning>
          {list('heading')}
        </a>
      </li>
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
