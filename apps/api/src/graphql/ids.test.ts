import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { placedActivity } from '../testing/calendar.ts';
import { placed } from '../testing/conversations.ts';
import { makeFollowUp, makeItem, makePlan } from '../testing/plans.ts';
import { inputFor } from '../testing/requirements.ts';
import { placedMedInput, placedReview } from '../testing/reviews.ts';
import { everyRole, type Roles } from '../testing/roles.ts';
import { placedNeed, placedTeam } from '../testing/team-conversations.ts';

let on: TestApp;
let roles: Roles;
/** Leads a unit and a team of another centre: every operation is open, E and the school are not. */
let neighbour: Session;
let hidden: Record<
  | 'employment'
  | 'leader'
  | 'draft'
  | 'personal'
  | 'unit'
  | 'plan'
  | 'planItem'
  | 'followUp'
  | 'talk'
  | 'room'
  | 'agreed'
  | 'delegation'
  | 'teamAsked'
  | 'teamRoom'
  | 'teamNeed'
  | 'centre'
  | 'centreActivity'
  | 'ownActivity'
  | 'committee'
  | 'review'
  | 'reviewStep'
  | 'agendaItem'
  | 'decision'
  | 'draftReview'
  | 'minutes'
  | 'remark'
  | 'sentReview'
  | 'sentDecision'
  | 'aMed'
  | 'medInput'
  | 'medNeed'
  | 'medMeasure',
  string
