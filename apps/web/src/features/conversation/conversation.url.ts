import type { ConversationOccasion } from '../../lib/graphql/schema-types.generated.ts';

/** Which of the direct reports the season's list shows. */
export const seasonViews = ['all', 'to-invite', 'under-way', 'done', 'late'] as const;
export type SeasonView = (typeof seasonViews)[number];

const occasionSlugs: Record<ConversationOccasion, string> = {
  YEARLY: 'yearly',
  AFTER_ABSENCE: 'after-absence',
  ASKED_FOR: 'asked-for',
};

function withSearch(path: string, search: Record<string, string | number | undefined>): string {
  const said = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`;
}

/** The leader's season: where each direct report stands. */
export function seasonUrl({ year, show }: { year?: number; show?: SeasonView } = {}): string {
  return withSearch('/conversations', { year, show: show === 'all' ? undefined : show });
}

/** The form that invites these employments. */
export function inviteUrl(employmentIds: readonly string[], occasion?: ConversationOccasion): string {
  return withSearch('/conversations/invite', {
    members: employmentIds.join(','),
    occasion: occasion && occasionSlugs[occasion],
  });
}

/** Whom the address of the form names, and why they are invited; the year's conversation where it does not say. */
export function invitedByAddress(params: URLSearchParams): { members: string[]; occasion: ConversationOccasion } {
  const found = Object.entries(occasionSlugs).find(([, slug]) => slug === params.get('occasion'));
  return {
    members: (params.get('members') ?? '').split(',').filter(Boolean),
    occasion: found ? (found[0] as ConversationOccasion) : 'YEARLY',
  };
}

/** The form that names a substitute. */
export const newSubstituteUrl = '/conversations/substitute';

/** The viewer's own conversations. */
export const ownConversationsUrl = '/my-conversations';

/** One conversation; `talk` looks back at what was talked about while the plan is made. */
export function conversationUrl(id: string, step?: 'talk'): string {
  return withSearch(`/conversations/${encodeURIComponent(id)}`, { step });
}

/** The form that moves a conversation. */
export function meetingUrl(id: string): string {
  return `${conversationUrl(id)}/meeting`;
}

/** What a new nearest leader takes over about a direct report. */
export function handoverUrl(employmentId: string): string {
  return `/handover/${encodeURIComponent(employmentId)}`;
}
