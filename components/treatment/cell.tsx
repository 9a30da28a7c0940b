import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CitationIndex } from '#lib/content/citations.ts';
import { shortReference } from '#lib/content/citations.ts';
import type { Library, Treatment } from '#lib/content/library.ts';
import { requireEntry } from '#lib/content/require-entry.ts';
import type { Question } from '#lib/content/schemas/treatment.ts';
import { withHelpLines } from '#lib/help-lines.ts';

/** `base` is the address of the page that lists the sources, when it is another one. */
export type CellContext = { library: Library; citations: CitationIndex; base?: string };

/** Never alone at the start of a line. */
const keptTogether = '\u00a0';

/** Links from a cell to the sources it rests on, after the last of its words. */
export function Sources({ references, context }: { references: readonly string[]; context: CellContext }) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const links = references.map((id) => {
    const reference = requireEntry(context.library, 'references', id);
    const number = context.citations.numbers.get(id);
    if (number === undefined)
      throw new Error(`The reference “${id}” of a cell has no number: lib/comparison/sources.ts should have given it one.`);
    return (
      <a
        key={id}
        className="source-link"
        href={`${context.base ?? ''}#ref-${id}`}
        aria-label={t('source', { number, name: shortReference(reference, locale) })}
      >
        {number}
      </a>
    );
  });
  return links.length > 0 && [keptTogether, ...links];
}

/** A piece of an answer: a number that helps is there to be called. */
function linked({ words, href }: { words: string; href?: string }): ReactNode {
  return href ? (
    <a key={words} href={href}>
      {words}
    </a>
  ) : (
    words
  );
}

/** One answer about a treatment, with its sources; “not known” and advice say that they are. */
export function CellAnswer({
  treatment,
  question,
  context,
}: {
  treatment: Treatment;
  question: Question;
  context: CellContext;
}): ReactNode {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const { text, basis, references } = treatment.meta.answers[question];
  return (
    <>
      {basis === 'notKnown' && <b className="not-known">{t('notKnown')}</b>} {withHelpLines(text[locale]).map(linked)}
      <Sources references={references} context={context} />
      {basis === 'advice' && (
        <>
          {keptTogether}
          <small className="advice">{t('advice')}</small>
        </>
      )}
    </>
  );
}
