import type { CentreReviews } from './review-template.ts';
import { childrensReviews } from './reviews-children.ts';
import { cityReviews } from './reviews-city.ts';
import { welfareReviews } from './reviews-welfare.ts';

/** The reviews of the twelve centres, in their order. */
export const centreReviews: readonly CentreReviews[] = [...childrensReviews, ...welfareReviews, ...cityReviews];
