import type { TestApp } from './app.ts';
import { makeFollowUp, makeItem, makePlan } from './plans.ts';
import { columns, foundByColumn, type Column, type Roles } from './roles.ts';

/** Rows that a statement reached, or the code with which it was refused. */
export type End = number | string;

export interface PlansOfE {
  /** By their year. */
  readonly plan: Readonly<Record<string, string>>;
  /** By what became of them, and when. */
  readonly item: Readonly<Record<string, string>>;
  readonly followUp: Readonly<Record<string, string>>;
}

/** Plans of three years with items of every kind; L has been E's nearest leader since 2025-06-01, "former" was it before. */
export async function plansOfE(on: TestApp, roles: Roles): Promise<PlansOfE> {
  const plan: Record<string, string> = {};
  const item: Record<string, string> = {};
  const followUp: Record<string, string> = {};
  const E = roles.E.employment;
  plan['2024'] = await makePlan(on, E, 2024);
  plan['2025'] = await makePlan(on, E, 2025, { createdOn: '2025-02-01' });
  plan['2026'] = await makePlan(on, E, 2026, { createdOn: '2026-02-01' });
  item['done before'] = await makeItem(on, plan['2024'], { status: 'done', closedOn: '2025-05-31' });
  item['open before'] = await makeItem(on, plan['2024']);
  item['under way before'] = await makeItem(on, plan['2025'], { status: 'under_way' });
  item['carried on'] = await makeItem(on, plan['2025'], { status: 'carried_on', closedOn: '2025-05-31' });
  item['dropped before'] = await makeItem(on, plan['2025'], { status: 'dropped', closedOn: '2025-05-31' });
  item['dropped in the leader’s time'] = await makeItem(on, plan['2025'], {
    status: 'dropped',
    closedOn: '2025-06-01',
  });
  item['learnt, followed up'] = await makeItem(on, plan['2025'], {
    status: 'learnt',
    learntOn: '2026-02-01',
    followedUntil: '2026-06-15',
  });
  item['learnt, no longer followed up'] = await makeItem(on, plan['2025'], {
    status: 'learnt',
    learntOn: '2025-09-01',
    followedUntil: '2026-06-14',
  });
  item['done, followed up'] = await makeItem(on, plan['2025'], {
    status: 'done',
    closedOn: '2025-05-01',
    followedUntil: '2026-07-01',
  });
  item['now'] = await makeItem(on, plan['2026'], { aim: 'Hemmeligt' });
  item['dropped now'] = await makeItem(on, plan['2026'], { status: 'dropped' });
  for (const name of ['learnt, followed up', 'learnt, no longer followed up'] as const) {
    followUp[name] = await makeFollowUp(on, item[name] ?? '', '2026-06-15');
    await on.build.sql.query(
      `INSERT INTO follow_up_answer (follow_up_id, side, author_id, used, answered_at) VALUES ($1, 'employee', $2, 'no', now())`,
      [followUp[name], roles.E.person],
    );
  }
  followUp['tomorrow'] = await makeFollowUp(on, item['learnt, followed up'] ?? '', '2026-06-16', 2);
  for (const year of ['2024', '2026']) {
    await on.build.sql.query(
      `INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at) VALUES ($1, 1, $2, now(), now())`,
      [plan[year], JSON.stringify(year === '2024' ? [{ id: item['open before'], aim: 'Hemmeligt' }] : [])],
    );
  }
  return { plan, item, followUp };
}

/** How a statement ends for one person. */
export const endOf = async (on: TestApp, person: string, text: string, values: readonly unknown[]): Promise<End> =>
  (await on.sqlRefusal(person, text, [...values])) ?? (await on.sqlAs(person, text, [...values])).length;

/** How it ends for each column. */
export const endsOf = (on: TestApp, roles: Roles, text: string, values: readonly unknown[]) =>
  foundByColumn(roles, (person) => endOf(on, person, text, values));

/** One row for these columns, none for the others. */
export const oneRowFor = (...those: readonly Column[]) =>
  columns<End>(0, Object.fromEntries(those.map((column) => [column, 1])));
