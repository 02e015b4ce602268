import type { RouteObject } from 'react-router';

/** Conversations of teams: the list, the call, one of them, and moving it. */
export const teamConversationRoutes: RouteObject[] = [
  {
    path: 'team-conversations',
    lazy: async () => ({ Component: (await import('./TeamConversationsPage.tsx')).TeamConversationsPage }),
  },
  {
    path: 'team-conversations/new',
    lazy: async () => ({ Component: (await import('./CallTeamPage.tsx')).CallTeamPage }),
  },
  {
    path: 'team-conversations/:teamConversationId',
    lazy: async () => ({ Component: (await import('./TeamConversationPage.tsx')).TeamConversationPage }),
  },
  {
    path: 'team-conversations/:teamConversationId/meeting',
    lazy: async () => ({ Component: (await import('./MoveTeamPage.tsx')).MoveTeamPage }),
  },
];
