import type { Database } from '../connection.ts';
import type { Calendar } from './days.ts';
import { idOf } from './ids.ts';
import { nameOfNode, type District, type TreeNode } from './organisation.ts';
import { workGoals } from './templates/work-goals.ts';

/** Writes the work goals of centres and units and ties them to the goals that they serve. */
export async function addWorkGoals(db: Database, calendar: Calendar, { centres }: District): Promise<void> {
  const nodes = centres.flatMap(({ node, units }): TreeNode[] => [node, ...units.map((unit) => unit.node)]);
  const unitId = (name: string): string => {
    const node = nodes.find((one) => nameOfNode(one) === name);
    if (!node) throw new Error(`No centre or unit is called ${name}.`);
    return node.id;
  };
  const known = await db.selectFrom('goal').select(['id', 'code']).execute();
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  for (const { code } of workGoals) ids.set(code, idOf('goal', code));
  const goalId = (code: string): string => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`There is no goal ${code}.`);
    return id;
  };
  await db
    .insertInto('goal')
    .values(
      workGoals.map(({ code, unit, name, description }, index) => ({
        id: goalId(code),
        code,
        kind: 'work_goal',
        name,
        description,
        unit_id: unitId(unit),
        position: known.length + index + 1,
        valid_from: calendar.firstDay,
        valid_to: `${calendar.year + 2}-01-01`,
      })),
    )
    .execute();
  await db
    .insertInto('goal_link')
    .values(
      workGoals.flatMap(({ code, serves }) =>
        serves.map(({ goal, reason }) => ({ parent_id: goalId(goal), child_id: goalId(code), reason })),
      ),
    )
    .execute();
}
