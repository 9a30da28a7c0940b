import { Drawing } from '#components/art/drawing.tsx';
import { FamilyBody } from '#components/art/family-body.tsx';
import { FamilyCare } from '#components/art/family-care.tsx';
import { FamilyMedicine } from '#components/art/family-medicine.tsx';
import { FamilyMind } from '#components/art/family-mind.tsx';
import { FamilyMovement } from '#components/art/family-movement.tsx';
import { FamilySleep } from '#components/art/family-sleep.tsx';
import { FamilySupplement } from '#components/art/family-supplement.tsx';
import { SceneFibromyalgia } from '#components/art/scene-fibromyalgia.tsx';
import { SceneLost } from '#components/art/scene-lost.tsx';
import { SceneNotice } from '#components/art/scene-notice.tsx';
import { SceneWidespread } from '#components/art/scene-widespread.tsx';
import { ThumbBalance } from '#components/art/thumb-balance.tsx';
import { ThumbCurve } from '#components/art/thumb-curve.tsx';
import { ThumbDial } from '#components/art/thumb-dial.tsx';
import { ThumbPacing } from '#components/art/thumb-pacing.tsx';
import { ThumbPills } from '#components/art/thumb-pills.tsx';
import { ThumbSleep } from '#components/art/thumb-sleep.tsx';
import { ThumbTalk } from '#components/art/thumb-talk.tsx';
import { ThumbWatch } from '#components/art/thumb-watch.tsx';

const DAY = 'var(--thumb-bg,var(--il-sky))';
const NIGHT = 'var(--il-deep)';

const SCENES = {
  // one for each article
  balance: { Scene: ThumbBalance, sky: DAY },
  curve: { Scene: ThumbCurve, sky: DAY },
  dial: { Scene: ThumbDial, sky: DAY },
  pacing: { Scene: ThumbPacing, sky: DAY },
  pills: { Scene: ThumbPills, sky: DAY },
  sleep: { Scene: ThumbSleep, sky: NIGHT },
  talk: { Scene: ThumbTalk, sky: DAY },
  watch: { Scene: ThumbWatch, sky: DAY },
  // one for each family of treatments
  body: { Scene: FamilyBody, sky: DAY },
  care: { Scene: FamilyCare, sky: DAY },
  medicine: { Scene: FamilyMedicine, sky: DAY },
  mind: { Scene: FamilyMind, sky: DAY },
  movement: { Scene: FamilyMovement, sky: DAY },
  rest: { Scene: FamilySleep, sky: NIGHT },
  supplement: { Scene: FamilySupplement, sky: DAY },
  // and those of single pages
  fibromyalgia: { Scene: SceneFibromyalgia, sky: DAY },
  lost: { Scene: SceneLost, sky: DAY },
  notice: { Scene: SceneNotice, sky: DAY },
  widespread: { Scene: SceneWidespread, sky: DAY },
};

export type ThumbName = keyof typeof SCENES;

type Props = { art: ThumbName };

/** The picture of an article, a family of treatments or a page; the style sheet crops it to the shape of its place. */
export function Thumb({ art }: Props) {
  const { Scene, sky } = SCENES[art];
  return (
    <Drawing className="thumbnail" viewBox="0 0 480 320" preserveAspectRatio="xMidYMid slice">
      <path fill={sky} d="M0 0h480v320H0z" />
      <Scene />
    </Drawing>
  );
}
