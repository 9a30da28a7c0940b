import { useTranslations } from 'next-intl';
import { Icon } from '#components/ui/icon.tsx';
import { plainText } from '#lib/content/body.ts';
import type { HeadingNode } from '#lib/content/body.ts';

type Props = { sections: readonly HeadingNode[]; lang: string | undefined };

/** The sections of the page: closed on a phone, open beside the text where there is room. */
export function TableOfContents({ sections, lang }: Props) {
  const t = useTranslations('TableOfContents');
  const list = useTranslations('ReferenceList');
  const links = (
    <ol>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={`#${section.id}`} lang={lang}>
            {plainText(section.children)}
          </a>
        </li>
      ))}
      <li>
        <a href="#references">{list('heading')}</a>
      </li>
    </ol>
  );
  return (
    <div className="a-side">
      <details className="toc toc--narrow">
        <summary>
          {t('heading')}
          <Icon name="chevron" />
        </summary>
        <nav aria-label={t('heading')}>{links}</nav>
      </details>
      <nav className="toc toc--wide" aria-labelledby="toc-heading">
        <p id="toc-heading">{t('heading')}</p>
        {links}
      </nav>
    </div>
  );
}
