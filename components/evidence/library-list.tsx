import { useLocale, useTranslations } from 'next-intl';
import { ReferenceDirection } from '#components/evidence/reference-direction.tsx';
import { shortReference, titleLanguage } from '#lib/content/citations.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';
import type { Facets } from '#lib/evidence/facets.ts';
import { placesOf } from '#lib/evidence/facets.ts';
import { pagePath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { references: readonly Reference[]; facets: Facets };

/** Every reference by what a list is looked through for: its kind, its title as published, by whom and when, which way it points. The rest is on its page. */
export function LibraryList({ references, facets }: Props) {
  return (
    <ol className="results">
      {references.map((reference) => (
        <Entry key={reference.id} reference={reference} places={placesOf(reference, facets)} />
      ))}
    </ol>
  );
}

function Entry({ reference, places }: { reference: Reference; places: readonly number[] }) {
  const locale = useLocale();
  const kinds = useTranslations('ReferenceKinds');
  return (
    <li {...slot('entry')} data-in={places.join(' ')}>
      <p className="kind">{kinds(reference.kind)}</p>
      <h2>
        <a href={pagePath('evidence', locale, reference.id)} lang={titleLanguage(reference)}>
          {reference.title}
        </a>
      </h2>
      <p className="meta">{shortReference(reference, locale)}</p>
      <p className="results__mark">
        <ReferenceDirection reference={reference} />
      </p>
    </li>
  );
}
