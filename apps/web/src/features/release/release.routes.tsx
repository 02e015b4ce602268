import type { RouteObject } from 'react-router';

/** The releases of the statistics, how one is made, and how they are counted. */
export const releaseRoutes: RouteObject[] = [
  {
    path: 'releases',
    lazy: async () => ({ Component: (await import('./ReleasesPage.tsx')).ReleasesPage }),
  },
  {
    path: 'releases/:runId',
    lazy: async () => ({ Component: (await import('./ReleaseRunPage.tsx')).ReleaseRunPage }),
  },
  {
    path: 'method',
    lazy: async () => ({ Component: (await import('./MethodPage.tsx')).MethodPage }),
  },
];
