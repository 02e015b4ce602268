import { placedActivity } from './calendar.ts';
import { placed } from './conversations.ts';
import type { TestApp } from './app.ts';
import { makeFollowUp, makeItem, makePlan } from './plans.ts';
import { placedMedInput, placedReview } from './reviews.ts';
import type { Roles } from './roles.ts';
import { placedNeed, placedTeam } from './team-conversations.ts';

/** Objects of one centre by what they are; each is hidden from who leads in another. */
export async function hiddenObjects(on: TestApp, roles: Roles) {
  const { units, E, L } = roles;
  const plan = await makePlan(on, E.employment, 2026);
  const planItem = await makeItem(on, plan, { status: 'learnt' });
  const talkOf = (state: string, year: number) => placed(on, E.employment, { leader: L.employment, state, year });
  const { rows: delegations } = await on.build.sql.query(
    `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
     VALUES ($1, $2, '2026-06-20', '2026-06-22', now()) RETURNING id`,
    [L.employment, roles.CC.person],
  );
  const teamTalkOf = (state: string, year: number) =>
    placedTeam(on, { leader: L.employment, members: [E.employment, roles.peer.employment], state, year });
  const teamRoom = await teamTalkOf('invited', 2025);
  const review = await placedReview(on, { committee: roles.committees.north, state: 'called', vote: 'open' });
  const drafted = await placedReview(on, { committee: roles.committees.north, state: 'approving', year: 2025 });
  const sent = await placedReview(on, { committee: roles.committees.north, state: 'sent', year: 2024 });
  const { rows: remarks } = await on.build.sql.query(
    `INSERT INTO minutes_remark (review_id, person_id, body, written_at) VALUES ($1, $2, 'a', now()) RETURNING id`,
    [drafted.id, roles.Cm.person],
  );
  const medInput = await placedMedInput(on, { review: sent.id, committee: roles.committees.school, isSent: true });
  const { rows: lines } = await on.build.sql.query(
    `WITH need AS (INSERT INTO med_need (input_id, element_id, how_many) VALUES ($1, $2, 'some') RETURNING id)
     INSERT INTO med_measure (input_id, kind, body, position) VALUES ($1, 'project', 'a', 1)
     RETURNING id, (SELECT id FROM need) AS need`,
    [medInput, await on.build.elementId('E1.1')],
  );
  return {
    aMed: roles.committees.school,
    medInput,
    medNeed: lines[0].need,
    medMeasure: lines[0].id,
    centre: units.north,
    centreActivity: await placedActivity(on, { scope: 'centre', unit: units.north }),
    ownActivity: await placedActivity(on, { scope: 'person', person: E.person }),
    draftReview: drafted.id,
    minutes: drafted.minutes ?? '',
    remark: remarks[0].id,
    sentReview: sent.id,
    sentDecision: sent.decision,
    committee: roles.committees.north,
    review: review.id,
    reviewStep: review.steps['prepare'] ?? '',
    agendaItem: review.agenda['goals'] ?? '',
    decision: review.decision,
    teamAsked: await teamTalkOf('asking', 2026),
    teamRoom,
    teamNeed: await placedNeed(on, teamRoom),
    talk: await talkOf('invited', 2026),
    room: await talkOf('both_ready', 2025),
    agreed: await talkOf('plan_agreed', 2024),
    delegation: delegations[0].id,
    plan,
    planItem,
    followUp: await makeFollowUp(on, planItem, '2026-06-01'),
    employment: E.employment,
    leader: L.employment,
    unit: units.school,
    draft: await on.build.requirement({
      unit: units.school,
      element: 'E1.1',
      level: 3,
      draft: true,
      from: '2026-07-01',
    }),
    personal: await on.build.requirement({ employment: E.employment, element: 'E1.1', level: 3 }),
  };
}

export type Hidden = keyof Awaited<ReturnType<typeof hiddenObjects>>;
