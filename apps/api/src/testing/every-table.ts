import { placedActivity } from './calendar.ts';
import { placed } from './conversations.ts';
import { makeFollowUp, makeItem, makePlan } from './plans.ts';
import { placedGlass } from './break-glass.ts';
import { placedDecision } from './demand.ts';
import { placedRun } from './release-runs.ts';
import { publishMadeUp } from './releases.ts';
import { placedMedInput, placedReview } from './reviews.ts';
import { placedSummary } from './summaries.ts';
import type { TestApp } from './app.ts';
import type { Roles } from './roles.ts';

/** Puts at least one row into every table that row-level security guards. */
export async function fillEveryTable(on: TestApp, roles: Roles): Promise<void> {
  const { build } = on;
  await build.requirement({ unit: roles.units.school, element: 'E1.1', level: 3 });
  await build.mark('core', roles.units.school, { element: 'E1.1' });
  await build.holding(roles.E.employment, 'E1.1', 'agreed', 3, '2026-03-01');
  await build.sql.query(`
    INSERT INTO look (at, viewer_function, person_id, kind, request_id)
      SELECT now(), 'host_export', id, 'export', gen_random_uuid() FROM person LIMIT 1;
    INSERT INTO system_log (at, action, detail) VALUES (now(), 'import', '{}');
    INSERT INTO persona (person_id, kind, sees, position) SELECT id, 'employee', '{"da":"a","nb":"a","en":"a"}', 1 FROM person LIMIT 1`);
  await build.sql.query(`
    WITH called AS (
      INSERT INTO team_conversation (leader_employment_id, year, replaces_mus, state, consent_days, consent_closes_on, starts_at, duration_minutes, created_on)
        SELECT id, 2026, true, 'asking', 7, '2026-06-22', '2026-07-01', 60, '2026-06-15' FROM employment LIMIT 1 RETURNING id),
      joined AS (INSERT INTO team_conversation_member SELECT called.id, employment.id, '2026-06-15' FROM called, employment LIMIT 1 RETURNING *),
      voted AS (INSERT INTO tus_vote SELECT team_conversation_id, employment_id, true FROM joined),
      written AS (INSERT INTO team_text (team_conversation_id, field, body) SELECT id, 'tasks', 'a' FROM called),
      needed AS (INSERT INTO team_need (team_conversation_id, body) SELECT id, 'a' FROM called RETURNING id)
    INSERT INTO team_dot SELECT needed.id, person.id, 1 FROM needed, person LIMIT 1`);
  await build.sql.query(`INSERT INTO mail (person_id, kind, unique_key, params) VALUES ($1, 'reminder', 'a', '{}')`, [
    roles.E.person,
  ]);
  await build.sql.query(
    `INSERT INTO conversation_setting_change (at, setting, after) VALUES (now(), 'language', '"da"')`,
  );
  await build.sql.query(`INSERT INTO reminder_setting VALUES ($1, 'prepare', 'off')`, [roles.E.person]);
  const plan = await makePlan(on, roles.E.employment, 2026);
  const followUp = await makeFollowUp(on, await makeItem(on, plan, { status: 'learnt' }), '2026-06-15');
  await build.sql.query(`
    INSERT INTO plan_version (plan_id, number, items, employee_signed_at, leader_signed_at) VALUES ('${plan}', 1, '[]', now(), now());
    INSERT INTO follow_up_answer (follow_up_id, side, used, answered_at) VALUES ('${followUp}', 'employee', 'yes', now())`);
  const talk = await placed(on, roles.E.employment, { leader: roles.L.employment });
  const of = [talk, roles.E.person];
  await build.sql.query(`INSERT INTO preparation (conversation_id, author_id, side) VALUES ($1, $2, 'employee')`, of);
  await build.sql.query(
    `INSERT INTO preparation_answer (conversation_id, author_id, question_id) SELECT $1, $2, id FROM conversation_question LIMIT 1`,
    of,
  );
  await build.sql.query(
    `INSERT INTO conversation_level (conversation_id, element_id, kind, author_id) SELECT $1, id, 'self', $2 FROM element LIMIT 1`,
    of,
  );
  await build.sql.query(`INSERT INTO conversation_text (conversation_id, field, body) VALUES ($1, 'goals', 'a')`, [
    talk,
  ]);
  await build.sql.query(`INSERT INTO conversation_request VALUES ($1, 2026, '2026-06-01')`, [roles.E.employment]);
  await build.sql.query(
    `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
     VALUES ($1, $2, '2026-06-20', '2026-06-22', now())`,
    [roles.L.employment, roles.other.person],
  );
  await placedGlass(on, { asker: roles.DPO.person, person: roles.E.person });
  const blocks = [{ centres: [roles.units.north] }];
  const release = await publishMadeUp(on, { wheels: [{ elements: ['E1.1'], blocks, shown: { need: [[5]] } }] });
  await placedDecision(on, { release, element: 'E1.1', by: roles.HR.person });
  const summary = await placedSummary(on, { year: 2025, release, isDecided: true });
  await build.sql.query(`INSERT INTO summary_text VALUES ('${summary}', 'closing', 'a');
    INSERT INTO summary_outcome SELECT '${summary}', id, 'done' FROM element LIMIT 1`);
  await placedRun(on, { asker: roles.HR.person });
  const review = await placedReview(on, { committee: roles.committees.north, state: 'approving' });
  const input = await placedMedInput(on, { review: review.id, committee: roles.committees.school });
  const { decision, minutes } = review;
  await build.sql.query(`
    INSERT INTO review_guest VALUES ('${review.id}', '${roles.E.person}', '2026-06-15');
    INSERT INTO review_papers VALUES ('${review.id}', 1, now(), '{}', '[]');
    INSERT INTO decision_dot VALUES ('${decision}', '${roles.E.person}', 1);
    INSERT INTO decision_outcome VALUES ('${decision}', 'done', 'a', '2026-06-15');
    INSERT INTO decision_naming SELECT '${decision}', id, NULL, now() FROM element LIMIT 1;
    INSERT INTO med_need (input_id, element_id, how_many) SELECT '${input}', id, 'some' FROM element LIMIT 1;
    INSERT INTO med_measure (input_id, kind, body, position) VALUES ('${input}', 'project', 'a', 1);
    INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ('${review.id}', '${roles.E.person}', 'a', now());
    INSERT INTO minutes_approval VALUES ('${minutes}', '${roles.E.person}', 'employee', now());
    INSERT INTO review_reminder VALUES ('${roles.committees.north}', 2026, '2026-06-15', NULL)`);
  await placedActivity(on);
  await build.sql.query(`INSERT INTO calendar_feed VALUES ($1, 'person', NULL, sha256('a'), 'da', '2026-06-15')`, [
    roles.E.person,
  ]);
  await build.sql.query(`INSERT INTO release_column VALUES ('need:a', '{}');
    INSERT INTO release_people VALUES ('employee', 'a', 0, 'a')`);
}
