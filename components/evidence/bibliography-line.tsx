import { referenceLink, referenceLinks, titleLanguage, vancouver } from '#lib/content/citations.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';

type Props = { reference: Reference; links?: 'best' | 'all' };

/** A reference as a list of sources writes it, with where to see it. */
export function BibliographyLine({ reference, links = 'best' }: Props) {
  const { authors, title, journal, details } = vancouver(reference);
  const best = referenceLink(reference);
  const shown = links === 'all' ? referenceLinks(reference) : best ? [best] : [];
  return (
    <>
      <span lang={titleLanguage(reference)}>
        {authors} {title} {journal !== undefined && <i>{journal}. </i>}
        {details}
      </span>
      {shown.map(({ url, label }) => (
        <span key={url}>
          {' '}
          <a href={url}>{label}</a>
        </span>
      ))}
    </>
  );
}
