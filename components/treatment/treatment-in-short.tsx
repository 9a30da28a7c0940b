import { useLocale, useTranslations } from 'next-intl';
import { ShortChoice } from '#components/article/short-choice.tsx';
import { Direction } from '#components/evidence/direction.tsx';
import type { CellContext } from '#components/treatment/cell.tsx';
import { Sources } from '#components/treatment/cell.tsx';
import { rowContent } from '#components/treatment/rows.tsx';
import type { Treatment } from '#lib/content/library.ts';

type Props = { treatment: Treatment; context: CellContext; minutes: number };

/** What someone with two minutes should know, in the order they ask it; each leads to the full answer. */
const told = ['certainty', 'seriousRisks', 'avoid', 'approvalCA', 'unknowns'] as const;

/** A treatment in two minutes: answers of its own, whole and with their sources, so that the short version says nothing else than the page. */
export function TreatmentInShort({ treatment, context, minutes }: Props) {
  const locale = useLocale();
  const t = useTranslations('Treatments');
  const points = useTranslations('KeyTakeaways');
  const { mark, text, references } = treatment.meta.helps.pain;
  return (
    <section className="takeaways takeaways--answers" aria-labelledby="takeaways">
      <h2 id="takeaways">{points('heading')}</h2>
      <ul>
        <li>
          <a href="#facts-helps">{t('helps.pain')}</a> <Direction mark={mark} /> {text[locale]}
          <Sources references={references} context={context} />
        </li>
        {told.map((name) => (
          <li key={name}>
            <a href={`#facts-${name}`}>{t(`questions.${name}`)}</a> {rowContent(name, treatment, context)}
          </li>
        ))}
      </ul>
      <ShortChoice minutes={minutes} />
    </section>
  );
}
