import type { RouteObject } from 'react-router';

/** Development conversations: the leader's season, one's own, one conversation, and what a new leader takes over. */
export const conversationRoutes: RouteObject[] = [
  { path: 'conversations', lazy: async () => ({ Component: (await import('./SeasonPage.tsx')).SeasonPage }) },
  { path: 'conversations/invite', lazy: async () => ({ Component: (await import('./InvitePage.tsx')).InvitePage }) },
  {
    path: 'conversations/substitute',
    lazy: async () => ({ Component: (await import('./SubstitutePage.tsx')).SubstitutePage }),
  },
  {
    path: 'conversations/:conversationId',
    lazy: async () => ({ Component: (await import('./ConversationPage.tsx')).ConversationPage }),
  },
  {
    path: 'conversations/:conversationId/meeting',
    lazy: async () => ({ Component: (await import('./MeetingPage.tsx')).MeetingPage }),
  },
  {
    path: 'my-conversations',
    lazy: async () => ({ Component: (await import('./OwnConversationsPage.tsx')).OwnConversationsPage }),
  },
  {
    path: 'handover/:employmentId',
    lazy: async () => ({ Component: (await import('./HandoverPage.tsx')).HandoverPage }),
  },
];
