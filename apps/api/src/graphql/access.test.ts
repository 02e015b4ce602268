import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testApp, type Session, type TestApp } from '../testing/app.ts';
import { meeting, placed } from '../testing/conversations.ts';
import { itemInput, makeFollowUp, makeItem, makePlan } from '../testing/plans.ts';
import { placedGlass } from '../testing/break-glass.ts';
import { COLUMNS, columns, everyRole, foundByColumn, type Column, type Roles } from '../testing/roles.ts';
import { firstCode } from '../testing/live.ts';
import { named, RESET_SETTINGS, settingInput } from '../testing/settings.ts';
import { placedNeed, placedTeam } from '../testing/team-conversations.ts';
import { inDemonstration, type AccessRules } from '../request/access.ts';
import type { Context } from '../request/context.ts';
import { accessRules, buildSchema } from './schema.ts';

let on: TestApp;
let roles: Roles;
/** E's team, large enough for a team conversation. */
let team: readonly string[];
/** Where live pages are opened. */
let address: string;
beforeAll(async () => {
  on = await testApp();
  address = await on.listen();
  roles = await everyRole(on);
  const third = await on.build.employ('Tredje', { unit: roles.units.school, leader: roles.L.employment });
  team = [roles.E.employment, roles.peer.employment, third.employment];
});
afterAll(() => on.close());

/** Fresh objects that the operations name: at the school and for E, with nothing else that could tie. */
async function objects() {
  const { build } = on;
  const { E, L, units } = roles;
  await build.sql.query(
    'DELETE FROM requirement; DELETE FROM competence_mark; DELETE FROM plan; DELETE FROM conversation; DELETE FROM delegation; DELETE FROM team_conversation; DELETE FROM glass_request',
  );
  await build.sql.query(`${RESET_SETTINGS}; UPDATE learning_form SET version = 1, hidden_at = NULL`);
  const element = await build.elementId('E1.1');
  const goal = await build.goalId('F1');
  const [wheelVersion] = (await build.sql.query(`SELECT id FROM wheel_version WHERE wheel_code = 'employee'`)).rows;
  const rule = { elementId: element, audience: 'EVERYBODY', level: 3, reason: 'Opgaven', validFrom: '2026-07-01' };
  const plan = await makePlan(on, E.employment, 2026);
  const learnt = await makeItem(on, plan, { status: 'learnt' });
  const talkOf = (state: string, year: number, leader = L.employment) =>
    placed(on, E.employment, { leader, state, year });
  const teamTalkOf = (state: string, year: number) =>
    placedTeam(on, { leader: L.employment, members: team, state, year });
  const teamRoom = await teamTalkOf('invited', 2025);
  const [question] = (await build.sql.query(`SELECT id FROM conversation_question WHERE code = 'goals.most_important'`))
    .rows;
  const [delegation] = (
    await build.sql.query(
      `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
       VALUES ($1, $2, '2026-06-20', '2026-06-22', now()) RETURNING id`,
      [L.employment, roles.other.person],
    )
  ).rows;
  // About somebody whom no other operation is about: it would open E's records.
  const glass = { asker: roles.DPO.person, person: roles.HM.person, answerer: roles.ADM.person };
  return {
    glassAsked: await placedGlass(on, { ...glass, answeredAt: null }),
    glassOpen: await placedGlass(on, glass),
    talk: await talkOf('invited', 2026),
    room: await talkOf('both_ready', 2025),
    heldTalk: await talkOf('held', 2024),
    agreedTalk: await talkOf('plan_agreed', 2023),
    teamAsked: await teamTalkOf('asking', 2026),
    teamRoom,
    teamHeld: await teamTalkOf('held', 2024),
    teamConcluded: await teamTalkOf('concluded', 2023),
    teamNeed: await placedNeed(on, teamRoom),
    teamInput: { leaderEmploymentId: L.employment, replacesMus: false, meeting: meeting() },
    leftTalk: await talkOf('invited', 2022, roles.former.employment),
    question: question.id,
    invitations: [{ employmentId: E.employment, occasion: 'YEARLY', meeting: meeting() }],
    meetingInput: meeting({ place: 'Et andet sted' }),
    levelInput: { elementId: element, level: 3, missingComponents: [], version: 0 },
    delegation: delegation.id,
    delegationInput: {
      leaderEmploymentId: L.employment,
      substituteId: roles.other.person,
      validFrom: '2026-07-01',
      validTo: '2026-07-08',
    },
    plan,
    planItem: await makeItem(on, plan),
    followUp: await makeFollowUp(on, learnt, '2026-06-15'),
    requestId: randomUUID(),
    setting: settingInput(),
    name: named(randomUUID()),
    itemInput: await itemInput(on),
    person: E.person,
    employment: E.employment,
    leader: L.employment,
    unit: units.school,
    element,
    goal,
    wheelVersion: wheelVersion.id,
    input: { ...rule, unitId: units.school },
    personInput: { ...rule, employmentId: E.employment },
    markInput: {
      kind: 'CORE',
      elementId: element,
      unitId: units.school,
      reason: 'Daglig',
      goalId: goal,
      validFrom: '2026-07-01',
    },
    adopted: await build.requirement({ unit: units.school, element: 'E1.2', level: 2 }),
    draft: await build.requirement({ unit: units.school, element: 'E1.1', level: 4, from: '2026-07-01', draft: true }),
    personal: await build.requirement({ employment: E.employment, element: 'E1.2', level: 2 }),
    personalDraft: await build.requirement({ employment: E.employment, element: 'E1.1', level: 2, draft: true }),
    mark: await build.mark('core', units.school, { element: 'E1.2' }),
  };
}

