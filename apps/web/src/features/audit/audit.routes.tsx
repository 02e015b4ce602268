import type { RouteObject } from 'react-router';

/** Who has seen the viewer's own data. */
export const auditRoutes: RouteObject[] = [
  { path: 'looks', lazy: async () => ({ Component: (await import('./LooksPage.tsx')).LooksPage }) },
];
