import type { RouteObject } from 'react-router';

/** The wheels themselves, in words. */
export const wheelVersionRoutes: RouteObject[] = [
  { path: 'wheels', lazy: async () => ({ Component: (await import('./WheelsPage.tsx')).WheelsPage }) },
  { path: 'wheels/:wheel', lazy: async () => ({ Component: (await import('./WheelPage.tsx')).WheelPage }) },
];
