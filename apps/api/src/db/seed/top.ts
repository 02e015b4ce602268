import { newChair, treeNode, type Chair, type TreeNode } from './organisation.ts';
import { hiring, type Person } from './people.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { settle } from './staff.ts';
import { topTitles } from './templates/centres.ts';
import { single } from './templates/season/casts.ts';

/** The municipality itself and those who lead it. */
export interface Top {
  readonly root: TreeNode;
  readonly chiefExecutive: Chair;
  readonly people: readonly Person[];
  /** The chief executive's chair and those of the district's own directors, in the order of `topTitles`. */
  chairsOf(district: number): readonly Chair[];
}

export const MUNICIPALITY = 'Fjordby Kommune';

/** No level 1 leader leads more of the others than this, so that a large municipality's top is no flat list. */
const DIRECTORS_TO_ONE = 6;

export function buildTop(plan: Plan): Top {
  const root = treeNode('K01', 'municipality', MUNICIPALITY, null);
  const [chiefTitle, ...directorTitles] = topTitles;
  const leads = { level: 1, function: 'leader_of_leaders' } as const;
  const chiefExecutive = newChair(root, chiefTitle, leads, null);
  const chairs: Chair[] = [chiefExecutive];
  for (let number = 0; number < plan.districts * directorTitles.length; number += 1) {
    const title = directorTitles[number % directorTitles.length] ?? '';
    const above = chairs[Math.floor(number / DIRECTORS_TO_ONE)] ?? chiefExecutive;
    chairs.push(newChair(root, title, leads, above, { leadsNode: false, season: single.director }));
  }
  const people: Person[] = [];
  const hire = hiring('top', people, randomFor(plan.seed, 'names', 'top'));
  const random = randomFor(plan.seed, 'staff', 'top');
  for (const chair of chairs) settle({ today: plan.calendar.today, random, hire }, chair);
  const chairsOf = (district: number): readonly Chair[] => {
    const first = 1 + district * directorTitles.length;
    return [chiefExecutive, ...chairs.slice(first, first + directorTitles.length)];
  };
  return { root, chiefExecutive, people, chairsOf };
}
