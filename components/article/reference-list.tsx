import { useLocale, useTranslations } from 'next-intl';
import { BibliographyLine } from '#components/evidence/bibliography-line.tsx';
import { ReferenceDirection } from '#components/evidence/reference-direction.tsx';
import type { CitationIndex, CitationPlace } from '#lib/content/citations.ts';
import { shortReference } from '#lib/content/citations.ts';
import type { Library } from '#lib/content/library.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import type { Reference } from '#lib/content/schemas/reference.ts';
import { pagePath } from '#lib/i18n/routing.ts';
import { slot } from '#lib/templates/slots.ts';

type Props = {
  citations: CitationIndex;
  library: Library;
  /** true where sources are many and nobody reads them in a row: what each found is said on its own page, to which each leads. */
  brief?: boolean;
  /** Which treatments rest on a source, where a reader chooses among treatments (public/scripts/compare.js). */
  treatmentsOf?: (reference: string) => readonly string[];
};

/** The sources of a text, numbered as cited, each with its kind, its link, and ways back to where it is cited. */
export function ReferenceList({ citations, library, brief = false, treatmentsOf }: Props) {
  const t = useTranslations('ReferenceList');
  const items = [...citations.numbers];
  return (
    <section className="references" aria-labelledby="references">
      <h2 id="references">{t('heading')}</h2>
      {/* Open without a script; page.js folds it on a phone, where it is a quarter of the page, and unfolds it for a citation. */}
      <details className="references__all" open suppressHydrationWarning>
        <summary>{t('all', { count: items.length })}</summary>
        <ol className="reference-list">
          {items.map(([id, number]) => {
            const reference = requireEntry(library, 'references', id);
            return (
              <Item
                key={id}
                reference={reference}
                number={number}
                brief={brief}
                places={citations.backlinks.get(id) ?? []}
                treatments={treatmentsOf?.(id)}
              />
            );
          })}
        </ol>
      </details>
    </section>
  );
}

type ItemProps = {
  reference: Reference;
  number: number;
  places: readonly CitationPlace[];
  brief: boolean;
  treatments?: readonly string[] | undefined;
};

function Item({ reference, number, places, brief, treatments }: ItemProps) {
  const locale = useLocale();
  const t = useTranslations('ReferenceList');
  const kinds = useTranslations('ReferenceKinds');
  return (
    <li id={`ref-${reference.id}`} {...(treatments && { ...slot('source'), 'data-tags': treatments.join(' ') })}>
      <div>
        <p>
          <BibliographyLine reference={reference} />
        </p>
        <p className="reference-list__kind">
          <span className="tag tag--solid">{kinds(reference.kind)}</span>
          {reference.direction !== 'background' && <ReferenceDirection reference={reference} />}
        </p>
        {!brief && (
          <details>
            <summary>{t('plain')}</summary>
            <p>{reference.finding[locale]}</p>
            <p>
              <b>{t('limits')}</b> {reference.limits[locale]}
            </p>
          </details>
        )}
        <p>
          <a href={pagePath('evidence', locale, reference.id)} aria-label={t('aboutNamed', { name: shortReference(reference, locale) })}>
            {t('about')}
          </a>
        </p>
        {places.length > 0 && (
          <p className="reference-list__back">
            {t('backTo')}
            {places.map((place, index) => (
              <a key={place.id} href={`#${place.id}`} aria-label={t('back', { number: index + 1, reference: number })}>
                {index + 1}
              </a>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
