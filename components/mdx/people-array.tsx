import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { IconArray } from '#components/art/icon-array.tsx';
import type { ComponentNode } from '#lib/content/body.ts';
import { isComponent } from '#lib/content/body.ts';

type Props = { node: Extract<ComponentNode, { name: 'IconArray' }>; children: ReactNode };

/** So many people out of so many: the sentence first, then one row of circles per group. */
export function PeopleArray({ node, children }: Props) {
  const t = useTranslations('IconArray');
  return (
    <div className="pull-quote">
      <p className="pull-quote__words">{node.attributes.title}</p>
      <div className="pair">
        {node.children
          .filter((child) => isComponent(child, 'Group'))
          .map(({ place, attributes: { label, count, of } }) => (
            <div key={place.line}>
              <p className="pair__label" aria-hidden="true">
                {t('group', { label, count, of, rest: of - count })}
              </p>
              <IconArray
                filled={count}
                of={of}
                label={`${t('group', { label, count, of, rest: of - count })} ${t('circles', { count, of })}.`}
              />
            </div>
          ))}
      </div>
      <p className="small muted">
        {t('each')} {children}
      </p>
    </div>
  );
}
