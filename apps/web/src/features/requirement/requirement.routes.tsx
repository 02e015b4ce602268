import type { RouteObject } from 'react-router';

/** What is required, by unit and by person; setting and undoing it. */
export const requirementRoutes: RouteObject[] = [
  { path: 'targets', lazy: async () => ({ Component: (await import('./TargetsPage.tsx')).TargetsPage }) },
  {
    path: 'targets/new',
    lazy: async () => ({ Component: (await import('./NewRequirementPage.tsx')).NewRequirementPage }),
  },
  { path: 'targets/mark', lazy: async () => ({ Component: (await import('./NewMarkPage.tsx')).NewMarkPage }) },
  {
    path: 'targets/:requirementId',
    lazy: async () => ({ Component: (await import('./RequirementPage.tsx')).RequirementPage }),
  },
  {
    path: 'targets/:requirementId/edit',
    lazy: async () => ({ Component: (await import('./EditRequirementPage.tsx')).EditRequirementPage }),
  },
];
