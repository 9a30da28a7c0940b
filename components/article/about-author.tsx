import { useLocale, useTranslations } from 'next-intl';
import { Medal } from '#components/art/medal.tsx';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import type { Author } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';

type Props = { authors: readonly Author[] };

/** Who wrote the page, who pays them, and where to read more. */
export function AboutAuthor({ authors }: Props) {
  const locale = useLocale();
  const t = useTranslations('AboutAuthor');
  return (
    <section className="about-author" aria-labelledby="about-author">
      <h2 id="about-author">{t('heading')}</h2>
      {authors.map((author) => {
        const { words } = textFor(author, locale).text;
        return (
          <div key={author.id} className="about-author__person">
            <Medal portrait={author.meta.portrait} />
            <div>
              <h3>
                {words.displayName} {author.meta.sample && <SampleTag />}
              </h3>
              <p className="about-author__role">{words.role}</p>
              <p>{words.summary}</p>
              <p>
                <b>{t('interests')}</b> {words.disclosure}
              </p>
              <p>
                <a href={entryPath('team', author, locale)}>{t('profile', { name: words.displayName })}</a>
              </p>
            </div>
          </div>
        );
      })}
    </section>
  );
}
