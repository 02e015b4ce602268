/** Questions and changes that journeys send aside from the screens, to come to where they begin. */
export const mutations = {
  invite: `mutation ($employmentId: ID!, $startsAt: DateTime!) { inviteToConversations(invitations: [{
    employmentId: $employmentId, occasion: YEARLY,
    meeting: { startsAt: $startsAt, durationMinutes: 60, place: "Mødelokale 2" } }]) { conversations { id } } }`,
  addItem: `mutation ($employmentId: ID!, $year: Int!, $requestId: ID!, $aim: String!) {
    addPlanItem(employmentId: $employmentId, year: $year, requestId: $requestId, input: {
      aim: $aim, task: "Til mødet på fredag.", firstUse: "Ledermødet i næste uge", priority: 1, nature: NEED }) {
      item { id version } } }`,
  setStatus: `mutation ($id: ID!, $version: Int!, $status: PlanItemStatus!, $learntOn: Date) {
    setPlanItemStatus(id: $id, version: $version, input: { status: $status, learntOn: $learntOn }) {
      item { id version followUps { id } } } }`,
  answerFollowUp: `mutation ($id: ID!, $helps: String!) {
    answerFollowUp(id: $id, version: 0, input: { used: PARTLY, helps: $helps }) { followUp { id } } }`,
  consent: `mutation ($id: ID!) { answerTeamConsent(id: $id, round: 1, agrees: true) { teamConversation { id state } } }`,
};

/** A moment as many days ahead, in the middle of a working day. */
export function daysAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T11:00:00Z`;
}
