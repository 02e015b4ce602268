import { meeting } from '../conversations.ts';
import { columns } from '../roles.ts';
import { placedNeed, placedTeam } from '../team-conversations.ts';
import { leaderAlone, open, ownAndLeader, payload, type AccessRow, type Stage } from './answers.ts';

export async function teamConversationObjects({ on, roles: { L }, team }: Stage) {
  const teamTalkOf = (state: string, year: number) =>
    placedTeam(on, { leader: L.employment, members: team, state, year });
  const teamRoom = await teamTalkOf('invited', 2025);
  return {
    teamAsked: await teamTalkOf('asking', 2026),
    teamRoom,
    teamHeld: await teamTalkOf('held', 2024),
    teamConcluded: await teamTalkOf('concluded', 2023),
    teamNeed: await placedNeed(on, teamRoom),
    teamInput: { leaderEmploymentId: L.employment, replacesMus: false, meeting: meeting() },
  };
}

/** What members of a team do and its leader does not. */
const membersAlone = columns('NOT_FOUND', { E: 'ok', L: 'WRONG_STATE' });

export const teamConversationRows: readonly AccessRow[] = [
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
  [
    'Subscription.teamConversationChanged',
    'subscription ($teamAsked: ID!) { teamConversationChanged(id: $teamAsked) { state } }',
    ownAndLeader,
  ],
];
