import type { Rule } from '../../rule.ts';
import { ownReview } from './own-review.ts';
import { pastReview } from './past-review.ts';
import { reviewClock } from './review-clock.ts';
import { updatedDay } from './updated-day.ts';

/** What a page says of its days and of who has read it is true. */
export const reviewRules: readonly Rule[] = [updatedDay, reviewClock, ownReview, pastReview];
