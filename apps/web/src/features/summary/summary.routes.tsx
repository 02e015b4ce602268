import type { RouteObject } from 'react-router';

/** The yearly summaries, and one of them. */
export const summaryRoutes: RouteObject[] = [
  { path: 'summaries', lazy: async () => ({ Component: (await import('./SummariesPage.tsx')).SummariesPage }) },
  { path: 'summaries/:year', lazy: async () => ({ Component: (await import('./SummaryPage.tsx')).SummaryPage }) },
];
