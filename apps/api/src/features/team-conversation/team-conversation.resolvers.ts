import type {
  MeetingInput as ApiMeeting,
  MutationWriteTeamTextArgs,
  TeamConversationInput as ApiInput,
  Resolvers,
} from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import { liveResolver } from '../../live/live-resolver.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { employmentById, unitById } from '../organisation/organisation.loaders.ts';
import { elementById } from '../wheel/wheel-content.loaders.ts';
import * as verbs from './team-conversation-verbs.service.ts';
import { needsOf, teamConversationById } from './team-conversation.loaders.ts';
import {
  canMove,
  consentOf,
  dotsLeft,
  liveTeamConversation,
  ownAnswer,
  present,
  teamConversations,
  textFields,
} from './team-conversation.service.ts';
import { addNeed, changeNeed, placeDots, removeNeed, writeText, type TeamNeedInput } from './team-record.service.ts';

export { access } from './team-conversation.access.ts';

const none = { teamConversation: null };
const noNeed = { need: null, teamConversation: null };

interface Addressed {
  readonly id: string;
}

const meetingOf = (input: ApiMeeting) => ({ ...input, startsAt: new Date(input.startsAt) });

export const resolvers: Resolvers = {
  Query: {
    teamConversation: (_, { id }, ctx) => teamConversationById(ctx, id),
    teamConversations: (_, { year }, ctx) => teamConversations(ctx, year ?? null),
  },
  Subscription: {
    teamConversationChanged: liveResolver('team_conversation', (ctx, { id }) => liveTeamConversation(ctx, id)),
  },
  Mutation: {
    callTeamConversation: verb(
      async (ctx, { input }: { input: ApiInput }) => ({
        teamConversation: await verbs.call(ctx, { ...input, meeting: meetingOf(input.meeting) }),
      }),
      none,
    ),
    rescheduleTeamConversation: verb(
      async (ctx, { id, version, input }: Addressed & { version: number; input: ApiMeeting }) => ({
        teamConversation: await verbs.reschedule(ctx, id, version, meetingOf(input)),
      }),
      none,
    ),
    cancelTeamConversation: verb(
      async (ctx, { id }: Addressed) => ({ teamConversation: await verbs.cancel(ctx, id) }),
      none,
    ),
    holdTeamConversation: verb(
      async (ctx, { id }: Addressed) => ({ teamConversation: await verbs.hold(ctx, id) }),
      none,
    ),
    concludeTeamConversation: verb(
      async (ctx, { id }: Addressed) => ({ teamConversation: await verbs.conclude(ctx, id) }),
      none,
    ),
    reopenTeamConversation: verb(
      async (ctx, { id }: Addressed) => ({ teamConversation: await verbs.reopen(ctx, id) }),
      none,
    ),
    answerTeamConsent: verb(
      async (ctx, { id, round, agrees }: Addressed & { round: number; agrees: boolean }) => ({
        teamConversation: await verbs.answerConsent(ctx, id, round, agrees),
      }),
      none,
    ),
    withdrawTeamConsent: verb(
      async (ctx, { id }: Addressed) => ({ teamConversation: await verbs.withdrawConsent(ctx, id) }),
      none,
    ),
    addTeamNeed: verb(
      async (ctx, { teamConversationId, input }: { teamConversationId: string; input: TeamNeedInput }) =>
        addNeed(ctx, teamConversationId, input),
      noNeed,
    ),
    changeTeamNeed: verb(
      async (ctx, { id, version, input }: Addressed & { version: number; input: TeamNeedInput }) =>
        changeNeed(ctx, id, version, input),
      noNeed,
    ),
    removeTeamNeed: verb(
      async (ctx, { id, version }: Addressed & { version: number }) => removeNeed(ctx, id, version),
      { removedId: null, teamConversation: null },
    ),
    placeDots: verb(
      async (ctx, { needId, dots }: { needId: string; dots: number }) => placeDots(ctx, needId, dots),
      noNeed,
    ),
    writeTeamText: verb(
      async (ctx, args: MutationWriteTeamTextArgs) => ({
        text: await writeText(ctx, { ...args, field: fromEnum(args.field) }),
      }),
      { text: null },
    ),
  },
  TeamConversation: {
    state: (row) => toEnum(row.state),
    leaderEmployment: (row, _, ctx) => employmentById(ctx, row.leaderEmploymentId),
    unit: (row, _, ctx) => (row.unitId ? unitById(ctx, row.unitId) : null),
    consent: consentOf,
    members: (row, _, ctx) => row.team.map((id) => employmentById(ctx, id)),
    needs: (row, _, ctx) => needsOf(ctx, row.id),
    texts: (row, _, ctx) => textFields(ctx, row),
    dotsLeft: (row, _, ctx) => dotsLeft(ctx, row),
    present: (row, _, ctx) => present(ctx, row),
    viewerLeads: (row) => row.leads,
    viewerCanAnswerConsent: (row) => canMove(row, 'answer'),
    viewerCanWithdrawConsent: (row) => canMove(row, 'withdraw'),
    viewerCanReschedule: (row) => canMove(row, 'reschedule'),
    viewerCanCancel: (row) => canMove(row, 'cancel'),
    viewerCanWrite: (row) => canMove(row, 'write'),
    viewerCanPlaceDots: (row) => canMove(row, 'place_dots'),
    viewerCanHold: (row) => canMove(row, 'hold'),
    viewerCanConclude: (row) => canMove(row, 'conclude'),
    viewerCanReopen: (row) => canMove(row, 'reopen'),
  },
  TeamConsent: {
    missing: (row, _, ctx) => row.missing?.map((id) => employmentById(ctx, id)) ?? null,
    ownAnswer: (row, _, ctx) => ownAnswer(ctx, row.id),
  },
  TeamNeed: { element: ({ elementId }, _, ctx) => (elementId ? elementById(ctx, elementId) : null) },
  TeamText: { field: (row) => toEnum(row.field) },
};
