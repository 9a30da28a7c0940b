import { useLocale, useTranslations } from 'next-intl';
import { ReferenceDirection } from '#components/evidence/reference-direction.tsx';
import { shortReference, titleLanguage } from '#lib/content/citations.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';
import { facetsOf } from '#lib/evidence/facets.ts';
import { pagePath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = { references: readonly Reference[] };

/** Every reference with its page: its kind, its title as published, in whom, and which way it points. */
export function LibraryList({ references }: Props) {
  return (
    <ol className="results">
      {references.map((reference) => (
        <Entry key={reference.id} reference={reference} />
      ))}
    </ol>
  );
}

function Entry({ reference }: { reference: Reference }) {
  const locale = useLocale();
  const kinds = useTranslations('ReferenceKinds');
  const named = Object.entries(facetsOf(reference)).filter(([, values]) => values.length > 0);
  return (
    <li {...slot('entry')} {...Object.fromEntries(named.map(([name, values]) => [`data-${name}`, values.join(' ')]))}>
      <p className="kind">{kinds(reference.kind)}</p>
      <h2>
        <a href={pagePath('evidence', locale, reference.id)} lang={titleLanguage(reference)}>
          {reference.title}
        </a>
      </h2>
      <p className="meta">
        <span>{shortReference(reference, locale)}</span>
        {reference.journal !== undefined && <i lang={titleLanguage(reference)}>{reference.journal}</i>}
      </p>
      {reference.verified && reference.population && <p className="results__authors">{reference.population[locale]}</p>}
      <p className="results__mark">
        <ReferenceDirection reference={reference} />
      </p>
    </li>
  );
}
