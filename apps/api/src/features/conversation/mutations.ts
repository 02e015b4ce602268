import type { ConversationField, ConversationOccasion, MutationResolvers } from '../../graphql/generated.ts';
import { verb } from '../../graphql/mutation.ts';
import type { Context } from '../../request/context.ts';
import { fromEnum } from '../../request/enums.ts';
import { employmentById } from '../organisation/organisation.loaders.ts';
import type { ConversationRow } from './conversation.loaders.ts';
import { delegate, endDelegation, type DelegationInput } from './delegation.service.ts';
import { invite } from './invite.service.ts';
import { agreeLevel, agreeLevels, assess, writeText, type LevelInput } from './level.service.ts';
import type { MeetingInput } from './meeting.ts';
import { answer, choose, sayReady, takeReadyBack, type Answer, type ChosenQuestion } from './preparation.service.ts';
import { ask, withdraw } from './request.service.ts';
import * as steps from './steps.service.ts';

/** A verb that answers the conversation. */
const step = <A>(work: (ctx: Context, args: A) => Promise<ConversationRow>) =>
  verb(async (ctx, args: A) => ({ conversation: await work(ctx, args) }), { conversation: null });

type Invitations = readonly { employmentId: string; occasion: ConversationOccasion; meeting: MeetingInput }[];
type Text = { conversationId: string; field: ConversationField; body: string; version: number };

const noLevel = { level: null, conversation: null };

export const mutations: Partial<MutationResolvers> = {
  inviteToConversations: verb(
    async (ctx, { invitations }: { invitations: Invitations }) => ({
      conversations: await invite(
        ctx,
        invitations.map((each) => ({ ...each, occasion: fromEnum(each.occasion) })),
      ),
    }),
    { conversations: null },
  ),
  rescheduleConversation: step((ctx, { input, ...seen }: steps.Seen & { input: MeetingInput }) =>
    steps.reschedule(ctx, seen, input),
  ),
  cancelConversation: step((ctx, seen: steps.Seen) => steps.cancel(ctx, seen)),
  takeOverConversation: step((ctx, seen: steps.Seen) => steps.takeOver(ctx, seen)),
  choosePreparationQuestion: step((ctx, input: ChosenQuestion) => choose(ctx, input)),
  answerPreparation: verb((ctx, input: Answer) => answer(ctx, input), { answer: null, conversation: null }),
  assessInPreparation: verb(
    (ctx, { conversationId, input }: { conversationId: string; input: LevelInput }) =>
      assess(ctx, conversationId, input),
    noLevel,
  ),
  sayReady: step((ctx, { conversationId }: { conversationId: string }) => sayReady(ctx, conversationId)),
  takeReadyBack: step((ctx, { conversationId }: { conversationId: string }) => takeReadyBack(ctx, conversationId)),
  holdConversation: step((ctx, { heldOn, ...seen }: steps.Seen & { heldOn?: string | null }) =>
    steps.hold(ctx, seen, heldOn ?? ctx.today),
  ),
  writeConversationText: verb(
    (ctx, { field, ...input }: Text) => writeText(ctx, { ...input, field: fromEnum(field) }),
    { text: null, conversation: null },
  ),
  agreeLevel: verb(
    (ctx, { conversationId, input }: { conversationId: string; input: LevelInput }) =>
      agreeLevel(ctx, conversationId, input),
    noLevel,
  ),
  agreeLevels: verb(
    (ctx, { conversationId, levels }: { conversationId: string; levels: readonly LevelInput[] }) =>
      agreeLevels(ctx, conversationId, levels),
    { levels: null, conversation: null },
  ),
  agreePlan: step((ctx, seen: steps.Seen) => steps.agreePlan(ctx, seen)),
  reopenPlan: step((ctx, seen: steps.Seen) => steps.reopenPlan(ctx, seen)),
  signConversation: step((ctx, seen: steps.Seen) => steps.sign(ctx, seen)),
  shareConversation: step((ctx, { id, shared }: { id: string; shared: boolean }) => steps.share(ctx, id, shared)),
  askForConversation: verb(
    async (ctx, { employmentId }: { employmentId: string }) => ({ askedOn: await ask(ctx, employmentId) }),
    { askedOn: null },
  ),
  withdrawConversationRequest: verb(
    async (ctx, { employmentId }: { employmentId: string }) => {
      await withdraw(ctx, employmentId);
      return { employment: await employmentById(ctx, employmentId) };
    },
    { employment: null },
  ),
  delegateTeam: verb(
    async (ctx, { input }: { input: DelegationInput }) => ({ delegation: await delegate(ctx, input) }),
    { delegation: null },
  ),
  endDelegation: verb(async (ctx, { id }: { id: string }) => ({ delegation: await endDelegation(ctx, id) }), {
    delegation: null,
  }),
};
