import type { RouteObject } from 'react-router';

const planPage = async () => ({ Component: (await import('./PlanPage.tsx')).PlanPage });

/** Development plans, and how what was learnt is used. */
export const planRoutes: RouteObject[] = [
  { path: 'plan', lazy: planPage },
  { path: 'plan/:employmentId', lazy: planPage },
  { path: 'follow-ups', lazy: async () => ({ Component: (await import('./FollowUpsPage.tsx')).FollowUpsPage }) },
];
