import type { RouteObject } from 'react-router';

/** Minutes to read, and decisions across centres. */
export const minutesRoutes: RouteObject[] = [
  { path: 'minutes/:minutesId', lazy: async () => ({ Component: (await import('./MinutesPage.tsx')).MinutesPage }) },
  { path: 'decisions', lazy: async () => ({ Component: (await import('./DecisionsPage.tsx')).DecisionsPage }) },
];