const sessions = new Map<string, Session>();
async function sessionOf(person: string): Promise<Session> {
  const session = sessions.get(person) ?? (await on.as(person));
  sessions.set(person, session);
  return session;
}

/** `ok`, the refusal, or the first code among a payload's errors. */
async function outcome(session: Session, document: string, variables: Record<string, unknown>): Promise<string> {
  if (document.startsWith('subscription')) return firstCode(address, session.cookie, document, variables);
  const { data, errors } = await session.ask<Record<string, { errors?: { code: string }[] } | null>>(
    document,
    variables,
  );
  const [payload] = Object.values(data ?? {});
  return errors?.[0]?.extensions.code ?? payload?.errors?.[0]?.code ?? 'ok';
}

const open = columns('ok');
const settingsWriters = columns('FORBIDDEN', { HR: 'ok', ADM: 'ok' });
const ownAndLeader = columns('NOT_FOUND', { E: 'ok', L: 'ok' });
const steerersSee = columns('NOT_FOUND', { L: 'ok', CC: 'ok', DIR: 'ok' });
const setters = (refused: string, unlike: Partial<Record<Column, string>> = {}) =>
  columns('FORBIDDEN', { L: 'ok', CC: 'ok', DIR: 'ok', other: refused, line: refused, ...unlike });
const leaderOfE = (refused: string) => setters(refused, { CC: refused, DIR: refused });
const payload = 'errors { code }';
/** What the two roles of break-glass get, and nobody else. */
const glassParties = (DPO: string, ADM: string) => columns('FORBIDDEN', { DPO, ADM });
/** Operations of nearest leaders: what they answer to L, to CC, and to leaders of others. */
const teamLeaders = (L: string, CC: string, others: string) =>
  columns('FORBIDDEN', { L, CC, other: others, line: others });
/** What members of a team do and its leader does not. */
const membersAlone = columns('NOT_FOUND', { E: 'ok', L: 'WRONG_STATE' });
const leaderAlone = teamLeaders('ok', 'NOT_FOUND', 'NOT_FOUND');

