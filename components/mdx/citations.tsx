import { useTranslations } from 'next-intl';
import { ReferenceDirection } from '#components/evidence/reference-direction.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import type { CitationPlace } from '#lib/content/citations.ts';
import { shortReference, titleLanguage, vancouver } from '#lib/content/citations.ts';
import { requireEntry } from '#lib/content/require-entry.ts';

type Props = { places: readonly CitationPlace[]; context: BodyContext };

/** Numbered links to the reference list, each with a preview on hover and on focus. */
export function Citations({ places, context }: Props) {
  return places.map((place) => <Citation key={place.id} place={place} context={context} />);
}

function Citation({ place, context }: { place: CitationPlace; context: BodyContext }) {
  const t = useTranslations('Citation');
  const reference = requireEntry(context.library, 'references', place.reference);
  const name = shortReference(reference, context.locale);
  const { title, journal, details } = vancouver(reference);
  return (
    <span className="citation">
      <a id={place.id} href={`#ref-${reference.id}`} aria-label={t('reference', { number: place.number, name })}>
        {place.number}
      </a>
      <span className="citation-preview" aria-hidden="true">
        <b>{name}</b>
        <span lang={titleLanguage(reference)}>
          {title} {journal !== undefined && <i>{journal}. </i>}
          {details}
        </span>
        <ReferenceDirection reference={reference} />
      </span>
    </span>
  );
}
