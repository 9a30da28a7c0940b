import { useLocale, useTranslations } from 'next-intl';
import { referenceLink, shortReference } from '#lib/content/citations.ts';
import type { Library } from '#lib/content/library.ts';
import { requireEntry } from '#lib/content/require-entry.ts';

type Props = { library: Library; reference: string };

/** The source of a statement outside an article, with a link to it where one is known. */
export function SourceLine({ library, reference: id }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  const reference = requireEntry(library, 'references', id);
  if (!reference.verified) throw new Error(`The home page cites “${id}”, which is not a verified reference.`);
  const link = referenceLink(reference);
  const words = t('source', { name: shortReference(reference, locale) });
  return <span className="source">{link ? <a href={link.url}>{words}</a> : words}</span>;
}
