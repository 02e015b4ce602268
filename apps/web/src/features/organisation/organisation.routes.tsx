import type { RouteObject } from 'react-router';

/** The organisation as a tree, and each unit in it. */
export const organisationRoutes: RouteObject[] = [
  {
    path: 'organisation',
    lazy: async () => ({ Component: (await import('./OrganisationPage.tsx')).OrganisationPage }),
  },
  { path: 'organisation/:unitId', lazy: async () => ({ Component: (await import('./UnitPage.tsx')).UnitPage }) },
];