/** Operation, document, what it answers to each column, and to somebody who has not signed in. */
const table: readonly [string, string, Record<Column, string>, string?][] = [
  ['Query.viewer', '{ viewer { person { name } } }', open, 'ok'],
  ['Query.municipality', '{ municipality { name years } }', open, 'ok'],
  ['Query.personas', '{ personas(search: "Kollega") { name } }', open, 'ok'],
  ['Query.levels', '{ levels { name } }', open],
  ['Query.components', '{ components { name } }', open],
  ['Query.wheels', '{ wheels { name } }', open],
  ['Query.wheelVersion', 'query ($wheelVersion: ID!) { wheelVersion(id: $wheelVersion) { number } }', open],
  ['Query.goals', '{ goals { name } }', open],
  ['Query.goal', 'query ($goal: ID!) { goal(id: $goal) { name } }', open],
  ['Query.principles', '{ principles { name } }', open],
  ['Query.organisationUnits', '{ organisationUnits { name } }', open],
  ['Query.organisationUnit', 'query ($unit: ID!) { organisationUnit(id: $unit) { people { person { name } } } }', open],
  ['Query.committees', '{ committees { name } }', open],
  ['Query.roleGrants', '{ roleGrants { role } }', open],
  ['Query.looks', '{ looks { edges { cursor } } }', open],
  ['Query.requirements', '{ requirements { totalCount } }', open],
  ['Query.competenceMarks', '{ competenceMarks { kind } }', open],
  ['Query.requirement', 'query ($adopted: ID!) { requirement(id: $adopted) { level } }', open],
  ['Query.requirement', 'query ($draft: ID!) { requirement(id: $draft) { level } }', steerersSee],
  ['Query.requirement', 'query ($personal: ID!) { requirement(id: $personal) { level } }', ownAndLeader],
  [
    'Query.requirement',
    'query ($personalDraft: ID!) { requirement(id: $personalDraft) { level } }',
    columns('NOT_FOUND', { L: 'ok' }),
  ],
  ['Query.personWheel', 'query ($employment: ID!) { personWheel(employmentId: $employment) { day } }', ownAndLeader],
  [
    'Query.personElement',
    'query ($employment: ID!, $element: ID!) { personElement(employmentId: $employment, elementId: $element) { status } }',
    ownAndLeader,
  ],
  [
    'Query.teamWheel',
    'query ($leader: ID!) { teamWheel(leaderEmploymentId: $leader, wheel: EMPLOYEE) { memberCount } }',
    columns('FORBIDDEN', { L: 'ok', CC: 'NOT_FOUND', other: 'NOT_FOUND', line: 'NOT_FOUND' }),
  ],
  [
    'Query.requirementPreview',
    `query ($input: RequirementInput!) { requirementPreview(input: $input) { touched ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  ['Query.requirementChoices', '{ requirementChoices { units { name } } }', setters('ok')],
  [
    'Mutation.draftRequirement',
    `mutation ($input: RequirementInput!) { draftRequirement(input: $input) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.draftRequirement',
    `mutation ($personInput: RequirementInput!) { draftRequirement(input: $personInput) { ${payload} } }`,
    leaderOfE('NO_RIGHT_TO_PERSON'),
  ],
  [
    'Mutation.changeRequirementDraft',
    `mutation ($draft: ID!, $input: RequirementInput!) { changeRequirementDraft(id: $draft, version: 1, input: $input) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.discardRequirementDraft',
    `mutation ($draft: ID!) { discardRequirementDraft(id: $draft) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.adoptRequirement',
    `mutation ($draft: ID!) { adoptRequirement(id: $draft, version: 1) { ${payload} } }`,
    setters('NOT_FOUND'),
  ],
  [
    'Mutation.withdrawRequirement',
    `mutation ($adopted: ID!) { withdrawRequirement(id: $adopted, version: 1) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.withdrawRequirement',
    `mutation ($personal: ID!) { withdrawRequirement(id: $personal, version: 1) { ${payload} } }`,
    leaderOfE('NOT_FOUND'),
  ],
  [
    'Mutation.markCompetence',
    `mutation ($markInput: CompetenceMarkInput!) { markCompetence(input: $markInput) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  [
    'Mutation.withdrawCompetenceMark',
    `mutation ($mark: ID!) { withdrawCompetenceMark(id: $mark, version: 1) { ${payload} } }`,
    setters('NO_RIGHT_TO_UNIT'),
  ],
  ['Query.conversationOverview', '{ conversationOverview { members { standing } } }', teamLeaders('ok', 'ok', 'ok')],
  ['Query.conversation', 'query ($talk: ID!) { conversation(id: $talk) { standing } }', ownAndLeader],
  ['Query.conversations', '{ conversations { standing } }', open],
  ['Query.conversationRequests', '{ conversationRequests { askedOn } }', open],
  ['Query.conversationQuestions', '{ conversationQuestions { text } }', open],
  ['Query.conversationSetting', '{ conversationSetting { clause } }', open],
  ['Query.delegations', '{ delegations { validFrom } }', open],
  ['Query.delegableEmployments', '{ delegableEmployments { jobTitle } }', teamLeaders('ok', 'ok', 'ok')],
  [
    'Query.substitutes',
    'query ($leader: ID!) { substitutes(leaderEmploymentId: $leader) { jobTitle } }',
    teamLeaders('ok', 'ok', 'NOT_FOUND'),
  ],
  ['Query.handover', 'query ($employment: ID!) { handover(employmentId: $employment) { since } }', leaderAlone],
  [
    'Mutation.inviteToConversations',
    `mutation ($invitations: [InvitationInput!]!) { inviteToConversations(invitations: $invitations) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.rescheduleConversation',
    `mutation ($talk: ID!, $meetingInput: MeetingInput!) { rescheduleConversation(id: $talk, version: 1, input: $meetingInput) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.cancelConversation',
    `mutation ($talk: ID!) { cancelConversation(id: $talk, version: 1) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.takeOverConversation',
    `mutation ($leftTalk: ID!) { takeOverConversation(id: $leftTalk, version: 1) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.choosePreparationQuestion',
    `mutation ($talk: ID!, $question: ID!) { choosePreparationQuestion(conversationId: $talk, questionId: $question, chosen: false) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.answerPreparation',
    `mutation ($talk: ID!, $question: ID!) { answerPreparation(conversationId: $talk, questionId: $question, body: "a", version: 0) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.assessInPreparation',
    `mutation ($talk: ID!, $levelInput: ConversationLevelInput!) { assessInPreparation(conversationId: $talk, input: $levelInput) { ${payload} } }`,
    ownAndLeader,
  ],
  ['Mutation.sayReady', `mutation ($talk: ID!) { sayReady(conversationId: $talk) { ${payload} } }`, ownAndLeader],
  [
    'Mutation.takeReadyBack',
    `mutation ($talk: ID!) { takeReadyBack(conversationId: $talk) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.holdConversation',
    `mutation ($talk: ID!) { holdConversation(id: $talk, version: 1) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.writeConversationText',
    `mutation ($room: ID!) { writeConversationText(conversationId: $room, field: GOALS, body: "a", version: 0) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.agreeLevel',
    `mutation ($room: ID!, $levelInput: ConversationLevelInput!) { agreeLevel(conversationId: $room, input: $levelInput) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.agreeLevels',
    `mutation ($room: ID!, $levelInput: ConversationLevelInput!) { agreeLevels(conversationId: $room, levels: [$levelInput]) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.agreePlan',
    `mutation ($heldTalk: ID!) { agreePlan(id: $heldTalk, version: 1) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.reopenPlan',
    `mutation ($agreedTalk: ID!) { reopenPlan(id: $agreedTalk, version: 1) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.signConversation',
    `mutation ($agreedTalk: ID!) { signConversation(id: $agreedTalk, version: 1) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.shareConversation',
    `mutation ($agreedTalk: ID!) { shareConversation(id: $agreedTalk, shared: true) { ${payload} } }`,
    columns('NOT_FOUND', { E: 'ok', L: 'WRONG_STATE' }),
  ],
  [
    'Mutation.askForConversation',
    `mutation ($employment: ID!) { askForConversation(employmentId: $employment) { ${payload} } }`,
    columns('NOT_FOUND', { E: 'ok' }),
  ],
  [
    'Mutation.withdrawConversationRequest',
    `mutation ($employment: ID!) { withdrawConversationRequest(employmentId: $employment) { ${payload} } }`,
    columns('NOT_FOUND', { E: 'ok' }),
  ],
  [
    'Mutation.delegateTeam',
    `mutation ($delegationInput: DelegationInput!) { delegateTeam(input: $delegationInput) { ${payload} } }`,
    teamLeaders('ok', 'ok', 'NOT_FOUND'),
  ],
  [
    'Mutation.endDelegation',
    `mutation ($delegation: ID!) { endDelegation(id: $delegation) { ${payload} } }`,
    teamLeaders('ok', 'ok', 'NOT_FOUND'),
  ],
  ['Query.plan', 'query ($employment: ID!) { plan(employmentId: $employment) { items { aim } } }', ownAndLeader],
  ['Query.plans', 'query ($employment: ID!) { plans(employmentId: $employment) { items { aim } } }', ownAndLeader],
  ['Query.learningForms', '{ learningForms { name } }', open],
  ['Query.offerWishes', '{ offerWishes { name } }', open],
  ['Query.followUps', '{ followUps { dueOn } }', open],
  [
    'Mutation.addPlanItem',
    `mutation ($employment: ID!, $requestId: ID!, $itemInput: PlanItemInput!) {
      addPlanItem(employmentId: $employment, year: 2026, requestId: $requestId, input: $itemInput) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.changePlanItem',
    `mutation ($planItem: ID!, $itemInput: PlanItemInput!) { changePlanItem(id: $planItem, version: 1, input: $itemInput) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.setPlanItemStatus',
    `mutation ($planItem: ID!) { setPlanItemStatus(id: $planItem, version: 1, input: { status: DONE }) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.carryOnPlanItem',
    `mutation ($planItem: ID!) { carryOnPlanItem(id: $planItem, version: 1, year: 2027) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.removePlanItem',
    `mutation ($planItem: ID!) { removePlanItem(id: $planItem, version: 1) { ${payload} } }`,
    ownAndLeader,
  ],
  ['Query.settingOptions', '{ settingOptions(list: OFFER_WISH) { isHidden } }', open],
  [
    'Mutation.changeConversationSetting',
    `mutation ($setting: ConversationSettingInput!) { changeConversationSetting(version: 1, input: $setting) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.addSettingOption',
    `mutation ($requestId: ID!, $name: TextInput!) { addSettingOption(list: OFFER_WISH, requestId: $requestId, name: $name) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.renameSettingOption',
    `mutation ($name: TextInput!) { renameSettingOption(list: LEARNING_FORM, code: "mentoring", version: 1, name: $name) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.hideSettingOption',
    `mutation { hideSettingOption(list: LEARNING_FORM, code: "mentoring", version: 1, hidden: true) { ${payload} } }`,
    settingsWriters,
  ],
  [
    'Mutation.moveSettingOption',
    `mutation { moveSettingOption(list: LEARNING_FORM, code: "mentoring", version: 1, direction: UP) { ${payload} } }`,
    settingsWriters,
  ],
  ['Query.duties', '{ duties { clause todos { kind } } }', open],
  ['Mutation.setReminder', `mutation { setReminder(about: PREPARE, mode: OFF) { ${payload} } }`, open],
  ['Mutation.signPlan', `mutation ($plan: ID!) { signPlan(id: $plan, version: 1) { ${payload} } }`, ownAndLeader],
  [
    'Mutation.answerFollowUp',
    `mutation ($followUp: ID!) { answerFollowUp(id: $followUp, version: 0, input: { used: YES }) { ${payload} } }`,
    ownAndLeader,
  ],
  ['Query.teamConversation', 'query ($teamAsked: ID!) { teamConversation(id: $teamAsked) { state } }', ownAndLeader],
  ['Query.teamConversations', '{ teamConversations { state } }', open],
  [
    'Mutation.callTeamConversation',
    `mutation ($teamInput: TeamConversationInput!) { callTeamConversation(input: $teamInput) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.rescheduleTeamConversation',
    `mutation ($teamRoom: ID!, $meetingInput: MeetingInput!) { rescheduleTeamConversation(id: $teamRoom, version: 1, input: $meetingInput) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.cancelTeamConversation',
    `mutation ($teamAsked: ID!) { cancelTeamConversation(id: $teamAsked) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.holdTeamConversation',
    `mutation ($teamRoom: ID!) { holdTeamConversation(id: $teamRoom) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.concludeTeamConversation',
    `mutation ($teamHeld: ID!) { concludeTeamConversation(id: $teamHeld) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.reopenTeamConversation',
    `mutation ($teamConcluded: ID!) { reopenTeamConversation(id: $teamConcluded) { ${payload} } }`,
    leaderAlone,
  ],
  [
    'Mutation.answerTeamConsent',
    `mutation ($teamAsked: ID!) { answerTeamConsent(id: $teamAsked, round: 1, agrees: true) { ${payload} } }`,
    membersAlone,
  ],
  [
    'Mutation.withdrawTeamConsent',
    `mutation ($teamRoom: ID!) { withdrawTeamConsent(id: $teamRoom) { ${payload} } }`,
    membersAlone,
  ],
  [
    'Mutation.addTeamNeed',
    `mutation ($teamRoom: ID!) { addTeamNeed(teamConversationId: $teamRoom, input: { body: "a" }) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.changeTeamNeed',
    `mutation ($teamNeed: ID!) { changeTeamNeed(id: $teamNeed, version: 1, input: { body: "a" }) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.removeTeamNeed',
    `mutation ($teamNeed: ID!) { removeTeamNeed(id: $teamNeed, version: 1) { ${payload} } }`,
    ownAndLeader,
  ],
  [
    'Mutation.placeDots',
    `mutation ($teamNeed: ID!) { placeDots(needId: $teamNeed, dots: 1) { ${payload} } }`,
    membersAlone,
  ],
  [
    'Mutation.writeTeamText',
    `mutation ($teamRoom: ID!) { writeTeamText(teamConversationId: $teamRoom, field: TASKS, version: 0, body: "a") { ${payload} } }`,
    ownAndLeader,
  ],
  ['Query.glassRequests', '{ glassRequests { reason contents { id } } }', glassParties('ok', 'ok')],
  [
    'Query.glassRequest',
    'query ($glassAsked: ID!) { glassRequest(id: $glassAsked) { reason } }',
    glassParties('ok', 'ok'),
  ],
  [
    'Query.glassRequest',
    'query ($glassOpen: ID!) { glassRequest(id: $glassOpen) { contents { id } } }',
    glassParties('ok', 'ok'),
  ],
  ['Query.glassAccesses', '{ glassAccesses { reason } }', open],
  ['Query.people', '{ people(search: "Kollega") { person { name } } }', glassParties('ok', 'ok')],
  [
    'Mutation.askForGlass',
    `mutation ($person: ID!, $requestId: ID!) { askForGlass(personId: $person, records: [PLAN], requestId: $requestId,
      reason: "En klage, som skal besvares") { ${payload} } }`,
    glassParties('ok', 'FORBIDDEN'),
  ],
  [
    'Mutation.answerGlass',
    `mutation ($glassAsked: ID!) { answerGlass(id: $glassAsked, approves: true, word: "a") { ${payload} } }`,
    glassParties('NEEDS_ANOTHER', 'ok'),
  ],
  [
    'Mutation.endGlass',
    `mutation ($glassOpen: ID!) { endGlass(id: $glassOpen) { ${payload} } }`,
    glassParties('ok', 'FORBIDDEN'),
  ],
  [
    'Subscription.conversationChanged',
    'subscription ($talk: ID!) { conversationChanged(id: $talk) { standing } }',
    ownAndLeader,
  ],
  [
    'Subscription.teamConversationChanged',
    'subscription ($teamAsked: ID!) { teamConversationChanged(id: $teamAsked) { state } }',
    ownAndLeader,
  ],
  [
    'Mutation.signInAsPersona',
    `mutation ($person: ID!) { signInAsPersona(personId: $person) { ${payload} } }`,
    open,
    'ok',
  ],
  ['Mutation.signOut', 'mutation { signOut { done } }', open, 'ok'],
];

describe('who may do what', () => {
  test.each(table)('%s %s', async (operation, document, expected, anonymous = 'UNAUTHENTICATED') => {
    // What changes something gets its own objects each time, what ends a session its own session.
    const read = operation.startsWith('Query.') ? await objects() : null;
    const enter = operation.startsWith('Mutation.sign') ? on.as : sessionOf;
    const found = await foundByColumn(roles, async (person) =>
      outcome(await enter(person), document, read ?? (await objects())),
    );
    expect(found).toEqual(expected);
    expect(await outcome(on.anonymous(), document, read ?? (await objects()))).toBe(anonymous);
  });

  test('is tested for every operation', () => {
    expect(new Set(table.map(([operation]) => operation))).toEqual(new Set(Object.keys(accessRules)));
  });

  test('a refusal for a role does not look at the id', async () => {
    const employee = await on.as(roles.HR.person);
    for (const [operation, document, expected] of table) {
      if (expected.HR !== 'FORBIDDEN') continue;
      const known = (await employee.send(document, await objects())).body;
      const unknown = Object.entries(await objects()).map(([name, value]) => [
        name,
        typeof value === 'string' ? randomUUID() : value,
      ]);
      const missing = await employee.send(document, Object.fromEntries(unknown));
      expect([operation, missing.body]).toEqual([operation, known]);
    }
  });
});

describe('an operation without a rule', () => {
  const without = (operation: string): AccessRules =>
    Object.fromEntries(Object.entries(accessRules).filter(([name]) => name !== operation));

  test.each(Object.keys(accessRules))('%s: the server does not start', (operation) => {
    expect(() => buildSchema('demonstration', without(operation))).toThrow(`${operation} has no access rule`);
  });

  test('nor with a rule for an operation that is not there', () => {
    expect(() => buildSchema('demonstration', { ...accessRules, 'Query.gone': inDemonstration })).toThrow('Query.gone');
  });
});

test('what is for demonstration only is refused in production even if it were there', () => {
  const inMode = (mode: string) => () => inDemonstration.check({ config: { mode } } as Context);
  expect(inMode('production')).toThrow('not for your role');
  expect(inMode('demonstration')).not.toThrow();
});

test('each column of the matrix is another person', () => {
  expect(new Set(COLUMNS.map((column) => roles[column].person)).size).toBe(COLUMNS.length);
});
