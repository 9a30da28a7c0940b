import { useLocale } from 'next-intl';
import { Medal } from '#components/art/medal.tsx';
import { SampleTag } from '#components/ui/sample-tag.tsx';
import type { Author } from '#lib/content/library.ts';
import { entryPath, textFor } from '#lib/content/queries.ts';

type Props = { authors: readonly Author[]; heading?: 'h2' | 'h3' };

/** People with their portrait, role and, where it applies, the sample tag; on a page of their own, what each does. */
export function TeamList({ authors, heading: Heading = 'h3' }: Props) {
  const locale = useLocale();
  return (
    <ul className="team">
      {authors.map((author) => {
        const { words } = textFor(author, locale).text;
        return (
          <li key={author.id} className="person">
            <Medal portrait={author.meta.portrait} />
            <div>
              <Heading>
                <a href={entryPath('team', author, locale)}>{words.displayName}</a>
              </Heading>
              <p className="small">{words.role}</p>
              {Heading === 'h2' && <p className="small">{words.summary}</p>}
              {author.meta.sample && <SampleTag />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