>;
beforeAll(async () => {
  on = await testApp();
  roles = await everyRole(on);
  neighbour = await on.as(roles.other.person);
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
  hidden = {
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
});
afterAll(() => on.close());

const errors = 'errors { code field params }';
/** A document that takes an id, and whose object it is in the test. */
const byId: readonly [keyof typeof hidden, string][] = [
  ['employment', '{ personWheel(employmentId: $id) { day isOwn } }'],
  ['employment', '{ personWheel(employmentId: $id, year: 2024, wheel: LEADER) { day } }'],
  ['employment', '{ personElement(employmentId: $id, elementId: $element) { status } }'],
  ['leader', '{ teamWheel(leaderEmploymentId: $id, wheel: EMPLOYEE) { memberCount } }'],
  ['leader', '{ teamWheel(leaderEmploymentId: $id, wheel: LEADER, unitId: $unit) { memberCount } }'],
  ['draft', '{ requirement(id: $id) { level } }'],
  ['personal', '{ requirement(id: $id) { level } }'],
  ['employment', '{ requirements(filter: { employmentId: $id }) { totalCount edges { node { level } } } }'],
  ['talk', '{ conversation(id: $id) { standing version } }'],
  ['agreed', '{ conversation(id: $id) { standing texts { body } } }'],
  ['teamAsked', '{ teamConversation(id: $id) { state consent { missing { id } ownAnswer } } }'],
  ['teamRoom', '{ teamConversation(id: $id) { state needs { body } } }'],
  ['minutes', '{ minutes(id: $id) { number content { place } decisions { title } missing { side } } }'],
  ['review', '{ review(id: $id) { state agenda { body } decisions { title } viewerIs } }'],
  ['medInput', '{ medInput(id: $id) { efforts answer viewerCanAnswer } }'],
  ['centre', '{ calendar(scope: CENTRE, year: 2026, unitId: $id) { year entries { title } } }'],
  ['employment', '{ handover(employmentId: $id) { since } }'],
  ['leader', '{ substitutes(leaderEmploymentId: $id) { id } }'],
  ['employment', '{ plan(employmentId: $id) { year } }'],
  ['employment', '{ plan(employmentId: $id, year: 2025) { year } }'],
  ['employment', '{ plans(employmentId: $id) { year } }'],
];
const verbs: readonly [keyof typeof hidden, string][] = [
  ['draft', `{ changeRequirementDraft(id: $id, version: 1, input: $input) { requirement { level } ${errors} } }`],
  ['draft', `{ discardRequirementDraft(id: $id) { discardedId ${errors} } }`],
  ['draft', `{ adoptRequirement(id: $id, version: 1) { requirement { level } ${errors} } }`],
  ['personal', `{ withdrawRequirement(id: $id, version: 1) { requirement { level } ${errors} } }`],
  ['personal', `{ withdrawRequirement(id: $id, version: 9) { requirement { level } ${errors} } }`],
  ['talk', `{ cancelConversation(id: $id, version: 1) { conversation { id } ${errors} } }`],
  ['talk', `{ cancelConversation(id: $id, version: 9) { conversation { id } ${errors} } }`],
  ['talk', `{ takeOverConversation(id: $id, version: 1) { conversation { id } ${errors} } }`],
  ['talk', `{ takeOverConversation(id: $id, version: 9) { conversation { id } ${errors} } }`],
  ['talk', `{ sayReady(conversationId: $id) { conversation { id } ${errors} } }`],
  ['talk', `{ takeReadyBack(conversationId: $id) { conversation { id } ${errors} } }`],
  ['talk', `{ holdConversation(id: $id, version: 1) { conversation { id } ${errors} } }`],
  [
    'talk',
    `{ rescheduleConversation(id: $id, version: 1, input: { startsAt: "2020-01-01T08:00:00Z", durationMinutes: 1 }) { conversation { id } ${errors} } }`,
  ],
  [
    'talk',
    `{ answerPreparation(conversationId: $id, questionId: $element, body: "a", version: 0) { answer { body } ${errors} } }`,
  ],
  [
    'talk',
    `{ choosePreparationQuestion(conversationId: $id, questionId: $element, chosen: true) { conversation { id } ${errors} } }`,
  ],
  [
    'talk',
    `{ assessInPreparation(conversationId: $id, input: { elementId: $element, missingComponents: [], version: 0 }) { level { level } ${errors} } }`,
  ],
  [
    'room',
    `{ agreeLevel(conversationId: $id, input: { elementId: $element, missingComponents: [], version: 0 }) { level { level } ${errors} } }`,
  ],
  [
    'room',
    `{ writeConversationText(conversationId: $id, field: GOALS, body: "a", version: 0) { text { body } ${errors} } }`,
  ],
  ['agreed', `{ agreePlan(id: $id, version: 1) { conversation { id } ${errors} } }`],
  ['agreed', `{ reopenPlan(id: $id, version: 1) { conversation { id } ${errors} } }`],
  ['agreed', `{ signConversation(id: $id, version: 1) { conversation { id } ${errors} } }`],
  ['agreed', `{ signConversation(id: $id, version: 9) { conversation { id } ${errors} } }`],
  ['agreed', `{ shareConversation(id: $id, shared: true) { conversation { id } ${errors} } }`],
  ['employment', `{ askForConversation(employmentId: $id) { askedOn ${errors} } }`],
  ['employment', `{ withdrawConversationRequest(employmentId: $id) { employment { id } ${errors} } }`],
  [
    'room',
    `{ agreeLevels(conversationId: $id, levels: [{ elementId: $element, missingComponents: [], version: 0 }]) { levels { level } ${errors} } }`,
  ],
  ['teamRoom', `{ cancelTeamConversation(id: $id) { teamConversation { id } ${errors} } }`],
  ['teamRoom', `{ holdTeamConversation(id: $id) { teamConversation { id } ${errors} } }`],
  ['teamRoom', `{ concludeTeamConversation(id: $id) { teamConversation { id } ${errors} } }`],
  ['teamRoom', `{ reopenTeamConversation(id: $id) { teamConversation { id } ${errors} } }`],
  ['teamRoom', `{ withdrawTeamConsent(id: $id) { teamConversation { id } ${errors} } }`],
  ['teamAsked', `{ answerTeamConsent(id: $id, round: 1, agrees: true) { teamConversation { id } ${errors} } }`],
  ['teamAsked', `{ answerTeamConsent(id: $id, round: 9, agrees: true) { teamConversation { id } ${errors} } }`],
  [
    'teamRoom',
    `{ rescheduleTeamConversation(id: $id, version: 9, input: { startsAt: "2020-01-01T08:00:00Z", durationMinutes: 1 }) { teamConversation { id } ${errors} } }`,
  ],
  ['teamRoom', `{ addTeamNeed(teamConversationId: $id, input: { body: "" }) { need { body } ${errors} } }`],
  [
    'teamRoom',
    `{ writeTeamText(teamConversationId: $id, field: TASKS, version: 9, body: "a") { text { body } ${errors} } }`,
  ],
  ['teamNeed', `{ changeTeamNeed(id: $id, version: 9, input: { body: "" }) { need { body } ${errors} } }`],
  ['teamNeed', `{ removeTeamNeed(id: $id, version: 1) { removedId ${errors} } }`],
  ['teamNeed', `{ placeDots(needId: $id, dots: 9) { need { body } ${errors} } }`],
  ['review', `{ askMedInputs(reviewId: $id, dueOn: "2020-01-01") { review { id } ${errors} } }`],
  ['aMed', `{ beginMedInput(committeeId: $id, year: 2024) { input { id } ${errors} } }`],
  ['medInput', `{ writeMedInput(id: $id, text: WORDS, version: 9, body: "a") { input { id } ${errors} } }`],
  [
    'medInput',
    `{ pickMedNeed(inputId: $id, need: { elementId: $element, howMany: ABOUT_5 }) { input { id } ${errors} } }`,
  ],
  ['medNeed', `{ dropMedNeed(id: $id) { input { id } ${errors} } }`],
  ['medInput', `{ writeMedMeasure(inputId: $id, measure: { kind: PROJECT, body: "" }) { input { id } ${errors} } }`],
  ['medMeasure', `{ dropMedMeasure(id: $id) { input { id } ${errors} } }`],
  ['medInput', `{ sendMedInput(id: $id) { input { id } ${errors} } }`],
  ['medInput', `{ answerMedInput(id: $id, version: 9, answer: "") { input { id } ${errors} } }`],
  ['committee', `{ openReview(committeeId: $id, year: 2020) { review { id } ${errors} } }`],
  ['reviewStep', `{ setReviewStep(id: $id, isLeftOut: true) { review { id } ${errors} } }`],
  ['reviewStep', `{ removeReviewStep(id: $id) { review { id } ${errors} } }`],
  ['review', `{ writeReviewStep(reviewId: $id, title: "") { review { id } ${errors} } }`],
  ['reviewStep', `{ writeReviewStep(reviewId: $unit, id: $id, title: "") { review { id } ${errors} } }`],
  ['review', `{ orderReviewSteps(reviewId: $id, ids: []) { review { id } ${errors} } }`],
  [
    'review',
    `{ callReview(id: $id, version: 9, meeting: { startsAt: "2020-01-01T08:00:00Z", durationMinutes: 1 }) { review { id } ${errors} } }`,
  ],
  ['review', `{ cancelReviewCall(id: $id) { review { id } ${errors} } }`],
  ['review', `{ inviteToReview(reviewId: $id, personId: $unit, isInvited: true) { review { id } ${errors} } }`],
  ['review', `{ sendReviewPapers(id: $id) { review { id } ${errors} } }`],
  ['review', `{ holdReview(id: $id) { review { id } ${errors} } }`],
  ['review', `{ addAgendaItem(reviewId: $id, title: "") { review { id } ${errors} } }`],
  ['agendaItem', `{ writeAgendaItem(id: $id, version: 9, body: "a") { item { body } ${errors} } }`],
  ['agendaItem', `{ removeAgendaItem(id: $id) { review { id } ${errors} } }`],
  ['review', `{ orderAgenda(reviewId: $id, ids: []) { review { id } ${errors} } }`],
  [
    'review',
    `{ addDecision(reviewId: $id, requestId: $unit, decision: { kind: NEED }) { decision { title } review { id } ${errors} } }`,
  ],
  [
    'decision',
    `{ changeDecision(id: $id, version: 9, decision: { kind: NEED }) { decision { title } review { id } ${errors} } }`,
  ],
  ['decision', `{ removeDecision(id: $id, version: 9) { review { id } ${errors} } }`],
  ['review', `{ orderDecisions(reviewId: $id, ids: []) { review { id } ${errors} } }`],
  ['review', `{ turnVote(reviewId: $id, isOpen: false) { review { id } ${errors} } }`],
  ['decision', `{ placeDecisionDots(decisionId: $id, dots: 9) { decision { title } review { id } ${errors} } }`],
  ['review', `{ proposeMinutes(reviewId: $id) { review { id } ${errors} } }`],
  ['draftReview', `{ takeBackMinutes(reviewId: $id) { review { id } ${errors} } }`],
  ['draftReview', `{ remarkOnMinutes(reviewId: $id, body: "") { review { id } ${errors} } }`],
  ['remark', `{ settleRemark(id: $id, isSettled: true) { review { id } ${errors} } }`],
  ['remark', `{ removeRemark(id: $id) { review { id } ${errors} } }`],
  ['minutes', `{ approveMinutes(id: $id, fingerprint: "a") { review { id } ${errors} } }`],
  ['minutes', `{ withdrawApproval(id: $id) { review { id } ${errors} } }`],
  ['minutes', `{ sendMinutes(id: $id) { review { id } ${errors} } }`],
  ['sentReview', `{ correctMinutes(reviewId: $id, because: "") { review { id } ${errors} } }`],
  ['sentDecision', `{ tellOutcome(decisionId: $id, status: DONE, version: 9) { decision { id } ${errors} } }`],
  [
    'centre',
    `{ addActivity(scope: CENTRE, unitId: $id, input: { kind: OWN, title: "", firstOn: "2026-01-02", lastOn: "2026-01-01", isYearly: false }) { activity { title } ${errors} } }`,
  ],
  [
    'centreActivity',
    `{ changeActivity(id: $id, version: 9, input: { kind: OWN, title: "", firstOn: "2026-01-02", lastOn: "2026-01-01", isYearly: false }) { activity { title } ${errors} } }`,
  ],
  [
    'ownActivity',
    `{ changeActivity(id: $id, version: 1, input: { kind: OWN, title: "", firstOn: "2026-01-02", lastOn: "2026-01-01", isYearly: false }) { activity { title } ${errors} } }`,
  ],
  ['centreActivity', `{ removeActivity(id: $id, version: 1) { removedId ${errors} } }`],
  ['ownActivity', `{ removeActivity(id: $id, version: 9) { removedId ${errors} } }`],
  ['centre', `{ renewCalendarFeed(scope: CENTRE, unitId: $id) { path ${errors} } }`],
  ['delegation', `{ endDelegation(id: $id) { delegation { validTo } ${errors} } }`],
  ['planItem', `{ setPlanItemStatus(id: $id, version: 1, input: { status: DONE }) { item { aim } ${errors} } }`],
  ['planItem', `{ setPlanItemStatus(id: $id, version: 9, input: { status: DROPPED }) { item { aim } ${errors} } }`],
  ['planItem', `{ carryOnPlanItem(id: $id, version: 1, year: 2027) { item { aim } ${errors} } }`],
  ['planItem', `{ removePlanItem(id: $id, version: 1) { removedId ${errors} } }`],
  ['plan', `{ signPlan(id: $id, version: 1) { plan { year } ${errors} } }`],
  ['plan', `{ signPlan(id: $id, version: 9) { plan { year } ${errors} } }`],
  ['followUp', `{ answerFollowUp(id: $id, version: 0, input: { used: YES }) { followUp { dueOn } ${errors} } }`],
];

const variablesOf = async () => ({
  element: await on.build.elementId('E1.1'),
  unit: roles.units.house,
  input: await inputFor(on, { unitId: roles.units.house }),
});
const document = (kind: 'query' | 'mutation', text: string) => {
  const declared = { element: 'ID!', unit: 'ID!', input: 'RequirementInput!' };
  const used = Object.entries(declared).filter(([name]) => text.includes(`$${name}`));
  return `${kind} ($id: ID!${used.map(([name, type]) => `, $${name}: ${type}`).join('')}) ${text}`;
};

describe('a hidden object and one that is not there answer alike, to the byte', () => {
  test.each([
    ...byId.map((each) => ['query', ...each] as const),
    ...verbs.map((each) => ['mutation', ...each] as const),
  ])('%s of the %s: %s', async (kind, name, text) => {
    const answer = async (id: string) => {
      const { status, body, headers } = await neighbour.send(document(kind, text), { ...(await variablesOf()), id });
      return { status, body, length: headers['content-length'], cookie: headers['set-cookie'] };
    };
    const there = await answer(hidden[name]);
    expect(there).toEqual(await answer(randomUUID()));
    expect(there.body).toMatch(/NOT_FOUND|"totalCount":0/);
    expect(there.body).not.toContain(hidden[name]);
  });

  test('also where they stand in an input', async () => {
    const ask = async (over: object) =>
      (
        await neighbour.send(
          `mutation ($input: RequirementInput!) { draftRequirement(input: $input) { requirement { id } ${errors} } }`,
          {
            input: { ...(await inputFor(on)), ...over },
          },
        )
      ).body;
    expect(await ask({ unitId: hidden.unit })).toBe(await ask({ unitId: randomUUID() }));
    expect(await ask({ employmentId: hidden.employment })).toBe(await ask({ employmentId: randomUUID() }));
  });

  test('and among several: one foreign id undoes all that was asked', async () => {
    const text = `query ($mine: ID!, $id: ID!) { a: personWheel(employmentId: $mine) { day } b: personWheel(employmentId: $id) { day } }`;
    const ask = async (id: string) => (await neighbour.send(text, { mine: roles.other.employment, id })).body;
    expect(await ask(hidden.employment)).toBe(await ask(randomUUID()));
    expect(JSON.parse(await ask(hidden.employment)).data).toBeNull();
  });
});

describe('what is no id names nothing', () => {
  const malformed = [
    '',
    'undefined',
    'null',
    '1',
    '[object Object]',
    "' OR '1'='1",
    'a\0b',
    '00000000-0000-0000-0000-00000000000',
    `${'0'.repeat(100_000)}`,
  ];

  test.each(malformed.map((id) => [id.length > 40 ? `${id.length} letters` : JSON.stringify(id), id]))(
    '%s',
    async (_, id) => {
      const operations = [
        ...byId.map(([, text]) => document('query', text)),
        ...verbs.map(([, text]) => document('mutation', text)),
        'query ($id: ID!) { goal(id: $id) { name } }',
        'query ($id: ID!) { wheelVersion(id: $id) { number } }',
        'query ($id: ID!) { organisationUnit(id: $id) { name } }',
        'query ($id: ID!) { release(id: $id) { number } }',
        'query ($id: ID!) { demand(releaseIds: [$id], wheel: EMPLOYEE, measure: NEED) { wheel } }',
        'query ($id: ID!) { organisationUnits(parentId: $id) { name } }',
        'query ($id: ID!) { committees(unitId: $id) { name } }',
        'query ($id: ID!) { competenceMarks(unitId: $id) { id } }',
        'query ($id: ID!) { requirements(filter: { unitId: $id }) { totalCount } }',
        'query ($id: ID!) { requirements(filter: { areaId: $id }) { totalCount } }',
        `mutation ($id: ID!) { withdrawCompetenceMark(id: $id, version: 1) { ${errors} } }`,
        `mutation ($id: ID!) { signInAsPersona(personId: $id) { ${errors} } }`,
      ];
      for (const operation of operations) {
        const { data, errors: refused } = await neighbour.ask(operation, { ...(await variablesOf()), id });
        expect([operation, data, refused?.[0]?.extensions.code]).toEqual([operation, null, 'NOT_FOUND']);
      }
      for (const name of ['unitId', 'employmentId', 'elementId', 'areaId', 'goalId']) {
        const input = { ...(await inputFor(on, { unitId: roles.units.house })), [name]: id };
        const preview = 'query ($input: RequirementInput!) { requirementPreview(input: $input) { touched } }';
        expect([name, await neighbour.refusal(preview, { input })]).toEqual([name, 'NOT_FOUND']);
      }
    },
  );

  test('an id that is left out is refused by the contract', async () => {
    const text = 'query ($id: ID!) { personWheel(employmentId: $id) { day } }';
    for (const variables of [
      {},
      { id: null },
      { id: undefined },
      { id: ['x'] },
      { id: { not: 'x' } },
      { id: true },
      { id: 1.5 },
    ]) {
      expect(await neighbour.refusal(text, variables)).toBe('BAD_USER_INPUT');
    }
    expect(await neighbour.refusal('{ personWheel { day } }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('null for an id that may be left out is as leaving it out', async () => {
    const { data } = await neighbour.ask(
      '{ organisationUnits(parentId: null) { name } requirements(filter: { unitId: null }) { totalCount } }',
    );
    expect(data).toEqual({ organisationUnits: [{ name: 'Prøveby' }], requirements: { totalCount: 0 } });
  });
});

describe('what one person asked gives another nothing', () => {
  test('word for word the same operation answers by who asks', async () => {
    const text = 'query ($id: ID!) { personWheel(employmentId: $id) { day isOwn } }';
    const answers: (string | boolean | undefined)[] = [];
    for (const column of ['E', 'L', 'CC', 'HR', 'ADM'] as const) {
      const { data, errors: refused } = await (
        await on.as(roles[column].person)
      ).ask<{ personWheel: { isOwn: boolean } } | null>(text, {
        id: hidden.employment,
      });
      answers.push(refused?.[0]?.extensions.code ?? data?.personWheel.isOwn);
    }
    expect(answers).toEqual([true, false, 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
  });

  test('nor does a header or an argument make one somebody else', async () => {
    const text = '{ viewer { person { name } } }';
    const headers = {
      'x-user': roles.L.person,
      'x-person-id': roles.L.person,
      authorization: `Bearer ${roles.L.person}`,
    };
    const { body } = await neighbour.send(text, { personId: roles.L.person }, headers);
    expect(JSON.parse(body).data.viewer.person.name).toBe('Naboen Prøve');
  });
});
