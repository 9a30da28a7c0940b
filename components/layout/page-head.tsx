import type { ThumbName } from '#components/art/thumb.tsx';
import { Thumb } from '#components/art/thumb.tsx';
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx';

type Props = { title: string; lead?: string; trail?: readonly { label: string; path: string }[]; current?: string; art?: ThumbName };

/** The head of a page that is not an article: where it stands, its one h1, its lead. */
export function PageHead({ title, lead, trail = [], current = title, art }: Props) {
  return (
    <div className={art === undefined ? 'page-header' : 'page-header page-header--drawn'}>
      <div className="wrap">
        <Breadcrumbs trail={trail} current={current} />
        <h1>{title}</h1>
        {lead !== undefined && <p className="lede">{lead}</p>}
        {art !== undefined && <Thumb art={art} />}
      </div>
    </div>
  );
}
