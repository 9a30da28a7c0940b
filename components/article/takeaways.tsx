import { useTranslations } from 'next-intl';
import { Body } from '#components/mdx/body.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import type { ComponentNode } from '#lib/content/body.ts';

type Props = { takeaways: ComponentNode; context: BodyContext };

/** The page in a few points, before anything else. */
export function Takeaways({ takeaways, context }: Props) {
  const t = useTranslations('KeyTakeaways');
  return (
    <section className="takeaways" aria-labelledby="takeaways">
      <h2 id="takeaways">{t('heading')}</h2>
      <Body nodes={takeaways.children} context={context} />
    </section>
  );
}
