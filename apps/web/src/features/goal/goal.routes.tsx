import type { RouteObject } from 'react-router';

/** The direction and each goal in it. */
export const goalRoutes: RouteObject[] = [
  { path: 'direction', lazy: async () => ({ Component: (await import('./DirectionPage.tsx')).DirectionPage }) },
  { path: 'direction/:goalId', lazy: async () => ({ Component: (await import('./GoalPage.tsx')).GoalPage }) },
];
