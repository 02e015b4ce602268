import type { ConversationMove } from '@medhjul/rules/conversation-state';
import type { Resolvers } from '../../graphql/generated.ts';
import { liveResolver } from '../../live/live-resolver.ts';
import { fromEnum, toEnum } from '../../request/enums.ts';
import { employmentById, personById } from '../organisation/organisation.loaders.ts';
import { componentById, elementById, versionById } from '../wheel/wheel-content.loaders.ts';
import {
  conversationById,
  conversationSetting,
  FIELDS,
  textsOf,
  type ConversationRow,
} from './conversation.loaders.ts';
import * as conversation from './conversation.service.ts';
import { delegable, delegations, substitutes } from './delegation.service.ts';
import { mutations } from './mutations.ts';
import { handover, leadersBelow, overview } from './overview.service.ts';
import { questionById, levelsOf } from './preparation.loaders.ts';
import { answersIn, otherPreparation, ownPreparation, questions } from './preparation.service.ts';
import { canWithdraw, ownRequests } from './request.service.ts';
import { elementsOf, wheelOf } from './talk.service.ts';

export { access } from './conversation.access.ts';

const may = (move: ConversationMove) => (row: ConversationRow) => conversation.canMove(row, move);

export const resolvers: Resolvers = {
  Query: {
    conversationOverview: (_, { year }, ctx) => overview(ctx, year),
    conversation: (_, { id }, ctx) => conversationById(ctx, id),
    conversations: (_, __, ctx) => conversation.ownConversations(ctx),
    conversationRequests: (_, __, ctx) => ownRequests(ctx),
    conversationQuestions: (_, { kind }, ctx) => questions(ctx, kind ? fromEnum(kind) : null),
    conversationSetting: (_, __, ctx) => conversationSetting(ctx),
    delegations: (_, __, ctx) => delegations(ctx),
    delegableEmployments: (_, __, ctx) => delegable(ctx),
    substitutes: (_, { leaderEmploymentId, search }, ctx) => substitutes(ctx, leaderEmploymentId, search ?? null),
    handover: (_, { employmentId }, ctx) => handover(ctx, employmentId),
  },
  Mutation: mutations,
  Subscription: {
    conversationChanged: liveResolver('conversation', (ctx, { id }) => conversation.liveConversation(ctx, id)),
  },
  Conversation: {
    kind: (row) => toEnum(row.kind),
    occasion: (row) => toEnum(row.occasion),
    employment: (row, _, ctx) => employmentById(ctx, row.employmentId),
    leaderEmployment: (row, _, ctx) => employmentById(ctx, row.leaderEmploymentId),
    standing: (row) => toEnum(conversation.standingOf(row)),
    note: (row, _, ctx) => conversation.noteOf(ctx, row),
    wheelVersion: ({ wheelVersionId }, _, ctx) => (wheelVersionId ? versionById(ctx, wheelVersionId) : null),
    wheel: (row, _, ctx) => wheelOf(ctx, row),
    ownPreparation: (row, _, ctx) => ownPreparation(ctx, row),
    otherPreparation: (row, _, ctx) => otherPreparation(ctx, row),
    elements: (row, _, ctx) => elementsOf(ctx, row),
    async texts(row, _, ctx) {
      if (!conversation.readsContent(ctx, row)) return [];
      const written = await textsOf(ctx, row.id);
      const unwritten = { conversationId: row.id, body: '', version: 0 };
      return FIELDS.map((field) => ({ ...unwritten, ...written.find((text) => text.field === field), field }));
    },
    leaderSignedBy: ({ leaderSignedById }, _, ctx) => (leaderSignedById ? personById(ctx, leaderSignedById) : null),
    previous: (row, _, ctx) => conversation.previousOf(ctx, row),
    present: (row, _, ctx) => conversation.present(ctx, row),
    viewerCanReschedule: may('reschedule'),
    viewerCanCancel: conversation.canCancel,
    viewerCanTakeOver: conversation.canTakeOver,
    viewerCanPrepare: may('prepare'),
    viewerCanTakeReadyBack: may('take_ready_back'),
    viewerCanHold: may('hold'),
    viewerCanWrite: may('write'),
    viewerCanAgreePlan: may('agree_plan'),
    viewerCanReopenPlan: may('reopen_plan'),
    viewerCanSign: may('sign'),
    viewerCanShare: conversation.canShare,
  },
  Preparation: {
    author: (part, _, ctx) => personById(ctx, part.authorId),
    answers: (part, _, ctx) => answersIn(ctx, part),
    levels: async (part, _, ctx) =>
      (await levelsOf(ctx, part.conversationId)).filter(({ authorId }) => authorId === part.authorId),
  },
  PreparationAnswer: { question: (answer, _, ctx) => questionById(ctx, answer.questionId) },
  ConversationQuestion: {
    theme: (question) => toEnum(question.theme),
    text: (question, _, ctx) => question.text[ctx.language],
    kinds: (question) => question.kinds.map(toEnum),
    side: (question) => toEnum(question.side),
  },
  TalkElement: { reason: (talk) => toEnum(talk.reason) },
  ConversationLevel: {
    element: (level, _, ctx) => elementById(ctx, level.elementId),
    kind: (level) => toEnum(level.kind),
    missingComponents: (level, _, ctx) => level.missingComponents.map((code) => componentById(ctx, code)),
  },
  ConversationText: { field: (text) => toEnum(text.field) },
  ConversationOverview: { leadersBelow: ({ year }, _, ctx) => leadersBelow(ctx, year) },
  ConversationMember: {
    employment: (member, _, ctx) => employmentById(ctx, member.employmentId),
    kind: (member) => toEnum(member.kind),
    standing: (member) => toEnum(member.standing),
  },
  ConversationRequest: {
    employment: (request, _, ctx) => employmentById(ctx, request.employmentId),
    viewerCanWithdraw: canWithdraw,
  },
  LeaderBelow: {
    employment: (below, _, ctx) => employmentById(ctx, below.employmentId),
    standing: (below) => toEnum(below.standing),
  },
  Handover: { employment: (row, _, ctx) => employmentById(ctx, row.employmentId) },
  ConversationSetting: {
    teamTalkName: (setting) => toEnum(setting.teamTalkName),
    clause: (setting, _, ctx) => setting.clause[ctx.language],
  },
  Delegation: {
    leaderEmployment: (row, _, ctx) => employmentById(ctx, row.leaderEmploymentId),
    substitute: (row, _, ctx) => personById(ctx, row.substituteId),
  },
};
