import { Drawing } from '#components/art/drawing.tsx';
import { ThumbBalance } from '#components/art/thumb-balance.tsx';
import { ThumbDial } from '#components/art/thumb-dial.tsx';
import { ThumbPacing } from '#components/art/thumb-pacing.tsx';
import { ThumbQuestions } from '#components/art/thumb-questions.tsx';
import { ThumbSleep } from '#components/art/thumb-sleep.tsx';

const DAY = 'var(--thumb-bg,var(--il-sky))';

const SCENES = {
  dial: { Scene: ThumbDial, sky: DAY },
  pacing: { Scene: ThumbPacing, sky: DAY },
  balance: { Scene: ThumbBalance, sky: DAY },
  sleep: { Scene: ThumbSleep, sky: 'var(--il-deep)' },
  questions: { Scene: ThumbQuestions, sky: DAY },
};

export type ThumbName = keyof typeof SCENES;

type Props = { art: ThumbName };

/** An article's picture in lists; the style sheet crops it to the list's shape. */
export function Thumb({ art }: Props) {
  const { Scene, sky } = SCENES[art];
  return (
    <Drawing className="thumbnail" viewBox="0 0 480 320" preserveAspectRatio="xMidYMid slice">
      <path fill={sky} d="M0 0h480v320H0z" />
      <Scene />
    </Drawing>
  );
}
