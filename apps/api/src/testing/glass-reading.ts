import type { Session } from './app.ts';

export const GLASS_TALK = `query ($id: ID!) { conversation(id: $id) { standing note isOwn isReadable isShared texts { field body }
  ownPreparation { readyAt } otherPreparation { readyAt } elements { element { element { code } agreed { level } need { size } } self { level } leader { level } agreed { level } lastAgreed { level } }
  plan { year } followUps { dueOn } glass { reason openUntil } present { id } previous { id }
  viewerCanReschedule viewerCanCancel viewerCanTakeOver viewerCanPrepare viewerCanTakeReadyBack viewerCanHold viewerCanWrite
  viewerCanAgreePlan viewerCanReopenPlan viewerCanSign viewerCanShare } }`;
export const GLASS_PLAN = `query ($employment: ID!) { plan(employmentId: $employment) { state glass { reason } viewerCanWrite viewerCanSign
  suggestions { need { size } } items { aim viewerCanChange viewerCanRemove nextStatuses followUps { employeeAnswer { used } viewerCanAnswer } } versions { number } } }`;
export const GLASS_TEAM = `query ($id: ID!) { teamConversation(id: $id) { state consent { ownAnswer missing { id } } members { id } needs { body ownDots dots }
  texts { body } glass { reason } dotsLeft present { id } viewerLeads viewerCanAnswerConsent viewerCanWithdrawConsent viewerCanReschedule viewerCanCancel
  viewerCanWrite viewerCanPlaceDots viewerCanHold viewerCanConclude viewerCanReopen } }`;

/** Every ability in it, wherever it stands. */
export function abilities(value: unknown): boolean[] {
  if (Array.isArray(value)) return value.flatMap(abilities);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key.startsWith('viewer') && typeof each === 'boolean' ? [each] : abilities(each),
  );
}

/** What an operation answers; throws its refusals. */
export async function read(session: Session, text: string, variables: Record<string, unknown>) {
  const { data, errors } = await session.ask<Record<string, Record<string, unknown>>>(text, variables);
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join());
  return Object.values(data)[0] ?? {};
}
