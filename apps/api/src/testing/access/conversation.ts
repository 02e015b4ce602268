import { meeting, placed } from '../conversations.ts';
import { columns } from '../roles.ts';
import { leaderAlone, open, ownAndLeader, payload, teamLeaders, type AccessRow, type Stage } from './answers.ts';

export async function conversationObjects({ on, roles: { E, L, former, other } }: Stage) {
  const { build } = on;
  const talkOf = (state: string, year: number, leader = L.employment) =>
    placed(on, E.employment, { leader, state, year });
  const [question] = (await build.sql.query(`SELECT id FROM conversation_question WHERE code = 'goals.most_important'`))
    .rows;
  const [delegation] = (
    await build.sql.query(
      `INSERT INTO delegation (leader_employment_id, substitute_id, valid_from, valid_to, created_at)
       VALUES ($1, $2, '2026-06-20', '2026-06-22', now()) RETURNING id`,
      [L.employment, other.person],
    )
  ).rows;
  return {
    talk: await talkOf('invited', 2026),
    room: await talkOf('both_ready', 2025),
    heldTalk: await talkOf('held', 2024),
    agreedTalk: await talkOf('plan_agreed', 2023),
    leftTalk: await talkOf('invited', 2022, former.employment),
    question: question.id,
    invitations: [{ employmentId: E.employment, occasion: 'YEARLY', meeting: meeting() }],
    meetingInput: meeting({ place: 'Et andet sted' }),
    levelInput: { elementId: await build.elementId('E1.1'), level: 3, missingComponents: [], version: 0 },
    delegation: delegation.id,
    delegationInput: {
      leaderEmploymentId: L.employment,
      substituteId: other.person,
      validFrom: '2026-07-01',
      validTo: '2026-07-08',
    },
  };
}

/** Conversations of two: the overview, preparing, the room, delegation. */
export const conversationRows: readonly AccessRow[] = [
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
  [
    'Subscription.conversationChanged',
    'subscription ($talk: ID!) { conversationChanged(id: $talk) { standing } }',
    ownAndLeader,
  ],
];
