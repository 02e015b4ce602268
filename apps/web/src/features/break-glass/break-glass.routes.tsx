import type { RouteObject } from 'react-router';

/** Access to one person's records for an hour. The few who come here load its pages at once. */
export const breakGlassRoutes: RouteObject[] = [
  {
    path: 'break-glass/:requestId?',
    lazy: async () => ({ Component: (await import('./BreakGlassPages.tsx')).BreakGlassPages }),
  },
];
