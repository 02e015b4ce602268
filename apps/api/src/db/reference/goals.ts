import { focusAreas } from './goals/focus-areas.ts';
import type { Goal } from './goals/goal.ts';
import { signposts } from './goals/signposts.ts';
import { strategicGoals } from './goals/strategic-goals.ts';
import { values } from './goals/values.ts';

export { goalLinks } from './goals/goal-links.ts';

/** All that requirements can derive from: values, signposts, focus areas and strategic goals. */
export const goals: readonly Goal[] = [...values, ...signposts, ...focusAreas, ...strategicGoals];
