import type { RouteObject } from 'react-router';

/** Rights and duties. */
export const dutyRoutes: RouteObject[] = [
  { path: 'duties', lazy: async () => ({ Component: (await import('./DutiesPage.tsx')).DutiesPage }) },
];
