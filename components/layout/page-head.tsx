import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';

type Props = { title: string; lead?: string; trail?: readonly { label: string; path: string }[]; current?: string };

/** The head of a page that is not an article: where it stands, its one h1, its lead. */
export function PageHead({ title, lead, trail = [], current = title }: Props) {
  return (
    <div className="page-header">
      <div className="wrap">
        <Breadcrumbs trail={trail} current={current} />
        <h1>{title}</h1>
        {lead !== undefined && <p className="lede">{lead}</p>}
      </div>
    </div>
  );
}
