import type { RouteObject } from 'react-router';

export const wheelRoutes: RouteObject[] = [
  {
    path: 'wheel/:employmentId?',
    lazy: async () => ({ Component: (await import('./PersonWheelPage.tsx')).PersonWheelPage }),
  },
  { path: 'team', lazy: async () => ({ Component: (await import('./TeamWheelPage.tsx')).TeamWheelPage }) },
];
