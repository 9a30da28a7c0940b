import { useTranslations } from 'next-intl';
import { ShortChoice } from '#components/article/short-choice.tsx';
import type { ContentsEntry } from '#components/article/table-of-contents.tsx';
import { Body } from '#components/mdx/body.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import type { ComponentNode } from '#lib/content/body.ts';

type Props = {
  takeaways: ComponentNode | undefined;
  sections: readonly ContentsEntry[];
  /** What to know of each section, by its anchor. */
  inShort: Readonly<Record<string, string>> | undefined;
  context: BodyContext;
  /** How long the whole page takes to read. */
  minutes: number;
};

/** The page in two minutes: its points, then a sentence for each section, which leads to it. The whole text follows, one tap away. */
export function InShort({ takeaways, sections, inShort, context, minutes }: Props) {
  const t = useTranslations('InShort');
  const points = useTranslations('KeyTakeaways');
  const told = sections.flatMap(({ id, title }) => (inShort?.[id] === undefined ? [] : [{ id, title, says: inShort[id] }]));
  return (
    <section className="takeaways" aria-labelledby="takeaways">
      <h2 id="takeaways">{points('heading')}</h2>
      {takeaways && <Body nodes={takeaways.children} context={context} />}
      {told.length > 0 && (
        <details className="in-short">
          <summary>{t('sections')}</summary>
          <ol>
            {told.map(({ id, title, says }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a> {says}
              </li>
            ))}
          </ol>
        </details>
      )}
      <ShortChoice minutes={minutes} />
    </section>
  );
}
